package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * What may be the same as what is being reported.
 *
 * @param words the texts in the reader's language
 * @param away whether articles cannot be looked for
 * @param answers articles that may help
 * @param majors major incidents that are known
 */
public record SuggestionsModel(Words words, boolean away, List<HomeModel.Answer> answers, List<TicketRow> majors) {
    /** Copies the lists. */
    public SuggestionsModel {
        answers = List.copyOf(answers);
        majors = List.copyOf(majors);
    }
}
