package org.incidentdesk.web.page.drawing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as a line, from its start to its due moment and beyond: what has passed is filled, what is left is open,
 * what is late is barred, pauses are hatched, time that does not count is pale. Ticks tell how much of the target's time
 * had passed when.
 *
 * @param id begins the identities of what is in the drawing, unique within the page
 * @param title what is drawn
 * @param description what the line says, for whoever does not see it
 * @param from when the time began to count
 * @param due the due moment
 * @param until as far as time has passed: now, or when it was done
 * @param done whether it was done then
 * @param stretches what is hatched or pale
 * @param ticks moments with a word, in their order
 * @param ends the words below the beginning, the present or last moment, and the due moment
 */
public record DeadlineLine(
        String id,
        String title,
        String description,
        Instant from,
        Instant due,
        Instant until,
        boolean done,
        List<Stretch> stretches,
        List<Tick> ticks,
        Ends ends) {

    private static final double WIDTH = 640;
    private static final double MARGIN = 10;
    private static final double TOP = 24;
    private static final double THICK = 16;
    private static final double HEIGHT = 78;
    private static final double HATCH = 6;
    /** More marks than pixels would be drawn for nobody. */
    private static final double LEAST = 1;

    private static final Lettering TEXT = new Lettering(12);
    /** How much wider bold letters are. */
    private static final double BOLD = 1.15;

    /** Copies the lists. */
    public DeadlineLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ends, "ends");
        stretches = List.copyOf(stretches);
        ticks = List.copyOf(ticks);
    }

    /** Why time did not count. */
    public enum Kind {
        /** The ticket waited: hatched. */
        PAUSE,
        /** The calendar says so: pale. */
        EXCLUDED
    }

    /**
     * Time that did not count.
     *
     * @param kind why not
     * @param from its beginning
     * @param to its end
     * @param words what is told of it
     */
    public record Stretch(Kind kind, Instant from, Instant to, String words) {
        /** Demands every part. */
        public Stretch {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A moment on the line.
     *
     * @param at when
     * @param word what stands above it
     */
    public record Tick(Instant at, String word) {
        /** Demands both parts. */
        public Tick {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(word, "word");
        }
    }

    /**
     * The words below the line.
     *
     * @param start below its beginning
     * @param until below the present moment or the one when it was done; none where nothing has begun
     * @param due below the due moment
     */
    public record Ends(String start, Optional<String> until, String due) {
        /** Demands every part. */
        public Ends {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * Draws it.
     *
     * @return the drawing
     */
    public Drawing draw() {
        Markup out = new Markup();
        String hatch = id + "-hatch";
        boolean late = until.isAfter(due);
        Pictures.open(
                out,
                new Pictures.Canvas(id, "drawing deadline" + (late ? " late" : ""), WIDTH, HEIGHT, false),
                title,
                description);
        out.open("defs");
        out.open(
                "pattern",
                "id",
                hatch,
                "width",
                HATCH,
                "height",
                HATCH,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        out.empty("rect", "class", "hatch-ground", "width", HATCH, "height", HATCH);
        out.empty("path", "class", "hatch-line", "d", "M1.5 0V6");
        out.close().close();
        bar(out, "remaining", from, due, null);
        bar(out, "elapsed", from, earlier(until, due), null);
        stretches(out, Kind.EXCLUDED, "excluded", null);
        stretches(out, Kind.PAUSE, "pause", "url(#" + hatch + ")");
        if (late) {
            bar(out, "overdue", due, until, null);
        }
        ticks(out);
        out.empty("path", "class", "due", "d", "M" + x(due) + " " + (TOP - 5) + "V" + (TOP + THICK + 5));
        if (ends.until().isPresent()) {
            double at = place(until);
            double foot = TOP + THICK;
            out.empty(
                    "path",
                    "class",
                    done ? "until done" : "until",
                    "d",
                    "M" + Markup.number(at) + " " + (foot - 3) + "l5 9h-10Z");
        }
        labels(out);
        return out.done();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private void stretches(Markup out, Kind kind, String name, String fill) {
        for (Stretch stretch : stretches) {
            Instant begin = later(stretch.from(), from);
            Instant end = earlier(stretch.to(), later(due, until));
            if (stretch.kind() == kind && begin.isBefore(end)) {
                out.open("g").text("title", stretch.words());
                bar(out, name, begin, end, fill);
                out.close();
            }
        }
    }

    private void bar(Markup out, String name, Instant begin, Instant end, String fill) {
        if (begin.isBefore(end)) {
            double left = place(begin);
            out.empty(
                    "rect",
                    "class",
                    name,
                    "x",
                    left,
                    "y",
                    TOP,
                    "width",
                    Math.max(LEAST, place(end) - left),
                    "height",
                    THICK,
                    "fill",
                    fill);
        }
    }

    private void ticks(Markup out) {
        double free = 0;
        for (Tick tick : ticks) {
            double x = place(tick.at());
            out.empty("path", "class", "tick", "d", "M" + Markup.number(x) + " " + (TOP - 4) + "V" + (TOP + THICK));
            double half = TEXT.width(tick.word()) / 2;
            double middle = within(x, half);
            if (middle - half >= free) {
                word(out, tick.word(), "tick", middle, TOP - 8);
                free = middle + half + 4;
            }
        }
    }

    /** Two words that would lie on one another stand one below the other. */
    private void labels(Markup out) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(ends.start(), "start", place(from)));
        labels.add(new Label(ends.due(), "due", place(due)));
        ends.until().ifPresent(word -> labels.add(new Label(word, "until", place(until))));
        List<List<double[]>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        for (Label label : labels) {
            double half = TEXT.width(label.word()) * (label.name().equals("due") ? BOLD : 1) / 2;
            double middle = within(label.at(), half);
            int row = isFree(rows.get(0), middle, half) ? 0 : 1;
            rows.get(row).add(new double[] {middle - half, middle + half});
            word(out, label.word(), label.name(), middle, TOP + THICK + 18 + row * TEXT.leading());
        }
    }

    private record Label(String word, String name, double at) {}

    private static boolean isFree(List<double[]> taken, double middle, double half) {
        return taken.stream().noneMatch(span -> middle + half + 8 > span[0] && middle - half - 8 < span[1]);
    }

    private static double within(double middle, double half) {
        return Math.max(half + 1, Math.min(middle, WIDTH - half - 1));
    }

    private static void word(Markup out, String word, String name, double x, double y) {
        out.text(
                "text",
                word,
                "class",
                "word " + name,
                "x",
                x,
                "y",
                y,
                "font-size",
                TEXT.size(),
                "text-anchor",
                "middle");
    }

    private String x(Instant moment) {
        return Markup.number(place(moment));
    }

    private double place(Instant moment) {
        double whole = seconds(from, Collections.max(List.of(due, until, from.plusSeconds(1))));
        double part = Math.max(0, Math.min(1, seconds(from, moment) / whole));
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1_000.0;
    }
}
