package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * All kinds of settings.
 *
 * @param frame what stands around the page
 * @param sections the kinds, gathered by what they are about
 */
public record SettingsModel(Frame frame, List<Section> sections) {

    /**
     * Kinds that belong together.
     *
     * @param title what they are about
     * @param entries the kinds
     */
    public record Section(String title, List<Entry> entries) {
        /** Copies the entries. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A kind of settings.
     *
     * @param label what it is called
     * @param path where it is changed
     * @param text what it is for
     */
    public record Entry(String label, String path, String text) {}

    /** Copies the sections. */
    public SettingsModel {
        sections = List.copyOf(sections);
    }
}
