package org.incidentdesk.domain.report;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * Through whose hands a ticket has gone, as its events tell; its state keeps only who has it now.
 *
 * @param technicians the staff who did something on it before it was solved, or solved it
 * @param groups the groups that have had it
 */
public record Hands(SortedSet<PersonId> technicians, SortedSet<GroupId> groups) {

    /** Nobody's yet. */
    public static final Hands NONE = new Hands(new TreeSet<>(), new TreeSet<>());

    /** Copies the sets. */
    public Hands {
        technicians = Collections.unmodifiableSortedSet(new TreeSet<>(technicians));
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    /**
     * After some more events. What happens to a ticket that stays solved, its closure above all, does not count.
     *
     * @param events what happened then, in order
     * @return the hands after it
     */
    public Hands after(Collection<RecordedEvent> events) {
        SortedSet<PersonId> persons = new TreeSet<>(technicians);
        SortedSet<GroupId> teams = new TreeSet<>(groups);
        for (RecordedEvent recorded : events) {
            TicketEvent event = recorded.event();
            TicketEvent.Head head = event.head();
            boolean work = !head.status().isDone() || event instanceof TicketEvent.SolutionProposed;
            if (work && head.by().role().isStaff()) {
                persons.add(head.by().person());
            }
            if (event instanceof TicketEvent.Assigned assigned && assigned.assignee() instanceof Assignee.Team team) {
                teams.add(team.group());
            } else if (event instanceof TicketEvent.Escalated escalated) {
                teams.add(escalated.to());
            }
        }
        return new Hands(persons, teams);
    }
}
