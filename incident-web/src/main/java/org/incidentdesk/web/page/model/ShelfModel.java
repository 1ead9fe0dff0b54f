package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What there is of a kind of settings, and the form that adds to it.
 *
 * @param frame what stands around the page
 * @param title what the kind is called
 * @param text what it is for
 * @param query the words that were looked for; absent where nothing can be looked for
 * @param rows what there is
 * @param next where the list goes on; empty text where it does not
 * @param add the form that adds one; absent where none can be added
 * @param previewed whether the form can show what it would bring about
 * @param effect what the form would bring about, where it was asked for
 */
public record ShelfModel(
        Frame frame,
        String title,
        String text,
        Optional<String> query,
        List<Row> rows,
        String next,
        Optional<FormModel> add,
        boolean previewed,
        Optional<EffectModel> effect) {

    /**
     * One that there is.
     *
     * @param name what it is called
     * @param path where it is changed
     * @param note what else is to be known
     * @param depth how deep it stands in a tree, the root being 0
     * @param active whether it is in use
     */
    public record Row(String name, String path, String note, int depth, boolean active) {}

    /** Copies the rows. */
    public ShelfModel {
        rows = List.copyOf(rows);
    }
}
