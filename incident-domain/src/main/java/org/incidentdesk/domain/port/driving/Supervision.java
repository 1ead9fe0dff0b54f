package org.incidentdesk.domain.port.driving;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.report.DefinitionCard;
import org.incidentdesk.domain.report.Measure;

/** Measuring the desk, for those who work for it, and for the desk's own clock, which watches itself. */
public interface Supervision {

    /** What days are told for where nobody names a period: so long before its end. */
    Duration USUAL_PERIOD = Duration.ofDays(30);

    /** The longest period that days are told for. */
    Duration LONGEST_PERIOD = Duration.ofDays(3660);

    /**
     * What the desk measures, and what each figure means.
     *
     * @param actor who asks
     * @return the definition of every measure
     */
    List<DefinitionCard> cards(Actor actor);

    /**
     * All measures at once, each with its definition.
     *
     * @param actor who asks
     * @param scope what is measured
     * @return the figures in the order of the measures
     */
    List<MeasureView> report(Actor actor, MeasureScope scope);

    /**
     * One measure. A measure per day is told for {@link #USUAL_PERIOD} where the scope has no beginning, and up to now
     * where it has no end; the days without tickets are told, too.
     *
     * @param actor who asks
     * @param measure which one
     * @param scope what is measured; {@code period-too-long} where days are asked for over more than
     *     {@link #LONGEST_PERIOD}
     * @return the figure
     */
    MeasureView figure(Actor actor, Measure measure, MeasureScope scope);

    /**
     * The tickets behind a figure, in the order of their numbers.
     *
     * @param actor who asks
     * @param measure which one
     * @param scope what is measured
     * @param cell the part of the figure, as the measure's definition names it, or a day; all of it where there is none
     * @param page which page
     * @return the page
     */
    Page<TicketNumber> tickets(
            Actor actor, Measure measure, MeasureScope scope, Optional<String> cell, PageRequest page);
}
