package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.page.model.Words;
import org.junit.jupiter.api.Test;

/** Every text that a page or template names exists in both languages, and none is left that nobody names. */
class WordsTest {

    private static final Set<String> FRENCH = Words.in(Language.FR).keys();

    /** What stands in quotation marks and begins like a key: a key, or its beginning where the rest is made up. */
    private static Set<String> named() throws IOException {
        Pattern key = Pattern.compile("\"((?:" + String.join("|", Words.AREAS) + ")\\.[a-z0-9.-]*)\"");
        Set<String> named = new TreeSet<>();
        for (Path root : new Path[] {Path.of("src/main/jte"), Path.of("src/main/java/org/incidentdesk/web/page")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = key.matcher(Files.readString(file));
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                }
            }
        }
        assertTrue(named.size() > 80, "only " + named.size() + " keys are named");
        return named;
    }

    private static boolean isCounted(String key) {
        return FRENCH.contains(key + ".one") && FRENCH.contains(key + ".other");
    }

    @Test
    void theLanguagesSayTheSameThings() {
        assertEquals(FRENCH, Words.in(Language.EN).keys());
    }

    @Test
    void everyNamedTextExists() throws IOException {
        Set<String> missing = named().stream()
                .filter(key -> !key.endsWith(".jte") && !key.endsWith(".js"))
                .filter(key -> !FRENCH.contains(key) && !isCounted(key))
                .filter(key -> !key.endsWith(".") || FRENCH.stream().noneMatch(text -> text.startsWith(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsNamed() throws IOException {
        Set<String> named = named();
        Set<String> unused = FRENCH.stream()
                .filter(key -> named.stream()
                        .noneMatch(name -> key.equals(name)
                                || key.equals(name + ".one")
                                || key.equals(name + ".other")
                                || (name.endsWith(".") && key.startsWith(name))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        Pattern value = Pattern.compile("\\{\\d}");
        for (String key : FRENCH) {
            assertEquals(
                    value.matcher(Words.in(Language.FR).of(key))
                            .results()
                            .map(r -> r.group())
                            .collect(Collectors.toSet()),
                    value.matcher(Words.in(Language.EN).of(key))
                            .results()
                            .map(r -> r.group())
                            .collect(Collectors.toSet()),
                    key);
        }
    }
}
