package org.incidentdesk.domain.port.driving;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Tickets that are the same incident, as children of the one that stands for all of them.
 *
 * @param ticket the parent, of a major incident for instance
 * @param children the tickets, 1 to {@value #MAX_CHILDREN}; those that are its children already stay so
 */
public record AttachChildren(TicketNumber ticket, SortedSet<TicketNumber> children) implements TicketCommand {

    /** How many tickets are attached at once at most. */
    public static final int MAX_CHILDREN = 500;

    /**
     * Copies the numbers.
     *
     * @throws InvalidValue if there are none, or too many
     */
    public AttachChildren {
        if (children.isEmpty()) {
            throw new InvalidValue("tickets", "missing");
        }
        if (children.size() > MAX_CHILDREN) {
            throw new InvalidValue("tickets", "too-many", "max", MAX_CHILDREN);
        }
        children = Collections.unmodifiableSortedSet(new TreeSet<>(children));
    }

    /**
     * The same of any collection.
     *
     * @param ticket the parent
     * @param children the tickets
     * @return the command
     */
    public static AttachChildren of(TicketNumber ticket, Collection<TicketNumber> children) {
        return new AttachChildren(ticket, new TreeSet<>(children));
    }
}
