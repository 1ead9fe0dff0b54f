package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.text.Title;

/**
 * A ticket as one row of a list.
 *
 * @param number which ticket
 * @param version its version
 * @param title its title
 * @param requester who suffers the incident
 * @param status where it stands
 * @param priority the priority that holds
 * @param major whether it is a major incident
 * @param category its present category
 * @param persons the technicians who have it
 * @param groups the groups that have it
 * @param openedAt when it was recorded
 * @param changedAt when its last event happened
 * @param dueAt until when it is to be solved, as of its last event; while it is on hold the moment moves on
 * @param solvedAt when it was solved, while it is
 * @param closedAt when it was closed, while it is
 */
public record TicketSummary(
        TicketNumber number,
        long version,
        Title title,
        PersonId requester,
        Status status,
        Priority priority,
        boolean major,
        Optional<CategoryId> category,
        SortedSet<PersonId> persons,
        SortedSet<GroupId> groups,
        Instant openedAt,
        Instant changedAt,
        Instant dueAt,
        Optional<Instant> solvedAt,
        Optional<Instant> closedAt) {

    /** The rank of a major incident, above every priority: GLPI's sixth level. */
    public static final int MAJOR_RANK = 6;

    /** Copies the sets. */
    public TicketSummary {
        persons = Collections.unmodifiableSortedSet(new TreeSet<>(persons));
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    /**
     * The row of a ticket.
     *
     * @param ticket its state
     * @return the row
     */
    public static TicketSummary of(TicketSnapshot ticket) {
        return new TicketSummary(
                ticket.number(),
                ticket.version(),
                ticket.report().title(),
                ticket.report().requester(),
                ticket.progress().status(),
                ticket.assessment().priority(),
                ticket.assessment().major(),
                ticket.classification().current(),
                ticket.assignment().persons(),
                ticket.assignment().groups(),
                ticket.report().openedAt(),
                ticket.changedAt(),
                ticket.deadline(Goal.RESOLVE, ticket.changedAt()).due(),
                ticket.progress().solvedAt(),
                ticket.progress().closedAt());
    }

    /**
     * The key by which priority sorts.
     *
     * @return {@value #MAJOR_RANK} for a major incident, else the priority's level, 1 to 5
     */
    public int rank() {
        return major ? MAJOR_RANK : priority.level();
    }
}
