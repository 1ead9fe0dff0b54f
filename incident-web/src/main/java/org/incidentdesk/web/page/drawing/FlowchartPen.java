package org.incidentdesk.web.page.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws flowcharts. */
final class FlowchartPen {

    private static final double MARGIN = 6;
    private static final double BOX_WIDTH = 190;
    private static final double PADDING = 12;
    /** How far the corners of a question stick out on both sides. */
    private static final double CORNER = 12;

    private static final double HEAD = 5;
    private static final double ROUND = 18;
    private static final double LABEL_WIDTH = 130;
    private static final double LABEL_PADDING = 6;
    private static final int MOST_LINES = 8;
    private static final int MOST_LABEL_LINES = 3;
    private static final Lettering TEXT = new Lettering(13);
    private static final Lettering CAPTION = new Lettering(11);
    private static final Lettering LABEL = new Lettering(12);

    private final Flowchart chart;
    private final List<List<String>> texts = new ArrayList<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final Markup out = new Markup();

    private FlowchartPen(Flowchart chart) {
        this.chart = chart;
    }

    static Drawing draw(Flowchart chart) {
        return new FlowchartPen(chart).draw();
    }

    private Drawing draw() {
        Layers.Plan plan = Layers.plan(boxes(), arrows());
        double width = plan.width() + 2 * MARGIN;
        double height = plan.height() + 2 * MARGIN;
        boolean links = chart.boxes().stream().anyMatch(box -> box.link().isPresent());
        Pictures.open(
                out,
                new Pictures.Canvas(chart.id(), "drawing flowchart", width, height, links),
                chart.title(),
                chart.description());
        out.open("g", "transform", "translate(" + Markup.number(MARGIN) + " " + Markup.number(MARGIN) + ")");
        // ways first, those taken last: where two lie on one another, the taken one is seen
        for (boolean taken : new boolean[] {false, true}) {
            for (int i = 0; i < chart.ways().size(); i++) {
                if (chart.ways().get(i).taken() == taken) {
                    way(chart.ways().get(i), plan, i);
                }
            }
        }
        for (int i = 0; i < chart.ways().size(); i++) {
            label(chart.ways().get(i), plan.courses().get(i), labels.get(i));
        }
        for (int i = 0; i < chart.boxes().size(); i++) {
            box(chart.boxes().get(i), plan.boxes().get(i), texts.get(i));
        }
        return out.done();
    }

    private List<Layers.Box> boxes() {
        List<Layers.Box> boxes = new ArrayList<>();
        for (Flowchart.Box box : chart.boxes()) {
            List<String> lines = TEXT.wrap(box.text(), BOX_WIDTH - 2 * PADDING, MOST_LINES);
            texts.add(lines);
            boxes.add(new Layers.Box(
                    BOX_WIDTH + 2 * CORNER, lines.size() * TEXT.leading() + CAPTION.leading() + 2 * PADDING - 4));
        }
        return boxes;
    }

    private List<Layers.Arrow> arrows() {
        Map<String, Integer> numbers = new HashMap<>();
        chart.boxes().forEach(box -> numbers.put(box.id(), numbers.size()));
        List<Layers.Arrow> arrows = new ArrayList<>();
        for (Flowchart.Way way : chart.ways()) {
            if (!numbers.containsKey(way.from()) || !numbers.containsKey(way.to())) {
                throw new IllegalArgumentException("a way without an end: " + way);
            }
            List<String> lines = way.label()
                    .map(label -> LABEL.wrap(label, LABEL_WIDTH, MOST_LABEL_LINES))
                    .orElse(List.of());
            labels.add(lines);
            double wide = lines.stream().mapToDouble(LABEL::width).max().orElse(0);
            arrows.add(new Layers.Arrow(
                    numbers.get(way.from()),
                    numbers.get(way.to()),
                    lines.isEmpty() ? 0 : wide + 12,
                    lines.isEmpty() ? 0 : lines.size() * LABEL.leading() + LABEL_PADDING));
        }
        return arrows;
    }

