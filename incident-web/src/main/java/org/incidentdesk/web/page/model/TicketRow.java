package org.incidentdesk.web.page.model;

/**
 * A ticket as one row of a list.
 *
 * @param number its number
 * @param path where its page is
 * @param title its title
 * @param requester who suffers the incident
 * @param category the last two levels of its category; empty text for none
 * @param status its status, as the code names it
 * @param priority its priority, P1 to P5
 * @param major whether it is a major incident
 * @param assignees who has it
 * @param opened when it was recorded
 * @param due until when it is to be solved
 * @param late whether that is over
 * @param done whether nobody works on it any more
 * @param version the version that is shown
 */
public record TicketRow(
        String number,
        String path,
        String title,
        String requester,
        String category,
        String status,
        String priority,
        boolean major,
        String assignees,
        Spoken opened,
        Spoken due,
        boolean late,
        boolean done,
        long version) {}
