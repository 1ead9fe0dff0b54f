package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates escape whatever they show; only finished drawings and rendered prose go into a page as they are. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static List<String> containing(String words) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(words))
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyDrawingsAndRenderedProseGoIntoAPageAsTheyAre() throws IOException {
        assertEquals(List.of("component/picture.jte", "component/prose.jte"), containing("$unsafe"));
        assertTrue(containing("${").size() > 20, "the templates are where they are looked for");
    }
}
