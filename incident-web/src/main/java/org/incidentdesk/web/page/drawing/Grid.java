package org.incidentdesk.web.page.drawing;

/**
 * The ground of a chart over time: marks of the scale on the left, labels below as far as they have room.
 *
 * @param chart what is drawn
 * @param scale the scale
 * @param width the width in pixels
 * @param height the height in pixels
 */
record Grid(Chart chart, Scale scale, double width, double height) {

    private static final double LEFT = 52;
    private static final double RIGHT = 16;
    private static final double TOP = 12;
    private static final double BOTTOM = 26;

    double y(double value) {
        return TOP + (1 - scale.share(value)) * (height - TOP - BOTTOM);
    }

    /** The middle of a label's room. */
    double x(int label) {
        return LEFT + (label + 0.5) * step();
    }

    double step() {
        return (width - LEFT - RIGHT) / chart.labels().size();
    }

    void draw(Markup out) {
        for (double mark : scale.marks()) {
            ChartPen.rule(out, mark == 0 ? "axis" : "grid", LEFT, y(mark), width - RIGHT, y(mark));
            ChartPen.word(out, Scale.text(mark), LEFT - 6, y(mark) + 4, "end");
        }
        double free = 0;
        for (int i = 0; i < chart.labels().size(); i++) {
            String label = ChartPen.TEXT.fit(chart.labels().get(i), Math.max(step(), 70));
            double half = ChartPen.TEXT.width(label) / 2;
            double x = Math.min(x(i), width - half - 1);
            if (x - half >= free) {
                ChartPen.word(out, label, x, height - 8, "middle");
                free = x + half + 6;
            }
        }
    }
}
