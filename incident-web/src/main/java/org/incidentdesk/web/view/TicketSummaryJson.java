package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * A ticket as a list shows it.
 *
 * @param number which ticket
 * @param version its version
 * @param title the title
 * @param requester who suffers it
 * @param status where it stands
 * @param priority the priority in force
 * @param priorityCode the same as P1 (very high) to P5 (very low)
 * @param major whether it is a major incident
 * @param category the present category
 * @param persons who works on it
 * @param groups which groups work on it
 * @param openedAt when it was recorded
 * @param changedAt when it last changed
 * @param dueAt by when it is to be solved
 * @param solvedAt when it was solved
 * @param closedAt when it was closed
 */
public record TicketSummaryJson(
        String number,
        long version,
        String title,
        String requester,
        Status status,
        Priority priority,
        String priorityCode,
        boolean major,
        Optional<String> category,
        List<String> persons,
        List<String> groups,
        Instant openedAt,
        Instant changedAt,
        Instant dueAt,
        Optional<Instant> solvedAt,
        Optional<Instant> closedAt) {

    /**
     * Made of a summary.
     *
     * @param summary the summary
     * @return what readers see
     */
    public static TicketSummaryJson of(TicketSummary summary) {
        return new TicketSummaryJson(
                summary.number().toString(),
                summary.version(),
                summary.title().value(),
                summary.requester().value(),
                summary.status(),
                summary.priority(),
                summary.priority().code(),
                summary.major(),
                Ids.of(summary.category()),
                Ids.of(summary.persons()),
                Ids.of(summary.groups()),
                summary.openedAt(),
                summary.changedAt(),
                summary.dueAt(),
                summary.solvedAt(),
                summary.closedAt());
    }
}
