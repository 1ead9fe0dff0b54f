package org.incidentdesk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page that says which test guards against which known fault names tests that exist, for every row it must have. */
class KnownFaultsTest {

    private static final Path PAGE = Path.of("..", "docs", "known-faults.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|(.*)");
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)#(\\w+)`");
    private static final Set<Class<? extends Annotation>> TESTS = Set.of(Test.class, ParameterizedTest.class);

    private static List<MatchResult> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .toList();
    }

    private static boolean isTest(MatchResult named) {
        try {
            return Arrays.stream(Class.forName("org.incidentdesk.domain." + named.group(1))
                            .getDeclaredMethods())
                    .filter(method -> method.getName().equals(named.group(2)))
                    .anyMatch(KnownFaultsTest::isTest);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isTest(Method method) {
        return TESTS.stream().anyMatch(method::isAnnotationPresent);
    }

    @Test
    void everyRowOfTheIncidentProcessAndOfTheKnowledgeBaseHasATest() throws IOException {
        Set<Integer> expected = new TreeSet<>();
        Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 24, 25, 26)
                .forEach(expected::add);
        Set<Integer> told = new TreeSet<>();
        for (MatchResult row : rows()) {
            assertTrue(NAMED.matcher(row.group(2)).find(), "row " + row.group(1) + " names no test");
            told.add(Integer.valueOf(row.group(1)));
        }
        expected.removeAll(told);
        assertEquals(Set.of(), expected);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<String> missing = rows().stream()
                .flatMap(row -> NAMED.matcher(row.group(2)).results())
                .filter(named -> !isTest(named))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), missing);
    }
}
