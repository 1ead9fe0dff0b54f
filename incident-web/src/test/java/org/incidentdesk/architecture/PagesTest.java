package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.StatusMachine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages that are made from the code say what the code says. {@code -Dincidentdesk.docs=update} makes them anew. */
class PagesTest {

    private static final Pattern RULE_HEADING = Pattern.compile("(?m)^## (R\\d+)$");

    @Test
    @DisplayName("docs/architecture-rules.md is current, and tells every rule")
    void rulePageIsCurrent() throws IOException {
        String page = current("architecture-rules.md", RulePage.text());
        Set<String> ids =
                Rules.all(House.ROOT).stream().map(HouseRule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = RULE_HEADING
                .matcher(page)
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, told);
    }

    @Test
    @DisplayName("docs/status-machine.md is current, and every status can be reached and left in its diagram")
    void statusMachinePageIsCurrent() throws IOException {
        String page = current("status-machine.md", StatusMachinePage.text());
        for (Status status : Status.values()) {
            assertTrue(page.contains("--> " + status + " : "), status + " is never reached");
            assertTrue(page.contains("\n    " + status + " --> "), status + " is never left");
        }
        assertEquals(
                StatusMachine.table().size(),
                page.substring(page.indexOf("## The whole table"), page.indexOf("## Closure policies"))
                                .lines()
                                .filter(line -> line.startsWith("| "))
                                .count()
                        - 1);
    }

    /** The page as it is on disk, once it has been found to be, or made, current. */
    private static String current(String name, String expected) throws IOException {
        Path file = Sources.house().resolve("docs").resolve(name);
        if ("update".equals(System.getProperty("incidentdesk.docs"))) {
            Files.writeString(file, expected);
        }
        assertTrue(Files.exists(file), name + " is missing");
        String page = Sources.read(file);
        assertEquals(expected, page, name + " is not current; -Dincidentdesk.docs=update makes it so");
        return page;
    }
}
