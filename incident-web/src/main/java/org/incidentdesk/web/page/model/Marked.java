package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A text in which stretches are marked.
 *
 * @param pieces its stretches in order
 */
public record Marked(List<Piece> pieces) {

    /**
     * A stretch.
     *
     * @param text what it says
     * @param marked whether it is what was looked for
     */
    public record Piece(String text, boolean marked) {}

    /** Copies the stretches. */
    public Marked {
        pieces = List.copyOf(pieces);
    }

    /**
     * A text in which nothing is marked.
     *
     * @param text the text
     * @return the same text
     */
    public static Marked plain(String text) {
        return new Marked(List.of(new Piece(text, false)));
    }
}
