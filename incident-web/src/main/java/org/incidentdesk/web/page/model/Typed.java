package org.incidentdesk.web.page.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as somebody filled it in, and what is wrong with it: nothing that was typed is lost.
 *
 * @param values what was typed, by field
 * @param faults what is wrong, by field, in the reader's language
 * @param trouble what stands in the way as a whole
 */
public record Typed(Map<String, List<String>> values, Map<String, String> faults, Optional<Trouble> trouble) {

    /** A form that nobody has touched. */
    public static final Typed NOTHING = new Typed(Map.of(), Map.of(), Optional.empty());

    /**
     * What stands in the way of a form as a whole.
     *
     * @param title what kind of trouble it is
     * @param detail what happened, and what to do
     */
    public record Trouble(String title, String detail) {}

    /** Copies the maps in their order. */
    public Typed {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /**
     * What was typed into a field.
     *
     * @param field the field's name
     * @return the first value; empty text where there is none
     */
    public String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /**
     * Whether a choice was taken.
     *
     * @param field the field's name
     * @param value the choice's value
     * @return true if it was
     */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    private List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /**
     * What is wrong with a field.
     *
     * @param field the field's name
     * @return what is wrong; empty text where nothing is
     */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /**
     * Whether anything is wrong.
     *
     * @return true if something is
     */
    public boolean isRefused() {
        return trouble.isPresent() || !faults.isEmpty();
    }

    /**
     * The same form with another value in one field.
     *
     * @param field the field's name
     * @param value the value
     * @return the copy
     */
    public Typed with(String field, String value) {
        return with(field, List.of(value));
    }

    /**
     * The same form with other values in one field.
     *
     * @param field the field's name
     * @param chosen the values
     * @return the copy
     */
    public Typed with(String field, List<String> chosen) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.copyOf(chosen));
        return new Typed(more, faults, trouble);
    }
}
