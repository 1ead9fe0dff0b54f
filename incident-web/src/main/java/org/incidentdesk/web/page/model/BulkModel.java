package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * Several tickets at once.
 *
 * @param frame what stands around the page
 * @param rows the tickets
 * @param back the list that they were chosen in
 * @param forms what can be done with them
 */
public record BulkModel(Frame frame, List<Row> rows, String back, List<FormModel> forms) {

    /**
     * A ticket.
     *
     * @param number its number
     * @param title its title; empty text where it is not there
     * @param status its status, as the code names it; empty text where it is not there
     * @param told what became of it
     */
    public record Row(String number, String title, String status, Optional<Told> told) {}

    /**
     * What became of a ticket.
     *
     * @param done whether what was wanted is done
     * @param text what became of it, in words
     */
    public record Told(boolean done, String text) {}

    /** Copies the lists. */
    public BulkModel {
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
    }
}
