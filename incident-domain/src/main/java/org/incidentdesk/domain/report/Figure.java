package org.incidentdesk.domain.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a measure came to. */
public sealed interface Figure {

    /**
     * How many tickets it was made of.
     *
     * @return the size of the population
     */
    long tickets();

    /**
     * Handles every form.
     *
     * @param visitor what to do with each
     * @param <R> what comes of it
     * @return what the visitor made of it
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Something for each form of figure.
     *
     * @param <R> what is made of a figure
     */
    interface Visitor<R> {

        /**
         * A number for each cell.
         *
         * @param counts the figure
         * @return what the visitor makes of it
         */
        R on(Counts counts);

        /**
         * A number for each day.
         *
         * @param days the figure
         * @return what the visitor makes of it
         */
        R on(PerDay days);

        /**
         * How a time is spread.
         *
         * @param times the figure
         * @return what the visitor makes of it
         */
        R on(Times times);

        /**
         * A part of a whole.
         *
         * @param share the figure
         * @return what the visitor makes of it
         */
        R on(Share share);
    }

    /**
     * A number of tickets for each cell.
     *
     * @param cells every cell of the measure in its order, with 0 where there are none
     */
    record Counts(Map<String, Long> cells) implements Figure {
        /** Copies the cells, which keep their order. */
        public Counts {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /**
         * Completes what was counted.
         *
         * @param order every cell in the order of the measure
         * @param counted the cells with tickets
         * @return the figure with a number for each
         */
        public static Counts of(List<String> order, Map<String, Long> counted) {
            Map<String, Long> cells = new LinkedHashMap<>();
            order.forEach(cell -> cells.put(cell, counted.getOrDefault(cell, 0L)));
            return new Counts(cells);
        }

        @Override
        public long tickets() {
            return cells.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * A number of tickets for each day.
     *
     * @param days the days in their order
     */
    record PerDay(SortedMap<LocalDate, Long> days) implements Figure {
        /** Copies the days. */
        public PerDay {
            days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        }

        /**
         * The same with every day of a stretch, those without tickets too.
         *
         * @param first the first day
         * @param last the last day
         * @return the complete figure
         */
        public PerDay throughout(LocalDate first, LocalDate last) {
            SortedMap<LocalDate, Long> all = new TreeMap<>(days);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                all.putIfAbsent(day, 0L);
            }
            return new PerDay(all);
        }

        @Override
        public long tickets() {
            return days.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * How a time is spread over tickets.
     *
     * @param tickets how many tickets have such a time
     * @param spread mean and percentiles; none where there is no ticket
     */
    record Times(long tickets, Optional<Spread> spread) implements Figure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * Mean and percentiles, to the millisecond. Between two tickets a percentile is interpolated, as SQL's
     * {@code percentile_cont} does.
     *
     * @param mean the arithmetic mean
     * @param p50 the median
     * @param p90 what nine of ten tickets do not exceed
     * @param p95 what nineteen of twenty do not exceed
     */
    record Spread(Duration mean, Duration p50, Duration p90, Duration p95) {}

    /**
     * A part of a whole.
     *
     * @param part for how many tickets it is so
     * @param tickets how many there are
     */
    record Share(long part, long tickets) implements Figure {

        /**
         * The share itself.
         *
         * @return from 0 to 1; none where there is no ticket, since nothing of nothing is no share
         */
        public OptionalDouble rate() {
            return tickets == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / tickets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }
}
