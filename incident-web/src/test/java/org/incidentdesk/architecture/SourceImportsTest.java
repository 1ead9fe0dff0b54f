package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What byte code hides inside one module: constants that were copied in, casts, unused variables, comments. Between the
 * modules the class path forbids them; inside the domain the import lines, and names written out in full, are held
 * against the same table of arrows.
 */
class SourceImportsTest {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern NAME =
            Pattern.compile("\\b" + Pattern.quote(House.ROOT) + "((?:\\.[a-z]\\w*)+)(?=\\.[A-Z*])");

    @Test
    @DisplayName("No line of the domain's source names a room that its own may not know")
    void domainSourcesRespectTheArrows() {
        List<Path> files = Sources.javaFiles(Sources.main("incident-domain")).stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
        assertTrue(files.size() > 100, "hardly a source found");
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            faults.addAll(faults(file.getFileName().toString(), Sources.read(file)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("A constant, a cast and a comment that lead the wrong way are found")
    void hiddenWaysAreFound() {
        String source = """
                package org.incidentdesk.domain.ticket;

                import org.incidentdesk.domain.text.Title;
                import static org.incidentdesk.domain.port.driving.Request.MAX_KEY_LENGTH;

                /** See {@link org.incidentdesk.domain.service.Desk}. */
                final class Sinner {
                    Object cast(Object thing) { return (org.incidentdesk.domain.inmemory.Memory) thing; }
                }
                """;
        assertEquals(
                List.of(
                        "Sinner.java: domain.ticket names domain.port.driving",
                        "Sinner.java: domain.ticket names domain.service",
                        "Sinner.java: domain.ticket names domain.inmemory"),
                faults("Sinner.java", source));
    }

    private static List<String> faults(String file, String source) {
        Matcher declaration = PACKAGE.matcher(source);
        assertTrue(declaration.find(), file + " declares no package");
        String from = Arrows.room(House.ROOT, declaration.group(1));
        List<String> faults = new ArrayList<>();
        Matcher name = NAME.matcher(source);
        while (name.find()) {
            String to = name.group(1).substring(1);
            if (!Arrows.allow(from, to)) {
                faults.add(file + ": " + from + " names " + to);
            }
        }
        return faults;
    }
}
