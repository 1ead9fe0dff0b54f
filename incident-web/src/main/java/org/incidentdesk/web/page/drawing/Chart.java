package org.incidentdesk.web.page.drawing;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a chart shows: some series of figures over the same labels. The title is the answer, not the question; the figures
 * stand as a table below the drawing.
 *
 * @param id begins the identities of what is in the drawing, unique within the page
 * @param title the answer
 * @param labels what the figures are of, in their order
 * @param series the figures
 * @param words the few words that a chart needs
 */
public record Chart(String id, String title, List<String> labels, List<Series> series, Words words) {

    /** The most series that can be told apart without colour. */
    public static final int MOST_SERIES = 5;

    /**
     * A series.
     *
     * @param name its name
     * @param figures its figures, one for each label
     */
    public record Series(String name, List<Figure> figures) {
        /** Copies the figures. */
        public Series {
            Objects.requireNonNull(name, "name");
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param value the value; none where there is nothing to count
     * @param text the value as it is written, with its unit
     */
    public record Figure(OptionalDouble value, String text) {
        /** Demands both parts, and a value that can be drawn. */
        public Figure {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
            if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
                throw new IllegalArgumentException("no figure: " + value);
            }
        }
    }

    /**
     * Words.
     *
     * @param labels what the labels are, above the table's first column
     * @param figures what opens the table
     * @param nothing what is said where there is no figure at all
     */
    public record Words(String labels, String figures, String nothing) {
        /** Demands every part. */
        public Words {
            Objects.requireNonNull(labels, "labels");
            Objects.requireNonNull(figures, "figures");
            Objects.requireNonNull(nothing, "nothing");
        }
    }

    /** Copies the lists and demands as many figures as labels. */
    public Chart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("too many series to be told apart: " + series.size());
        }
        for (Series one : series) {
            if (one.figures().size() != labels.size()) {
                throw new IllegalArgumentException("a series with holes: " + one.name());
            }
        }
    }

    /**
     * Lying bars, one for each label and series: for what has long names.
     *
     * @return the chart with its table
     */
    public Drawing bars() {
        return ChartPen.whole(this, new BarPen(this));
    }

    /**
     * A line for each series: for what goes on in time.
     *
     * @return the chart with its table
     */
    public Drawing lines() {
        return ChartPen.whole(this, new LinePen(this));
    }

    /**
     * Standing bars, the series one on top of the other: for what is a part of a whole.
     *
     * @return the chart with its table
     * @throws IllegalArgumentException if a figure is negative
     */
    public Drawing stacked() {
        return ChartPen.whole(this, new StackPen(this));
    }

    /**
     * A small chart of lines for each series, all on one scale: for comparing courses.
     *
     * @return the charts with one table
     */
    public Drawing multiples() {
        return ChartPen.multiples(this);
    }

    boolean isEmpty() {
        return series.stream()
                .flatMap(one -> one.figures().stream())
                .allMatch(figure -> figure.value().isEmpty());
    }
}
