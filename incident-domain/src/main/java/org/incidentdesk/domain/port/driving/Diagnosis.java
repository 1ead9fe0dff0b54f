package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;

/** Going through a diagnostic guide with a ticket. For technicians and administrators. */
public interface Diagnosis {

    /**
     * Where a ticket's diagnosis stands.
     *
     * @param actor who asks
     * @param ticket which ticket
     * @return the last run with its guide; before the first, the guide that suits the ticket
     */
    DiagnosisView diagnosis(Actor actor, TicketNumber ticket);

    /**
     * Begins a run.
     *
     * @param request who wants it, of which ticket, with which guide
     * @return the ticket's version after it
     */
    TicketReceipt begin(Request<BeginDiagnosis> request);

    /**
     * Answers what the run asks, or anew what it asked before. Where that leads to an article, the article is linked with
     * the ticket.
     *
     * @param request who answers, in which ticket, what
     * @return the ticket's version after it
     */
    TicketReceipt answer(Request<AnswerDiagnosis> request);

    /**
     * Gives the run up; its steps stay in the history.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt abandon(Request<AbandonDiagnosis> request);
}
