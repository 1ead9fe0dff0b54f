package org.incidentdesk.domain.port.driving;

/**
 * Deciding what an incident is, how pressing it is, and who works on it. For technicians and administrators.
 */
public interface Triage {

    /**
     * Sets category and assets; on a solved ticket this verifies the classification.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt classify(Request<ClassifyTicket> request);

    /**
     * Sets impact and urgency, and with them priority and deadlines.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt assess(Request<AssessTicket> request);

    /**
     * Sets the priority by hand.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt overridePriority(Request<OverridePriority> request);

    /**
     * Lets the matrix decide again.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt withdrawOverride(Request<WithdrawOverride> request);

    /**
     * Declares a major incident, or none; for administrators.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt flagMajor(Request<FlagMajor> request);

    /**
     * Gives the ticket to one more person or group.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt assign(Request<AssignTicket> request);

    /**
     * Takes the ticket from a person or a group.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt unassign(Request<UnassignTicket> request);

    /**
     * Hands the ticket on to another group in one step.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt escalate(Request<EscalateTicket> request);

    /**
     * Chooses who else follows the ticket.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt observe(Request<ObserveTicket> request);
}
