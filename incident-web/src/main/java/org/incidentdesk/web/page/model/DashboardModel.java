package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * The measures as charts.
 *
 * @param frame what stands around it
 * @param periods the periods to choose from
 * @param typed what was chosen
 * @param categories the categories to choose from
 * @param groups the groups to choose from
 * @param cards the measures
 */
public record DashboardModel(
        Frame frame,
        List<Choice> periods,
        Typed typed,
        List<Choice> categories,
        List<Choice> groups,
        List<Card> cards) {

    /**
     * A measure.
     *
     * @param chart the drawing, its figures as a table below
     * @param meaning what exactly is measured
     * @param facts over which tickets, and without which
     */
    public record Card(Picture chart, String meaning, List<String> facts) {
        /** Copies the list. */
        public Card {
            facts = List.copyOf(facts);
        }
    }

    /** Copies the lists. */
    public DashboardModel {
        periods = List.copyOf(periods);
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }
}
