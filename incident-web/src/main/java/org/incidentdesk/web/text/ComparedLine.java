package org.incidentdesk.web.text;

import java.util.List;

/**
 * A line of two texts that are held side by side.
 *
 * @param sameness where it stands
 * @param pieces its stretches: of a line that was changed those that stayed and those that did not, of any other one
 */
public record ComparedLine(Sameness sameness, List<ComparedPiece> pieces) {

    /** Copies the list. */
    public ComparedLine {
        pieces = List.copyOf(pieces);
    }

    static ComparedLine whole(Sameness sameness, String text) {
        return new ComparedLine(sameness, List.of(new ComparedPiece(sameness, text)));
    }

    /**
     * What the line says.
     *
     * @return its pieces one after the other
     */
    public String text() {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(piece.text()));
        return line.toString();
    }
}
