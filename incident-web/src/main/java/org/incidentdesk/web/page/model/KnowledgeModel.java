package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * The knowledge base: what is looked for, or what there is.
 *
 * @param frame what stands around it
 * @param search what is looked for
 * @param away whether the search does not answer, so that the articles are those that there are
 * @param chips which articles can be shown; none for requesters
 * @param narrowings by what the search can be narrowed
 * @param said how much was found; empty text where nothing was looked for
 * @param articles the articles
 * @param next the address of the next ones; empty text on the last page
 */
public record KnowledgeModel(
        Frame frame,
        Search search,
        boolean away,
        List<TimelineModel.Chip> chips,
        List<Narrowing> narrowings,
        String said,
        List<ArticleCard> articles,
        String next) {

    /**
     * What is looked for, as the address says it.
     *
     * @param query the words; empty text for nothing
     * @param shown articles in which state; empty text for requesters
     * @param audience for whom they are; empty text for anybody
     * @param category in which category's subtree; empty text for all
     */
    public record Search(String query, String shown, String audience, String category) {}

    /**
     * Something by which a search can be narrowed.
     *
     * @param label what it is
     * @param choices the choices, each with how much would be found
     */
    public record Narrowing(String label, List<TimelineModel.Chip> choices) {
        /** Copies the choices. */
        public Narrowing {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An article in a list.
     *
     * @param path where it is
     * @param title its title
     * @param excerpt what one notices, or where it says what was asked
     * @param notes its state and audience, for staff
     */
    public record ArticleCard(String path, Marked title, Marked excerpt, List<String> notes) {
        /** Copies the notes. */
        public ArticleCard {
            notes = List.copyOf(notes);
        }
    }

    /** Copies the lists. */
    public KnowledgeModel {
        chips = List.copyOf(chips);
        narrowings = List.copyOf(narrowings);
        articles = List.copyOf(articles);
    }
}
