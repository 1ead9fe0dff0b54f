package org.incidentdesk.web.page.drawing;

/** Lying bars with their names on the left and their figures at their ends. */
final class BarPen implements ChartPen.Body {

    private static final double NAMES = 190;
    private static final double FIGURES = 70;
    private static final double BAR = 18;
    private static final double GAP = 10;

    private final Chart chart;

    BarPen(Chart chart) {
        this.chart = chart;
    }

    @Override
    public double width() {
        return ChartPen.WIDTH;
    }

    @Override
    public double height() {
        return chart.labels().size() * group() + GAP;
    }

    private double group() {
        return chart.series().size() * BAR + GAP;
    }

    @Override
    public void draw(Markup out) {
        Scale scale = LinePen.scale(chart.series());
        double zero = x(scale, 0);
        for (int i = 0; i < chart.labels().size(); i++) {
            double top = GAP + i * group();
            String label = ChartPen.TEXT.fit(chart.labels().get(i), NAMES - 12);
            ChartPen.word(out, label, NAMES - 8, top + (group() - GAP) / 2 + 4, "end");
            for (int s = 0; s < chart.series().size(); s++) {
                Chart.Figure figure = chart.series().get(s).figures().get(i);
                double end = x(scale, figure.value().orElse(0));
                double y = top + s * BAR;
                if (figure.value().isPresent()) {
                    out.empty(
                            "rect",
                            "class",
                            "bar series-" + s,
                            "x",
                            Math.min(zero, end),
                            "y",
                            y + 1,
                            "width",
                            Math.abs(end - zero),
                            "height",
                            BAR - 2);
                    if (chart.series().size() > 1) {
                        ChartPen.marker(out, s, Math.min(zero, end) + 8, y + BAR / 2);
                    }
                }
                ChartPen.word(out, figure.text(), Math.max(zero, end) + 6, y + BAR / 2 + 4, "start");
            }
        }
        ChartPen.rule(out, "axis", zero, 0, zero, height());
    }

    private double x(Scale scale, double value) {
        return NAMES + scale.share(value) * (ChartPen.WIDTH - NAMES - FIGURES);
    }
}
