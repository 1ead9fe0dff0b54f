package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A form, small enough to stand where its effect is seen.
 *
 * @param id its identity within the page; its fields' identities begin with it
 * @param action where it is sent
 * @param title what it does
 * @param send what its button says
 * @param main whether it is what is most likely done next
 * @param open whether it is shown at once
 * @param typed what was typed, or is proposed
 * @param fields its fields
 */
public record FormModel(
        String id,
        String action,
        String title,
        String send,
        boolean main,
        boolean open,
        Typed typed,
        List<FieldModel> fields) {

    /** Copies the fields. */
    public FormModel {
        fields = List.copyOf(fields);
    }

    /**
     * Whether there is anything to fill in.
     *
     * @return false where the button alone is the form
     */
    public boolean asks() {
        return fields.stream().anyMatch(field -> field.kind() != FieldModel.Kind.HIDDEN);
    }

    /**
     * Whether a file is sent along.
     *
     * @return true if one of the fields is a file
     */
    public boolean takesFile() {
        return fields.stream().anyMatch(field -> field.kind() == FieldModel.Kind.FILE);
    }
}
