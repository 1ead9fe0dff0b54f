package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * The first page: for requesters the frequent answers and the own tickets, for technicians the day's work.
 *
 * @param frame what stands around it
 * @param query what was looked for among the answers
 * @param away whether answers cannot be looked for
 * @param answers what was found
 * @param sections lists of tickets, each with a heading and what to say where it is empty
 */
public record HomeModel(Frame frame, String query, boolean away, List<Answer> answers, List<Section> sections) {

    /**
     * An article that may help.
     *
     * @param number its number
     * @param title its title
     * @param symptoms what one notices
     * @param remedy what helps
     */
    public record Answer(String number, String title, Prose symptoms, Prose remedy) {}

    /**
     * A list of tickets.
     *
     * @param id its place on the page
     * @param heading its heading
     * @param emptyTitle what is said where there is nothing
     * @param emptyText what would be there
     * @param rows the tickets
     */
    public record Section(String id, String heading, String emptyTitle, String emptyText, List<TicketRow> rows) {
        /** Copies the rows. */
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** Copies the lists. */
    public HomeModel {
        answers = List.copyOf(answers);
        sections = List.copyOf(sections);
    }
}
