package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A field of a form.
 *
 * @param kind how it is filled in
 * @param name its name, by which also its label is found
 * @param required whether it must be filled in
 * @param hint what is said below it; may be empty
 * @param choices what can be chosen
 */
public record FieldModel(Kind kind, String name, boolean required, String hint, List<Choice> choices) {

    /** How a field is filled in. */
    public enum Kind {
        /** A line of text. */
        TEXT,
        /** Several lines of text. */
        AREA,
        /** One out of a list, or nothing. */
        CHOICE,
        /** One out of a list; the first where nothing else is chosen. */
        PICK,
        /** One out of a long list that is searched in. */
        SEARCHED,
        /** Yes or no. */
        CHECK,
        /** Any out of a list. */
        CHECKS,
        /** Any out of a long list. */
        MANY,
        /** What is never shown again. */
        PASSWORD,
        /** A day and a time. */
        MOMENT,
        /** A file. */
        FILE,
        /** Not seen. */
        HIDDEN
    }

    /** Copies the choices. */
    public FieldModel {
        choices = List.copyOf(choices);
    }
}
