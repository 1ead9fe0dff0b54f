package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside a ticket's timeline.
 *
 * @param matrix the matrix with the chosen cell; absent where it cannot be drawn any more
 * @param assess the form around the matrix; absent where nothing may be assessed
 * @param why how the priority came about
 * @param advice which urgency serves the requester in time; empty text for none
 * @param priorityForms what else may be done about the priority
 * @param category the whole path of the category; empty text for none
 * @param opening the category at the opening, where it was another one; empty text otherwise
 * @param assets the configuration items
 * @param classification the form to change both
 * @param assigned who has it
 * @param observers who watches it
 * @param peopleForms what else may be done about people
 * @param proposed articles that may help
 * @param articles articles that are linked
 * @param links tickets that are linked
 * @param linkForms how more are linked
 * @param similar open tickets of the same category
 * @param details the form to correct what was reported
 */
public record TicketSideModel(
        Optional<Picture> matrix,
        Optional<FormModel> assess,
        List<String> why,
        String advice,
        List<FormModel> priorityForms,
        String category,
        String opening,
        List<String> assets,
        Optional<FormModel> classification,
        List<Line> assigned,
        List<String> observers,
        List<FormModel> peopleForms,
        List<ArticleLine> proposed,
        List<ArticleLine> articles,
        List<Line> links,
        List<FormModel> linkForms,
        List<TicketRow> similar,
        Optional<FormModel> details) {

    /**
     * Something with a button to take it away.
     *
     * @param text what it is
     * @param path where it leads; empty text for nowhere
     * @param remove the button; absent where it may not be taken away
     */
    public record Line(String text, String path, Optional<FormModel> remove) {}

    /**
     * An article.
     *
     * @param number its number
     * @param title its title
     * @param symptoms what one notices
     * @param remedy what helps
     * @param forms what may be done with it
     */
    public record ArticleLine(String number, String title, Prose symptoms, Prose remedy, List<FormModel> forms) {
        /** Copies the forms. */
        public ArticleLine {
            forms = List.copyOf(forms);
        }
    }

    /** Copies the lists. */
    public TicketSideModel {
        why = List.copyOf(why);
        priorityForms = List.copyOf(priorityForms);
        assets = List.copyOf(assets);
        assigned = List.copyOf(assigned);
        observers = List.copyOf(observers);
        peopleForms = List.copyOf(peopleForms);
        proposed = List.copyOf(proposed);
        articles = List.copyOf(articles);
        links = List.copyOf(links);
        linkForms = List.copyOf(linkForms);
        similar = List.copyOf(similar);
    }
}
