package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A diagnostic guide on a ticket.
 *
 * @param name the guide's name
 * @param open whether a run is under way
 * @param said what has been answered so far
 * @param question what is asked now, or what the end says; empty text before the first run
 * @param answers the answers to choose from
 * @param answer the form for an answer; absent where nothing is asked
 * @param fact the form for a fact that was found out; absent where none is asked
 * @param forms how a run begins or is given up
 * @param chart the guide as a flowchart with the way taken
 */
public record GuideModel(
        String name,
        boolean open,
        List<Said> said,
        String question,
        List<Choice> answers,
        Optional<FormModel> answer,
        Optional<FormModel> fact,
        List<FormModel> forms,
        Picture chart) {

    /**
     * Something that was answered.
     *
     * @param question what was asked
     * @param answer what was answered
     */
    public record Said(String question, String answer) {}

    /** Copies the lists. */
    public GuideModel {
        said = List.copyOf(said);
        answers = List.copyOf(answers);
        forms = List.copyOf(forms);
    }
}
