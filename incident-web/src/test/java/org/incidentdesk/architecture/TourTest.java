package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of docs/tour name types, methods, rooms and arrows; here they are looked for in the code and in the picture. */
class TourTest {

    private static final Path TOUR = Sources.house().resolve("docs").resolve("tour");

    private static final Pattern QUOTED = Pattern.compile("`([A-Z]\\w*)(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)");
    private static final Pattern STOP = Pattern.compile("(?m)^room: (.+)\\\\\\nknows: (.+)$");

    /** The column of the patterns that names the tests. */
    private static final int SEEN_BY = 4;

    /** A type of the platform that the pages speak of. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("ServiceLoader");

    private static final Map<String, List<JavaClass>> TYPES =
            House.classes().stream().collect(Collectors.groupingBy(JavaClass::getSimpleName));

    private static final Set<String> TESTS = tests();

    private static Set<String> tests() {
        Set<String> names = new HashSet<>();
        for (String module : Sources.MODULES) {
            Path root = Sources.house().resolve(module).resolve("src/test/java");
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static boolean hasMember(String type, String member) {
        return TYPES.getOrDefault(type, List.of()).stream()
                .anyMatch(found -> found.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(member)));
    }

    /** Whether the house has a type or a test of this name. */
    static boolean exists(String type) {
        return TYPES.containsKey(type) || TESTS.contains(type) || OF_THE_PLATFORM.contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md", "patterns.md", "types.md"})
    @DisplayName("Every type and method that a page names exists: correct the page with the code")
    void whatIsNamedExists(String page) {
        Matcher quoted = QUOTED.matcher(Sources.read(TOUR.resolve(page)));
        List<String> missing = new ArrayList<>();
        int named = 0;
        while (quoted.find()) {
            named++;
            String member = quoted.group(2);
            if (!exists(quoted.group(1)) || member != null && !hasMember(quoted.group(1), member)) {
                missing.add(quoted.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 20, named + " names were found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    @DisplayName("What a room knows, as the tour says, are the arrows of the picture, all of them")
    void theArrowsOfEachStopAreThoseOfThePicture(String page) {
        Map<String, Set<String>> arrows = new HashMap<>();
        Diagram.components().keySet().forEach(room -> arrows.put(room, new TreeSet<>()));
        Diagram.arrows().forEach(arrow -> arrows.get(arrow.from()).add(arrow.to()));
        Matcher stop = STOP.matcher(Sources.read(TOUR.resolve(page)));
        int stops = 0;
        while (stop.find()) {
            stops++;
            Set<String> told = stop.group(2).equals("nothing")
                    ? Set.of()
                    : new TreeSet<>(List.of(stop.group(2).split(", ")));
            assertEquals(arrows.get(stop.group(1)), told, stop.group(1));
        }
        assertEquals(10, stops);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md", "patterns.md"})
    @DisplayName("Every link leads somewhere")
    void everyLinkLeadsSomewhere(String page) {
        Matcher link = LINK.matcher(Sources.read(TOUR.resolve(page)));
        while (link.find()) {
            assertTrue(Files.exists(TOUR.resolve(link.group(1)).normalize()), link.group(1));
        }
    }

    @Test
    @DisplayName("A column of the patterns names tests")
    void thePatternsAreSeenByTests() {
        List<String> rows = Sources.read(TOUR.resolve("patterns.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
        assertTrue(rows.size() > 20);
        for (String row : rows) {
            String[] cells = row.split("\\|");
            Matcher test = QUOTED.matcher(cells[SEEN_BY]);
            assertTrue(test.find() && TESTS.contains(test.group(1)), row);
        }
    }
}
