package org.incidentdesk.web.page.drawing;

/** Standing bars, the series one on top of the other; each part with room for it carries its series' mark. */
final class StackPen implements ChartPen.Body {

    private static final double HEIGHT = 240;
    private static final double MOST_WIDTH = 48;
    private static final double ROOM_FOR_A_MARK = 12;

    private final Chart chart;
    private final Grid grid;

    StackPen(Chart chart) {
        this.chart = chart;
        double highest = 0;
        for (int i = 0; i < chart.labels().size(); i++) {
            double sum = 0;
            for (Chart.Series series : chart.series()) {
                double value = series.figures().get(i).value().orElse(0);
                if (value < 0) {
                    throw new IllegalArgumentException("no part of a whole: " + value);
                }
                sum += value;
            }
            highest = Math.max(highest, sum);
        }
        this.grid = new Grid(chart, Scale.of(0, highest), ChartPen.WIDTH, HEIGHT);
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
        double width = Math.min(MOST_WIDTH, grid.step() * 0.7);
        for (int i = 0; i < chart.labels().size(); i++) {
            double sum = 0;
            for (int s = 0; s < chart.series().size(); s++) {
                Chart.Series series = chart.series().get(s);
                Chart.Figure figure = series.figures().get(i);
                double value = figure.value().orElse(0);
                if (value > 0) {
                    double top = grid.y(sum + value);
                    double height = grid.y(sum) - top;
                    out.open("g")
                            .text("title", chart.labels().get(i) + ", " + series.name() + ": " + figure.text())
                            .empty(
                                    "rect",
                                    "class",
                                    "bar series-" + s,
                                    "x",
                                    grid.x(i) - width / 2,
                                    "y",
                                    top,
                                    "width",
                                    width,
                                    "height",
                                    height);
                    if (height >= ROOM_FOR_A_MARK && width >= ROOM_FOR_A_MARK) {
                        ChartPen.marker(out, s, grid.x(i), top + height / 2);
                    }
                    out.close();
                    sum += value;
                }
            }
        }
    }
}