    private void way(Flowchart.Way way, Layers.Plan plan, int number) {
        Layers.Place from = plan.boxes().get(index(way.from()));
        Layers.Place to = plan.boxes().get(index(way.to()));
        StringBuilder path = new StringBuilder("M").append(point(from.x(), from.bottom()));
        double x = from.x();
        double y = from.bottom();
        for (Layers.Place place : plan.courses().get(number).places()) {
            path.append(curve(x, y, place.x(), place.top()));
            path.append('L').append(point(place.x(), place.bottom()));
            x = place.x();
            y = place.bottom();
        }
        double end = to.top() - HEAD;
        path.append(curve(x, y, to.x(), end));
        String taken = way.taken() ? " taken" : "";
        out.empty("path", "class", "way" + taken, "d", path, "fill", "none");
        out.empty(
                "path",
                "class",
                "head" + taken,
                "d",
                "M" + point(to.x(), to.top()) + "L" + point(to.x() - HEAD, end - 2) + "L"
                        + point(to.x() + HEAD, end - 2) + "Z");
    }

    private int index(String id) {
        for (int i = 0; i < chart.boxes().size(); i++) {
            if (chart.boxes().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no box " + id);
    }

    /** Leaves and arrives straight down. */
    private static String curve(double x, double y, double toX, double toY) {
        if (Math.abs(x - toX) < 0.5) {
            return "L" + point(toX, toY);
        }
        double bend = (toY - y) / 2;
        return "C" + point(x, y + bend) + " " + point(toX, toY - bend) + " " + point(toX, toY);
    }

    private static String point(double x, double y) {
        return Markup.number(x) + " " + Markup.number(y);
    }

    private void label(Flowchart.Way way, Layers.Course course, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Layers.Place place = course.places().get(0);
        double height = lines.size() * LABEL.leading() + LABEL_PADDING;
        double top = place.y() - height / 2;
        out.open("g", "class", way.taken() ? "label taken" : "label");
        out.empty(
                "rect",
                "x",
                place.x() - place.width() / 2,
                "y",
                top,
                "width",
                place.width(),
                "height",
                height,
                "rx",
                4.0);
        lines(lines, LABEL, place.x(), top + LABEL_PADDING / 2);
        out.close();
    }

    private void box(Flowchart.Box box, Layers.Place place, List<String> lines) {
        String classes = "box " + box.kind().name().toLowerCase(Locale.ROOT) + " "
                + box.standing().name().toLowerCase(Locale.ROOT);
        box.link().ifPresent(link -> out.open("a", "href", link));
        out.open(
                "g",
                "class",
                classes,
                "id",
                chart.id() + "-" + box.id(),
                "aria-current",
                box.standing() == Flowchart.Standing.HERE ? "step" : null);
        out.text("title", box.caption() + ": " + box.text());
        outline(box.kind(), place);
        String mark = box.standing() == Flowchart.Standing.PASSED
                ? "✓ "
                : box.standing() == Flowchart.Standing.HERE ? "▶ " : "";
        out.text(
                "text",
                CAPTION.fit(mark + box.caption(), BOX_WIDTH - 2 * PADDING),
                "class",
                "caption",
                "x",
                place.x(),
                "y",
                place.top() + PADDING + CAPTION.size() - 4,
                "font-size",
                CAPTION.size(),
                "text-anchor",
                "middle");
        lines(lines, TEXT, place.x(), place.top() + PADDING + CAPTION.leading() - 4);
        out.close();
        box.link().ifPresent(link -> out.close());
    }

    private void outline(Flowchart.Kind kind, Layers.Place place) {
        double left = place.x() - place.width() / 2 + CORNER;
        double right = place.x() + place.width() / 2 - CORNER;
        if (kind == Flowchart.Kind.QUESTION) {
            out.empty(
                    "path",
                    "class",
                    "outline",
                    "d",
                    "M" + point(left, place.top()) + "L" + point(right, place.top()) + "L"
                            + point(right + CORNER, place.y()) + "L" + point(right, place.bottom()) + "L"
                            + point(left, place.bottom()) + "L" + point(left - CORNER, place.y()) + "Z");
        } else {
            out.empty(
                    "rect",
                    "class",
                    "outline",
                    "x",
                    left,
                    "y",
                    place.top(),
                    "width",
                    right - left,
                    "height",
                    place.height(),
                    "rx",
                    kind == Flowchart.Kind.END ? ROUND : 2.0);
        }
    }

    private void lines(List<String> lines, Lettering lettering, double x, double top) {
        out.open("text", "x", x, "y", top, "font-size", lettering.size(), "text-anchor", "middle");
        for (int i = 0; i < lines.size(); i++) {
            out.text("tspan", lines.get(i), "x", x, "y", top + (i + 1) * lettering.leading() - lettering.leading() / 4);
        }
        out.close();
    }
}
