package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * docs/exercises is whole: every exercise has all its parts, is listed, and is led to by a pattern and by the course; every
 * name in its text exists. That its check fails and passes is for {@code .ci/exercises} to see.
 */
class ExercisesTest {

    private static final Path DOCS = Sources.house().resolve("docs");
    private static final Path EXERCISES = DOCS.resolve("exercises");

    private static final int LEAST = 12;

    private static final Set<String> PARTS =
            Set.of("README.md", "README.fr.md", "start.patch", "solution.patch", "exercise.properties");

    private static final Pattern LED_TO =
            Pattern.compile("]\\((?:\\.\\./exercises/)?(\\d\\d-[a-z0-9-]+)/README(?:\\.fr)?\\.md");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");
    private static final Pattern BROUGHT = Pattern.compile("(?m)^\\+\\+\\+ b/\\S*/(\\w+)\\.java$");
    private static final Pattern INSIDE = Pattern.compile("(?m)^\\+.*\\b(?:class|record|interface|enum) (\\w+)");

    /** Types of the platform that the texts speak of. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("Character", "Random");

    private static List<String> exercises() {
        return names(EXERCISES).stream()
                .filter(name -> Files.isDirectory(EXERCISES.resolve(name)))
                .toList();
    }

    private static List<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String page) {
        return Sources.read(DOCS.resolve(page));
    }

    @Test
    @DisplayName("Each exercise has a text in both languages, two patches and what the build has to see")
    void everyExerciseIsWhole() {
        assertTrue(exercises().size() >= LEAST, "exercises: " + exercises());
        for (String exercise : exercises()) {
            assertEquals(PARTS, Set.copyOf(names(EXERCISES.resolve(exercise))), exercise);
        }
    }

    @Test
    @DisplayName("Both indexes list every exercise and no other; so do the course plans; the patterns lead to each")
    void everyExerciseIsLedTo() {
        Set<String> all = new TreeSet<>(exercises());
        for (String page : List.of(
                "exercises/README.md",
                "exercises/README.fr.md",
                "teaching/README.md",
                "teaching/README.fr.md",
                "tour/patterns.md")) {
            assertEquals(all, found(LED_TO, read(page)), page);
        }
    }

    @Test
    @DisplayName("Every link of exercises and course leads somewhere")
    void everyLinkLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Sources.read(page));
            while (link.find()) {
                links++;
                if (!Files.exists(page.getParent().resolve(link.group(1)).normalize())) {
                    dead.add(DOCS.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(links > 100, links + " links");
    }

    @Test
    @DisplayName("Every type that an exercise names is in the house or in its patches")
    void everyNameExists() {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String exercise : exercises()) {
            String patches =
                    read("exercises/" + exercise + "/start.patch") + read("exercises/" + exercise + "/solution.patch");
            Set<String> brought = found(BROUGHT, patches);
            brought.addAll(found(INSIDE, patches));
            for (String page : List.of("README.md", "README.fr.md")) {
                for (String type : found(TYPE, read("exercises/" + exercise + "/" + page))) {
                    named++;
                    if (!brought.contains(type) && !TourTest.exists(type) && !OF_THE_PLATFORM.contains(type)) {
                        missing.add(exercise + "/" + page + ": " + type);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 50, named + " names");
    }

    @Test
    @DisplayName("The command of each text runs the check that the build runs")
    void everyTextRunsItsCheck() {
        for (String exercise : exercises()) {
            String properties = read("exercises/" + exercise + "/exercise.properties");
            Matcher check = Pattern.compile("(?m)^check=.*\\.(\\w+)$").matcher(properties);
            assertTrue(check.find(), exercise);
            for (String page : List.of("README.md", "README.fr.md")) {
                assertTrue(
                        read("exercises/" + exercise + "/" + page).contains("-Dtest=" + check.group(1)),
                        exercise + "/" + page);
            }
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Stream.concat(Files.walk(EXERCISES), Files.walk(DOCS.resolve("teaching")))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
