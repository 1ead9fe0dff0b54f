package org.incidentdesk.domain.port.driving;

/**
 * Working on a ticket: talking about it, planning, waiting, linking. Requesters take part with public messages and by
 * resuming; the rest is for technicians and administrators.
 */
public interface TicketWork {

    /**
     * Writes a message; the requester's answer resumes what waits for it.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt addFollowUp(Request<AddFollowUp> request);

    /**
     * Writes a message with a canned answer; its use is noted in the history.
     *
     * @param request who writes, in which ticket
     * @return the ticket's version after it, and the message's identity
     */
    TicketReceipt addCannedFollowUp(Request<CannedFollowUp> request);

    /**
     * Corrects a message.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt correctFollowUp(Request<CorrectFollowUp> request);

    /**
     * Notes work to do.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt addTask(Request<AddTask> request);

    /**
     * Finishes a task.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt completeTask(Request<CompleteTask> request);

    /**
     * Puts the ticket on hold, or changes the hold.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt hold(Request<HoldTicket> request);

    /**
     * Ends the hold.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt resume(Request<ResumeTicket> request);

    /**
     * Links the ticket with another.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt link(Request<LinkTicket> request);

    /**
     * Takes a link away.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt unlink(Request<UnlinkTicket> request);

    /**
     * Notes that an article concerns the ticket.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt linkArticle(Request<LinkArticle> request);

    /**
     * Makes tickets children of this one, all of them or none.
     *
     * @param request who wants it, of which ticket
     * @return the parent's version, which does not change
     */
    TicketReceipt attachChildren(Request<AttachChildren> request);

    /**
     * Writes one public message on the ticket and on each of its children that is not closed.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it, and its entry
     */
    TicketReceipt announce(Request<Announce> request);
}
