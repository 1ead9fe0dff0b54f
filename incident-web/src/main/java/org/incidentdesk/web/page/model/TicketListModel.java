package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A list of tickets.
 *
 * @param frame what stands around it
 * @param query the words that were looked for
 * @param rows the tickets
 * @param next the address of the next page; empty text on the last
 */
public record TicketListModel(Frame frame, String query, List<TicketRow> rows, String next) {
    /** Copies the rows. */
    public TicketListModel {
        rows = List.copyOf(rows);
    }
}
