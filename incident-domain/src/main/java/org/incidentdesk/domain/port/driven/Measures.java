package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.MeasureQuestion;

/**
 * What the tickets come to, all together. Figures are made where the tickets are kept, never by loading them; a unit of
 * work measures what it has itself written, too.
 *
 * <p>The meaning of every measure is that of its definition card, and what a single ticket contributes is in
 * {@link org.incidentdesk.domain.report.TicketFigures}.
 */
public interface Measures {

    /**
     * Computes a measure.
     *
     * @param question the measure, with everything that it depends on
     * @return its figure, of the form that the measure's kind says; of days, only those that have tickets
     */
    Figure figure(MeasureQuestion question);

    /**
     * The tickets behind a figure, for going through them without holding them.
     *
     * @param question what the figure was made of
     * @param cell one of the measure's cells, for a measure per day a day such as {@code 2026-11-24}; the whole
     *     population where there is none
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most
     * @return their numbers, ascending
     */
    List<TicketNumber> tickets(MeasureQuestion question, Optional<String> cell, long after, int limit);
}
