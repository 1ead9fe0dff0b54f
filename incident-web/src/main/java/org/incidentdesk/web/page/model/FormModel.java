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
 * @param parts what follows them: tables of fields, and groups of fields that can be folded
 */
public record FormModel(
        String id,
        String action,
        String title,
        String send,
        boolean main,
        boolean open,
        Typed typed,
        List<FieldModel> fields,
        List<Part> parts) {

    /**
     * A part of a form.
     *
     * @param title what it is about
     * @param open whether a group is unfolded at once; a table always is
     * @param heads the heads of a table's columns; none for a group
     * @param lines a table's lines
     * @param fields a group's fields
     */
    public record Part(String title, boolean open, List<String> heads, List<Line> lines, List<FieldModel> fields) {
        /** Copies the lists. */
        public Part {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A line of fields in a table.
     *
     * @param head what it is about
     * @param cells its fields, in the order of the columns
     */
    public record Line(String head, List<FieldModel> cells) {
        /** Copies the cells. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Copies the lists. */
    public FormModel {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
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
