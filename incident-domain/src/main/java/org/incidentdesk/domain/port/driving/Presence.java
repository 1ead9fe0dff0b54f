package org.incidentdesk.domain.port.driving;

import java.util.Collection;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Attendance;

/** Being at a ticket, and noticing what others do to it meanwhile. */
public interface Presence {

    /** How many tickets can be looked at in one glance. */
    int MAX_TICKETS = 200;

    /**
     * Says that the asker is at a ticket, to be said again before {@link Attendance#LASTS} is over. For technicians and
     * administrators. Where it is said by two nodes at once, one of them may be lost.
     *
     * @param actor who is there
     * @param ticket at which ticket
     * @param doing what the person does
     */
    void attend(Actor actor, TicketNumber ticket, Attendance.Doing doing);

    /**
     * Says that the asker has left a ticket.
     *
     * @param actor who was there
     * @param ticket which ticket
     */
    void leave(Actor actor, TicketNumber ticket);

    /**
     * What has become of some tickets, and who else is there.
     *
     * @param actor who asks
     * @param tickets which ones, {@value #MAX_TICKETS} at most; those that the asker may not see are passed over
     * @return their versions and who is there
     */
    Glance glance(Actor actor, Collection<TicketNumber> tickets);
}
