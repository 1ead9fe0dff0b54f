package org.incidentdesk.web.page.drawing;

import java.util.List;

/** What all charts have: a figure with its answer above, a legend where it is needed, and the table below. */
final class ChartPen {

    static final Lettering TEXT = new Lettering(12);
    static final double WIDTH = 640;

    private ChartPen() {}

    /** The drawn part of a chart. */
    interface Body {
        double width();

        double height();

        void draw(Markup out);
    }

    static Drawing whole(Chart chart, Body body) {
        Markup out = begin(chart);
        if (chart.isEmpty()) {
            return nothing(chart, out);
        }
        if (chart.series().size() > 1) {
            legend(chart, out);
        }
        picture(out, chart, chart.id(), chart.title(), body);
        table(chart, out);
        return out.done();
    }

    static Drawing multiples(Chart chart) {
        Markup out = begin(chart);
        if (chart.isEmpty()) {
            return nothing(chart, out);
        }
        Scale scale = LinePen.scale(chart.series());
        out.open("div", "class", "multiples");
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            Chart one = new Chart(chart.id() + "-" + i, series.name(), chart.labels(), List.of(series), chart.words());
            out.open("div", "class", "multiple").text("p", series.name());
            picture(out, one, one.id(), series.name(), new LinePen(one, scale, LinePen.SMALL));
            out.close();
        }
        out.close();
        table(chart, out);
        return out.done();
    }

    private static Markup begin(Chart chart) {
        return new Markup().open("figure", "class", "chart").text("figcaption", chart.title());
    }

    private static Drawing nothing(Chart chart, Markup out) {
        return out.text("p", chart.words().nothing(), "class", "nothing").done();
    }

    private static void legend(Chart chart, Markup out) {
        out.open("ul", "class", "legend");
        for (int i = 0; i < chart.series().size(); i++) {
            out.open("li");
            out.open(
                    "svg",
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "class",
                    "drawing",
                    "width",
                    28.0,
                    "height",
                    14.0,
                    "aria-hidden",
                    "true");
            out.empty("path", "class", "line series-" + i, "d", "M0 7H28", "fill", "none");
            marker(out, i, 14, 7);
            out.close();
            out.words(chart.series().get(i).name()).close();
        }
        out.close();
    }

    /** Each series has a shape of its own. */
    static void marker(Markup out, int series, double x, double y) {
        String at = "M" + Markup.number(x) + " " + Markup.number(y);
        String shape = switch (series) {
            case 0 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z";
            case 1 -> "m-4-4h8v8h-8Z";
            case 2 -> "m0-5l5 9h-10Z";
            case 3 -> "m0-5l5 5l-5 5l-5-5Z";
            default -> "m0 5l5-9h-10Z";
        };
        out.empty("path", "class", "marker series-" + series, "d", at + shape);
    }

    private static void picture(Markup out, Chart chart, String id, String title, Body body) {
        Pictures.open(
                out,
                new Pictures.Canvas(id, "drawing plot", body.width(), body.height(), false),
                title,
                chart.words().labels() + ": " + String.join(", ", chart.labels()));
        body.draw(out);
        out.close();
    }

    private static void table(Chart chart, Markup out) {
        out.open("details").text("summary", chart.words().figures());
        out.open("table", "class", "figures").open("thead").open("tr");
        out.text("th", chart.words().labels(), "scope", "col");
        chart.series().forEach(series -> out.text("th", series.name(), "scope", "col"));
        out.close().close().open("tbody");
        for (int i = 0; i < chart.labels().size(); i++) {
            out.open("tr").text("th", chart.labels().get(i), "scope", "row");
            for (Chart.Series series : chart.series()) {
                out.text("td", series.figures().get(i).text());
            }
            out.close();
        }
        out.close().close().close();
    }

    static void word(Markup out, String word, double x, double y, String anchor) {
        out.text("text", word, "x", x, "y", y, "font-size", TEXT.size(), "text-anchor", anchor);
    }

    static void rule(Markup out, String name, double fromX, double fromY, double toX, double toY) {
        out.empty("line", "class", name, "x1", fromX, "y1", fromY, "x2", toX, "y2", toY);
    }
}
