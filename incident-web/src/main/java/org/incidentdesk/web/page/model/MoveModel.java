package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * Where a ticket of the board can be moved to.
 *
 * @param frame what stands around the page
 * @param row the ticket
 * @param back the board
 * @param moves what carries it on, each as a form
 */
public record MoveModel(Frame frame, TicketRow row, String back, List<FormModel> moves) {
    /** Copies the forms. */
    public MoveModel {
        moves = List.copyOf(moves);
    }
}
