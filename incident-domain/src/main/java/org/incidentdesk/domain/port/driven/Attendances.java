package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;

/** Who is at which ticket, one entry for each person and ticket. All nodes of a desk see the same ones. */
public interface Attendances {

    /**
     * Notes that somebody is at a ticket. It replaces what was known of the same person at the same ticket.
     *
     * @param attendance who, where, since when
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where another unit notes the same person
     *     there for the first time, be it at once or at the end of the unit
     */
    void note(Attendance attendance);

    /**
     * Forgets that somebody was at a ticket.
     *
     * @param ticket which ticket
     * @param person who
     */
    void leave(TicketNumber ticket, PersonId person);

    /**
     * Who is at some tickets.
     *
     * @param tickets which ones
     * @param since those heard of at this moment or after it
     * @return ordered by ticket, then by person
     */
    List<Attendance> at(Collection<TicketNumber> tickets, Instant since);

    /**
     * Forgets those who have not been heard of for long.
     *
     * @param before those heard of last before this moment
     */
    void forgetBefore(Instant before);
}
