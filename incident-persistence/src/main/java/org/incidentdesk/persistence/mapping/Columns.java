package org.incidentdesk.persistence.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incidentdesk.domain.text.Words;

/** How single values stand in columns. */
public final class Columns {

    /** The moments that both databases keep; anything further off is the same to a search. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Columns() {}

    /**
     * A moment that a column is compared with, or that a searched column keeps.
     *
     * @param moment any moment, or null
     * @return the same, or the nearest that a database knows
     */
    public static Instant bounded(Instant moment) {
        if (moment == null || !moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
            return moment;
        }
        return moment.isBefore(FIRST) ? FIRST : LAST;
    }

    /**
     * The words of a text as a column keeps them for searching.
     *
     * @param text any text
     * @return the folded words in their order, each with a blank before it
     */
    public static String words(String text) {
        return " " + Words.fold(text);
    }

    static <V> String text(Optional<V> value) {
        return value.map(Object::toString).orElse(null);
    }

    static <V> Optional<V> value(String column, Function<String, V> constructor) {
        return Optional.ofNullable(column).map(constructor);
    }

    /** Identities hold no blanks. */
    static String joined(Collection<?> identities) {
        return identities.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static <V extends Comparable<V>> SortedSet<V> split(String column, Function<String, V> constructor) {
        SortedSet<V> values = new TreeSet<>();
        if (!column.isEmpty()) {
            for (String identity : column.split(" ")) {
                values.add(constructor.apply(identity));
            }
        }
        return values;
    }
}
