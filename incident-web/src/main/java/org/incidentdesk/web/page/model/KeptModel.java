package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Map;

/**
 * A form that was not taken, with everything that was typed into it.
 *
 * @param frame what stands around it
 * @param toSignIn whether the reader has to sign in first
 * @param again whether it may be sent again
 * @param path where it was sent to
 * @param fields what was typed
 */
public record KeptModel(Frame frame, boolean toSignIn, boolean again, String path, List<Field> fields) {

    /**
     * A field of the form.
     *
     * @param name its name
     * @param value what was typed
     */
    public record Field(String name, String value) {}

    /** Copies the fields. */
    public KeptModel {
        fields = List.copyOf(fields);
    }

    /**
     * The fields of a form.
     *
     * @param values the values by field
     * @return one field for each value
     */
    public static List<Field> fields(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList();
    }
}
