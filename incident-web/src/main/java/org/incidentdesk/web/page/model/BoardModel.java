package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * Tickets by status.
 *
 * @param frame what stands around it
 * @param columns one for each status
 */
public record BoardModel(Frame frame, List<Column> columns) {

    /**
     * The tickets of a status.
     *
     * @param status the status, as the code names it
     * @param rows the first of its tickets
     * @param more where the others are; empty text where these are all
     */
    public record Column(String status, List<TicketRow> rows, String more) {
        /** Copies the rows. */
        public Column {
            rows = List.copyOf(rows);
        }
    }

    /** Copies the columns. */
    public BoardModel {
        columns = List.copyOf(columns);
    }
}
