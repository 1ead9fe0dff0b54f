package org.incidentdesk.web.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.page.drawing.Chart;
import org.incidentdesk.web.page.drawing.Drawing;
import org.incidentdesk.web.page.model.Words;

/** A measure as a chart whose title is the answer: {@code 82 % résolus à temps (14 sur 17)}. */
final class MeasureChart implements Figure.Visitor<Drawing> {

    private static final double SECONDS_OF_AN_HOUR = 3600;
    private static final double WHOLE = 100;
    private static final Chart.Figure NOTHING = new Chart.Figure(OptionalDouble.empty(), "–");

    private final Words words;
    private final MeasureView view;

    MeasureChart(Words words, MeasureView view) {
        this.words = words;
        this.view = view;
    }

    Drawing draw() {
        return view.figure().accept(this);
    }

    private String key() {
        return "dashboard.title."
                + view.card().measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Chart chart(String title, List<String> labels, List<Chart.Figure> figures) {
        return new Chart(
                "m-" + view.card().measure().name().toLowerCase(Locale.ROOT),
                title,
                labels,
                List.of(new Chart.Series(words.of("dashboard.tickets"), figures)),
                new Chart.Words(
                        words.of("dashboard.part"), words.of("dashboard.figures"), words.of("dashboard.nothing")));
    }

    private static Chart.Figure count(long tickets) {
        return new Chart.Figure(OptionalDouble.of(tickets), Long.toString(tickets));
    }

    /** The cells of a measure are constants of the model. */
    private String label(String cell) {
        String key = "dashboard.cell." + cell.toLowerCase(Locale.ROOT).replace('_', '-');
        String label = words.of(key);
        return label.equals(key) ? words.capital(cell) : label;
    }

    @Override
    public Drawing on(Figure.Counts counts) {
        return chart(
                        words.count(key(), counts.tickets()),
                        counts.cells().keySet().stream().map(this::label).toList(),
                        counts.cells().values().stream()
                                .map(MeasureChart::count)
                                .toList())
                .bars();
    }

    @Override
    public Drawing on(Figure.PerDay days) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM", Locale.forLanguageTag(words.tag()));
        List<String> labels = new ArrayList<>();
        List<Chart.Figure> figures = new ArrayList<>();
        for (Map.Entry<LocalDate, Long> day : days.days().entrySet()) {
            labels.add(format.format(day.getKey()));
            figures.add(count(day.getValue()));
        }
        return chart(words.count(key(), days.tickets()), labels, figures).lines();
    }

    @Override
    public Drawing on(Figure.Times times) {
        Map<String, Duration> spread = new LinkedHashMap<>();
        times.spread().ifPresent(known -> {
            spread.put("mean", known.mean());
            spread.put("p50", known.p50());
            spread.put("p90", known.p90());
            spread.put("p95", known.p95());
        });
        String half = times.spread()
                .map(known -> TicketClocks.length(words, known.p50()))
                .orElse("–");
        List<Chart.Figure> figures = spread.values().stream()
                .map(time -> new Chart.Figure(
                        OptionalDouble.of(time.toSeconds() / SECONDS_OF_AN_HOUR), TicketClocks.length(words, time)))
                .toList();
        return chart(
                        words.of(key(), half, times.tickets()),
                        spread.keySet().stream()
                                .map(name -> words.of("dashboard.time." + name))
                                .toList(),
                        figures)
                .bars();
    }

    @Override
    public Drawing on(Figure.Share share) {
        String rate = share.rate().isPresent() ? Math.round(share.rate().getAsDouble() * WHOLE) + " %" : "–";
        List<Chart.Figure> figures = share.tickets() == 0
                ? List.of(NOTHING, NOTHING)
                : List.of(count(share.part()), count(share.tickets() - share.part()));
        return chart(
                        words.of(key(), rate, share.part(), share.tickets()),
                        List.of(label(Measure.YES), label(Measure.NO)),
                        figures)
                .bars();
    }
}
