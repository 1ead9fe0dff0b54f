package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.web.page.drawing.MatrixPicture;
import org.incidentdesk.web.page.model.Picture;
import org.incidentdesk.web.page.model.Words;

/** The priority matrix as a picture: urgency upwards, impact to the right. */
final class TicketMatrix {

    /** The field that a click sends: impact and urgency. */
    static final String CELL = "cell";

    private static final String BETWEEN = "/";

    private TicketMatrix() {}

    static String cell(Impact impact, Urgency urgency) {
        return impact.name() + BETWEEN + urgency.name();
    }

    static String impactOf(String cell) {
        return cell.split(BETWEEN, 2)[0];
    }

    static String urgencyOf(String cell) {
        return cell.contains(BETWEEN) ? cell.split(BETWEEN, 2)[1] : "";
    }

    /**
     * Draws it.
     *
     * @param chosen the cell in force; empty text for none
     * @param click whether cells can be clicked
     */
    static Picture draw(Words words, PriorityMatrix matrix, String chosen, boolean click) {
        List<MatrixPicture.Line> lines = matrix.urgencies().stream()
                .map(urgency -> new MatrixPicture.Line(
                        words.capital(urgency.name()),
                        matrix.impacts().stream()
                                .map(impact -> cell(words, matrix, impact, urgency, chosen))
                                .toList()))
                .toList();
        MatrixPicture picture = new MatrixPicture(
                words.of("ticket.matrix", matrix.name().value()),
                words.of("ticket.matrix.urgency"),
                words.of("ticket.matrix.impact"),
                matrix.impacts().stream()
                        .map(impact -> words.capital(impact.name()))
                        .toList(),
                lines,
                click ? Optional.of(CELL) : Optional.empty());
        return new Picture(picture.draw().markup());
    }

    private static MatrixPicture.Cell cell(
            Words words, PriorityMatrix matrix, Impact impact, Urgency urgency, String chosen) {
        Priority priority = matrix.priority(impact, urgency);
        String value = cell(impact, urgency);
        String said = words.of(
                "ticket.matrix.cell",
                words.word(impact.name()),
                words.word(urgency.name()),
                priority.code(),
                words.word(priority.name()));
        return new MatrixPicture.Cell(priority.level(), priority.code(), said, value, value.equals(chosen));
    }
}
