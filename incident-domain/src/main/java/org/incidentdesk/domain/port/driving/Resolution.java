package org.incidentdesk.domain.port.driving;

/**
 * Ending an incident: solving, approving, closing, and beginning again. Solving an original solves its duplicates with
 * the same solution in the same step.
 */
public interface Resolution {

    /**
     * Proposes a solution; requesters may withdraw their own ticket.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt propose(Request<ProposeSolution> request);

    /**
     * Proposes an article's remedy as the solution; the link is kept and the article's use counted.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt useArticle(Request<UseArticle> request);

    /**
     * Proposes a solution with a canned answer; its use is noted in the history.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt proposeCanned(Request<CannedSolution> request);

    /**
     * Approves the solution.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt approve(Request<ApproveSolution> request);

    /**
     * Refuses the solution.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt refuse(Request<RefuseSolution> request);

    /**
     * Closes the ticket, its classification verified.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt close(Request<CloseTicket> request);

    /**
     * Opens a solved or closed ticket again.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt reopen(Request<ReopenTicket> request);

    /**
     * Says how satisfied the requester is, once, within a period after the closure.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt rate(Request<RateTicket> request);
}
