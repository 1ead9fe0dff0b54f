package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param frame what stands around it
 * @param path its path
 * @param number its number
 * @param text what it says
 * @param draft what it is to say next
 * @param facts what else is known about it
 * @param forms what may be done with it
 * @param mayEdit whether its text may be changed
 * @param vote what the reader voted; empty text for nothing yet
 * @param votes the votes' forms
 * @param compared two revisions side by side
 * @param revisions its published texts, the newest first
 */
public record ArticleModel(
        Frame frame,
        String path,
        String number,
        Body text,
        Optional<Body> draft,
        List<TicketModel.Fact> facts,
        List<FormModel> forms,
        boolean mayEdit,
        String vote,
        List<FormModel> votes,
        Optional<Compared> compared,
        List<Revision> revisions) {

    /**
     * What an article says.
     *
     * @param language the language's tag
     * @param title its title
     * @param symptoms what one notices
     * @param cause why it happens; nothing where nobody knows
     * @param remedyTitle whether it is a resolution or a workaround
     * @param remedy what helps
     * @param notes categories and keywords
     */
    public record Body(
            String language,
            String title,
            Prose symptoms,
            Prose cause,
            String remedyTitle,
            Prose remedy,
            List<String> notes) {
        /** Copies the notes. */
        public Body {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A published text.
     *
     * @param number which one
     * @param said who published it and when
     * @param path where it is compared with the one before; empty text for the first
     */
    public record Revision(int number, String said, String path) {}

    /**
     * Two published texts.
     *
     * @param before the earlier one
     * @param after the later one
     * @param title which ones
     */
    public record Compared(Body before, Body after, String title) {}

    /** Copies the lists. */
    public ArticleModel {
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        votes = List.copyOf(votes);
        revisions = List.copyOf(revisions);
    }
}
