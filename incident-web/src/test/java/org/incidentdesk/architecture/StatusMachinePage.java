package org.incidentdesk.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Party;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.StatusMachine;
import org.incidentdesk.domain.ticket.Transition;
import org.incidentdesk.domain.ticket.Transition.Condition;
import org.incidentdesk.domain.ticket.Transition.Target;

/** The page that shows a ticket's life: {@code docs/status-machine.md}, made from the one table in the code. */
final class StatusMachinePage {

    private static final String BEGIN = "[*]";
    private static final ResourceBundle FRENCH =
            ResourceBundle.getBundle("org.incidentdesk.web.problem.messages", Locale.FRENCH);

    private StatusMachinePage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The status machine

                This page is made from the table `StatusMachine.table()`, by which the code decides and from which its exhaustive
                test is made; a test fails while this page is not current. Do not edit it: change the table, then run

                    mvn -pl incident-web -am -Dtest=PagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dincidentdesk.docs=update test

                ## Statuses

                | status | on a French screen |
                |---|---|
                """);
        for (Status status : Status.values()) {
            page.append("| `%s` | %s |\n".formatted(status, french(status)));
        }
        diagram(page);
        table(page);
        policies(page);
        return page.toString();
    }

    private static void diagram(StringBuilder page) {
        page.append("""

                ## The life of a ticket

                An arrow is an action that may change the status. What leaves it as it is, a follow-up for instance, is in the table
                below.

                ```mermaid
                stateDiagram-v2
                """);
        for (Status status : Status.values()) {
            page.append("    state \"%s (%s)\" as %s\n".formatted(status, french(status), status));
        }
        edges().forEach((edge, labels) -> page.append("    %s : %s\n".formatted(edge, String.join(", ", labels))));
        page.append("```\n");
    }

    /** Every pair of statuses between which something leads, with what leads there. */
    private static Map<String, Set<String>> edges() {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        for (Transition row : StatusMachine.table()) {
            for (String from : from(row)) {
                for (Status to : reachable(row.target(), from)) {
                    if (!to.name().equals(from)) {
                        edges.computeIfAbsent(from + " --> " + to, unknown -> new LinkedHashSet<>())
                                .add(words(row.action().name()));
                    }
                }
            }
        }
        return edges;
    }

    private static List<String> from(Transition row) {
        return row.from().isEmpty()
                ? List.of(BEGIN)
                : row.from().stream().map(Enum::name).toList();
    }

    /** The statuses that a target may mean; which of them it is, the ticket's assignees, tasks and policy decide. */
    private static Set<Status> reachable(Target target, String from) {
        return switch (target) {
            case UNCHANGED -> Set.of();
            case ASSIGNED_IF_NEW -> from.equals(Status.NEW.name()) ? Set.of(Status.ASSIGNED) : Set.of();
            case NEW -> Set.of(Status.NEW);
            case ASSIGNED_OR_NEW, AFTER_PLANNED_WORK -> ordered(Status.NEW, Status.ASSIGNED);
            case PLANNED -> Set.of(Status.PLANNED);
            case PENDING -> Set.of(Status.PENDING);
            case BEFORE_HOLD -> ordered(Status.NEW, Status.ASSIGNED, Status.PLANNED);
            case SOLVED -> Set.of(Status.SOLVED);
            case CLOSED_IF_APPROVAL_CLOSES, CLOSED -> Set.of(Status.CLOSED);
        };
    }

    private static Set<Status> ordered(Status... statuses) {
        return new TreeSet<>(Arrays.asList(statuses));
    }

    private static void table(StringBuilder page) {
        page.append("""

                ## The whole table

                What is not in it is refused. *The clock* is the desk itself, as time passes. A closed ticket is reopened only
                within the reopening window of the settings.

                | action | from | to | who | on condition |
                |---|---|---|---|---|
                """);
        for (Transition row : StatusMachine.table()) {
            page.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            words(row.action().name()),
                            row.from().isEmpty() ? "–" : codes(row.from()),
                            words(row.target()),
                            parties(row.parties()),
                            words(row.condition())));
        }
    }

    private static void policies(StringBuilder page) {
        page.append("""

                ## Closure policies

                A setting of the desk says what closes a solved ticket.

                | policy | approval closes | who may close |
                |---|---|---|
                """);
        for (ClosurePolicy policy : ClosurePolicy.values()) {
            List<Party> closers = new ArrayList<>(List.of(Party.values()));
            closers.removeIf(party -> !policy.letsClose(party));
            page.append("| `%s` | %s | %s |\n"
                    .formatted(policy, policy.approvalCloses() ? "yes" : "no: it is only recorded", parties(closers)));
        }
    }

    /** As the web words it: there is one place for words. */
    private static String french(Status status) {
        return FRENCH.getString("word." + status.name());
    }

    private static String words(Target target) {
        return switch (target) {
            case UNCHANGED -> "unchanged";
            case ASSIGNED_IF_NEW -> "`ASSIGNED` from `NEW`, else unchanged";
            case ASSIGNED_OR_NEW -> "`ASSIGNED`, or `NEW` without assignee";
            case AFTER_PLANNED_WORK ->
                "`PLANNED` while planned tasks remain, else `ASSIGNED`, or `NEW` without assignee";
            case BEFORE_HOLD -> "what it was before the hold, as far as that is still true";
            case CLOSED_IF_APPROVAL_CLOSES -> "`CLOSED` where the closure policy lets approval close, else unchanged";
            case NEW, PLANNED, PENDING, SOLVED, CLOSED -> "`" + target + "`";
        };
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case ALWAYS -> "";
            case POLICY_LETS_CLOSE -> "the closure policy lets this party close";
            case SETTINGS_LET_REQUESTER_REOPEN -> "the settings let requesters reopen";
        };
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String codes(Collection<Status> statuses) {
        return statuses.stream().map(status -> "`" + status + "`").collect(Collectors.joining(" "));
    }

    private static String parties(Collection<Party> parties) {
        return parties.stream()
                .sorted()
                .map(party -> party == Party.CLOCK ? "the clock" : words(party.name()))
                .collect(Collectors.joining(", "));
    }
}
