package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a ticket and was written into it, oldest first.
 *
 * @param chips what can be shown
 * @param items what is shown
 * @param lookBack the moment typed to look back to, as its field takes it
 * @param path the page's own path
 */
public record TimelineModel(List<Chip> chips, List<Item> items, String lookBack, String path) {

    /**
     * A way to show other things.
     *
     * @param label what they are called
     * @param path where they are shown
     * @param on whether they are shown now
     */
    public record Chip(String label, String path, boolean on) {}

    /**
     * Something that happened or was written.
     *
     * @param id its place on the page
     * @param kind what it is, for the style sheet
     * @param what what it is, in words
     * @param who who did it
     * @param at when
     * @param text what was written; empty text for none
     * @param notes what else is to be known
     * @param isPrivate whether requesters do not see it
     * @param file the file, where it is one
     * @param forms what may be done with it
     */
    public record Item(
            String id,
            String kind,
            String what,
            String who,
            Spoken at,
            String text,
            List<String> notes,
            boolean isPrivate,
            Optional<FileLine> file,
            List<FormModel> forms) {
        /** Copies the lists. */
        public Item {
            notes = List.copyOf(notes);
            forms = List.copyOf(forms);
        }
    }

    /**
     * A file.
     *
     * @param name its name
     * @param path where it is handed out
     * @param size how large it is, in words
     * @param isPicture whether it can be shown in the page
     */
    public record FileLine(String name, String path, String size, boolean isPicture) {}

    /** Copies the lists. */
    public TimelineModel {
        chips = List.copyOf(chips);
        items = List.copyOf(items);
    }
}
