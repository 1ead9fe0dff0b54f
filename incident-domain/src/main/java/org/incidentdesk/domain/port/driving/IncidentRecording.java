package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;

/**
 * Recording incidents: how a phone call becomes a ticket. Everyone reports for oneself; technicians and administrators for
 * anyone.
 */
public interface IncidentRecording {

    /**
     * Records an incident.
     *
     * @param request who reports what
     * @return the new ticket's number and version
     */
    TicketReceipt report(Request<ReportIncident> request);

    /**
     * Corrects what was recorded.
     *
     * @param request who corrects what
     * @return the ticket's version after it
     */
    TicketReceipt correct(Request<CorrectDetails> request);

    /**
     * Says which urgency serves a requester in time, for an incident that is about to be recorded.
     *
     * @param actor who asks
     * @param neededBy when the requester must be served
     * @return the advice, measured from now
     */
    NeededByAdvice advise(Actor actor, Instant neededBy);
}
