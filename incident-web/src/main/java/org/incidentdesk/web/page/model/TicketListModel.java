package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of tickets.
 *
 * @param frame what stands around it
 * @param query the words that were looked for
 * @param chips the conditions, each leading to the list without it
 * @param filter the form for other conditions
 * @param rows the tickets
 * @param columns the columns that are shown beside number and title
 * @param next the address of the next page; empty text on the last
 * @param table where the same list is handed out as a table
 */
public record TicketListModel(
        Frame frame,
        String query,
        List<TimelineModel.Chip> chips,
        FormModel filter,
        List<TicketRow> rows,
        List<String> columns,
        String next,
        String table) {
    /**
     * The numbers of the tickets.
     *
     * @return one after the other, with commas
     */
    public String numbers() {
        return rows.stream().map(TicketRow::number).collect(Collectors.joining(","));
    }

    /** Copies the lists. */
    public TicketListModel {
        chips = List.copyOf(chips);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
