package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/extending.md tells writers of adapters about every driven port, and its list of examples is the directory's. */
class ExtendingPageTest {

    private static final String PORTS = House.ROOT + ".domain.port.driven";

    /** What repositories share, and what hands them out: nobody implements these alone. */
    private static final Set<String> SHARED = Set.of("Repository", "Repositories");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[`(\\w+)`]\\(\\.\\./(\\S+)\\) \\| `(\\w+)` \\| (.+) \\|$");

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| \\[`([a-z0-9-]+)`]\\(examples/([a-z0-9-]+)\\) ");

    private static final String PAGE =
            Sources.read(Sources.house().resolve("docs").resolve("extending.md"));

    private static List<MatchResult> rows() {
        return ROW.matcher(PAGE).results().toList();
    }

    @Test
    @DisplayName("The table lists every driven port once, and nothing else: add a row with what a new port promises")
    void everyPortHasItsRow() {
        Set<String> ports = House.classes().stream()
                .filter(type -> type.getPackageName().equals(PORTS))
                .filter(type -> type.isInterface() && type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !SHARED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(ports.contains("TicketRepository"), "the ports were found");
        List<String> told = rows().stream().map(row -> row.group(1)).toList();
        assertEquals(List.copyOf(ports), told);
    }

    @Test
    @DisplayName("Each row leads to the port's source and names a contract of the kit")
    void everyRowIsRight() throws ClassNotFoundException {
        for (MatchResult row : rows()) {
            String name = row.group(1);
            String source = Sources.read(Sources.house().resolve(row.group(2)));
            assertTrue(source.contains("public interface " + name), row.group(2) + " is not the source of " + name);
            assertEquals(name + "Contract", row.group(3));
            Class<?> contract = Class.forName(House.ROOT + ".domain.contract." + row.group(3));
            assertTrue(contract.isInterface());
        }
    }

    @Test
    @DisplayName("Every example is listed, and built with the others")
    void everyExampleIsListed() {
        Set<String> told =
                EXAMPLE.matcher(PAGE).results().map(row -> row.group(2)).collect(Collectors.toCollection(TreeSet::new));
        String all = Sources.read(Sources.house().resolve("docs/examples/pom.xml"));
        Set<String> built = Pattern.compile("<module>([a-z0-9-]+)</module>")
                .matcher(all)
                .results()
                .map(module -> module.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Sources.javaFiles(Sources.house().resolve("docs/examples")).stream()
                .map(file -> Sources.house()
                        .resolve("docs/examples")
                        .relativize(file)
                        .getName(0)
                        .toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, built);
        assertEquals(there, told);
    }
}
