package org.incidentdesk.web.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The part of a status machine that matters now: where a ticket is, and where each thing that may be done leads.
 *
 * @param id begins the identities of what is in the drawing, unique within the page
 * @param title what is drawn
 * @param description what the drawing says, for whoever does not see it
 * @param here the present status
 * @param ways where it can go
 */
public record StatusPicture(String id, String title, String description, String here, List<Way> ways) {

    private static final double MARGIN = 6;
    private static final double BOX = 190;
    private static final double BOX_HEIGHT = 34;
    private static final double ARROW = 200;
    private static final double GAP = 14;
    private static final double HEAD = 6;
    private static final double ROUND_ENDS = 24;
    private static final int MOST_LINES = 4;
    private static final Lettering TEXT = new Lettering(13);
    private static final Lettering SMALL = new Lettering(12);

    /**
     * A status that can be reached.
     *
     * @param status the status
     * @param actions what leads there
     */
    public record Way(String status, List<String> actions) {
        /** Copies the actions. */
        public Way {
            Objects.requireNonNull(status, "status");
            actions = List.copyOf(actions);
        }
    }

    /** Copies the ways. */
    public StatusPicture {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(here, "here");
        ways = List.copyOf(ways);
    }

    /**
     * Draws it: the present status on the left, the others on the right.
     *
     * @return the drawing
     */
    public Drawing draw() {
        List<List<String>> labels = new ArrayList<>();
        double[] heights = new double[ways.size()];
        double height = 0;
        for (int i = 0; i < heights.length; i++) {
            labels.add(SMALL.wrap(String.join(" · ", ways.get(i).actions()), ARROW - 50, MOST_LINES));
            heights[i] = Math.max(BOX_HEIGHT, labels.get(i).size() * SMALL.leading() + 12);
            height += heights[i] + (i == 0 ? 0 : GAP);
        }
        height = Math.max(height, BOX_HEIGHT);
        double width = ways.isEmpty() ? BOX : 2 * BOX + ARROW;
        Markup out = new Markup();
        Pictures.open(
                out,
                new Pictures.Canvas(id, "drawing status", width + 2 * MARGIN, height + 2 * MARGIN, false),
                title,
                description);
        double middle = MARGIN + height / 2;
        double top = MARGIN;
        for (int i = 0; i < heights.length; i++) {
            double y = top + heights[i] / 2;
            arrow(out, middle, y, labels.get(i));
            box(out, "other", ways.get(i).status(), MARGIN + BOX + ARROW, y);
            top += heights[i] + GAP;
        }
        box(out, "here", "▶ " + here, MARGIN, middle);
        return out.done();
    }

    private static void box(Markup out, String name, String status, double left, double y) {
        out.open("g", "class", name);
        out.empty("rect", "x", left, "y", y - BOX_HEIGHT / 2, "width", BOX, "height", BOX_HEIGHT, "rx", BOX_HEIGHT / 2);
        word(out, TEXT.fit(status, BOX - ROUND_ENDS), TEXT, left + BOX / 2, y + TEXT.size() / 3);
        out.close();
    }

    private static void arrow(Markup out, double fromY, double toY, List<String> label) {
        double from = MARGIN + BOX;
        double bend = from + 26;
        double to = from + ARROW;
        out.empty(
                "path",
                "class",
                "way",
                "fill",
                "none",
                "d",
                "M" + point(from, fromY) + "C" + point(from + 18, fromY) + " " + point(bend - 18, toY) + " "
                        + point(bend, toY) + "H" + Markup.number(to - HEAD));
        out.empty("path", "class", "head", "d", "M" + point(to, toY) + "l-8 -5v10Z");
        double first = toY - (label.size() - 1) * SMALL.leading() / 2 + SMALL.size() / 3;
        double widest = label.stream().mapToDouble(SMALL::width).max().orElse(0) + 10;
        double middle = (bend + to - HEAD) / 2;
        double height = label.size() * SMALL.leading() + 4;
        out.empty(
                "rect",
                "class",
                "ground",
                "x",
                middle - widest / 2,
                "y",
                toY - height / 2,
                "width",
                widest,
                "height",
                height);
        for (int i = 0; i < label.size(); i++) {
            word(out, label.get(i), SMALL, middle, first + i * SMALL.leading());
        }
    }

    private static String point(double x, double y) {
        return Markup.number(x) + " " + Markup.number(y);
    }

    private static void word(Markup out, String word, Lettering lettering, double x, double y) {
        out.text("text", word, "x", x, "y", y, "font-size", lettering.size(), "text-anchor", "middle");
    }
}
