package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A ticket's page.
 *
 * @param frame what stands around it
 * @param row its main facts
 * @param description what was reported
 * @param reported who reported it, when, through which channel
 * @param categoryPath the whole path of its category; empty text for none
 * @param priorityName the priority as people say it
 * @param entries what was written into it, oldest first
 */
public record TicketModel(
        Frame frame,
        TicketRow row,
        String description,
        String reported,
        String categoryPath,
        String priorityName,
        List<Entry> entries) {

    /**
     * What was written into it.
     *
     * @param kind FOLLOW_UP, TASK or SOLUTION
     * @param author who wrote it
     * @param at when
     * @param text what it says
     * @param isPrivate whether requesters do not see it
     */
    public record Entry(String kind, String author, Spoken at, String text, boolean isPrivate) {}

    /** Copies the entries. */
    public TicketModel {
        entries = List.copyOf(entries);
    }
}
