package org.incidentdesk.web.page.drawing;

import java.util.List;
import java.util.OptionalDouble;

/** A line for each series, each with its own dashes and marks; where there is no figure, the line is broken. */
final class LinePen implements ChartPen.Body {

    /** The size of one of many. */
    static final double[] SMALL = {300, 150};

    private static final double[] LARGE = {ChartPen.WIDTH, 240};

    private final Chart chart;
    private final Grid grid;

    LinePen(Chart chart) {
        this(chart, scale(chart.series()), LARGE);
    }

    LinePen(Chart chart, Scale scale, double[] size) {
        this.chart = chart;
        this.grid = new Grid(chart, scale, size[0], size[1]);
    }

    static Scale scale(List<Chart.Series> series) {
        double[] values = series.stream()
                .flatMap(one -> one.figures().stream())
                .map(Chart.Figure::value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return values.length == 0 ? Scale.of(0, 0) : Scale.of(values[0], values[values.length - 1]);
    }

    @Override
    public double width() {
        return grid.width();
    }

    @Override
    public double height() {
        return grid.height();
    }

    @Override
    public void draw(Markup out) {
        grid.draw(out);
        for (int s = 0; s < chart.series().size(); s++) {
            StringBuilder path = new StringBuilder();
            boolean broken = true;
            for (int i = 0; i < chart.labels().size(); i++) {
                OptionalDouble value = chart.series().get(s).figures().get(i).value();
                if (value.isPresent()) {
                    path.append(broken ? 'M' : 'L')
                            .append(Markup.number(grid.x(i)))
                            .append(' ')
                            .append(Markup.number(grid.y(value.getAsDouble())));
                }
                broken = value.isEmpty();
            }
            if (!path.isEmpty()) {
                out.empty("path", "class", "line series-" + s, "d", path, "fill", "none");
            }
            marks(out, s);
        }
    }

    private void marks(Markup out, int s) {
        for (int i = 0; i < chart.labels().size(); i++) {
            Chart.Figure figure = chart.series().get(s).figures().get(i);
            if (figure.value().isPresent()) {
                out.open("g").text("title", chart.labels().get(i) + ": " + figure.text());
                ChartPen.marker(out, s, grid.x(i), grid.y(figure.value().getAsDouble()));
                out.close();
            }
        }
    }
}
