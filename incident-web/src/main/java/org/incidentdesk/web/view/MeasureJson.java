package org.incidentdesk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.report.DefinitionCard;
import org.incidentdesk.domain.report.Exclusion;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.Moment;
import org.incidentdesk.domain.report.Population;

/**
 * A measure with its figure and its definition.
 *
 * @param measure which measure
 * @param text what it tells, in the reader's language
 * @param definition what the figure means
 * @param from the first moment of the period
 * @param to the moment at which the period was over
 * @param zone the time zone in which days begin
 * @param asOf when the figure was made
 * @param tickets how many tickets it was made of
 * @param cells the tickets of each part, or of each day
 * @param rate the share, from 0 to 1; none where there is no ticket
 * @param times how a time is spread; none where there is no ticket
 */
public record MeasureJson(
        Measure measure,
        String text,
        DefinitionJson definition,
        Optional<Instant> from,
        Optional<Instant> to,
        String zone,
        Instant asOf,
        long tickets,
        Optional<Map<String, Long>> cells,
        Optional<Double> rate,
        Optional<TimesJson> times) {

    /**
     * What a figure means.
     *
     * @param kind what it looks like
     * @param population which tickets it looks at
     * @param period which of their moments lies in the period
     * @param exclusions what it leaves out although somebody might expect it
     */
    public record DefinitionJson(Measure.Kind kind, Population population, Moment period, List<Exclusion> exclusions) {

        private static DefinitionJson of(DefinitionCard card) {
            return new DefinitionJson(card.kind(), card.population(), card.period(), List.copyOf(card.exclusions()));
        }
    }

    /**
     * How a time is spread, in time that counts.
     *
     * @param mean the mean
     * @param p50 the median
     * @param p90 what nine of ten do not exceed
     * @param p95 what nineteen of twenty do not exceed
     */
    public record TimesJson(Duration mean, Duration p50, Duration p90, Duration p95) {

        private static TimesJson of(Figure.Spread spread) {
            return new TimesJson(spread.mean(), spread.p50(), spread.p90(), spread.p95());
        }
    }

    /** The parts of a figure that not every form has. */
    private record Parts(Optional<Map<String, Long>> cells, Optional<Double> rate, Optional<TimesJson> times) {}

    private static final Figure.Visitor<Parts> PARTS = new Figure.Visitor<>() {
        @Override
        public Parts on(Figure.Counts counts) {
            return new Parts(Optional.of(counts.cells()), Optional.empty(), Optional.empty());
        }

        @Override
        public Parts on(Figure.PerDay days) {
            Map<String, Long> cells = new LinkedHashMap<>();
            days.days().forEach((day, tickets) -> cells.put(day.toString(), tickets));
            return new Parts(Optional.of(cells), Optional.empty(), Optional.empty());
        }

        @Override
        public Parts on(Figure.Times times) {
            return new Parts(Optional.empty(), Optional.empty(), times.spread().map(TimesJson::of));
        }

        @Override
        public Parts on(Figure.Share share) {
            Map<String, Long> cells = new LinkedHashMap<>();
            cells.put(Measure.YES, share.part());
            cells.put(Measure.NO, share.tickets() - share.part());
            Optional<Double> rate =
                    share.rate().isPresent() ? Optional.of(share.rate().getAsDouble()) : Optional.empty();
            return new Parts(Optional.of(cells), rate, Optional.empty());
        }
    };

    /**
     * Shows a measure.
     *
     * @param view the measure
     * @param text what it tells, in the reader's language
     * @return its form on the wire
     */
    public static MeasureJson of(MeasureView view, String text) {
        Parts parts = view.figure().accept(PARTS);
        return new MeasureJson(
                view.card().measure(),
                text,
                DefinitionJson.of(view.card()),
                view.from(),
                view.to(),
                view.zone().getId(),
                view.asOf(),
                view.figure().tickets(),
                parts.cells(),
                parts.rate(),
                parts.times());
    }
}
