package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * The knowledge base: what is looked for, or what there is.
 *
 * @param frame what stands around it
 * @param query what is looked for; empty text for nothing
 * @param chips which articles can be shown; none for requesters
 * @param shown which articles are shown, as the address says it
 * @param articles the articles
 * @param next the address of the next ones; empty text on the last page
 */
public record KnowledgeModel(
        Frame frame,
        String query,
        List<TimelineModel.Chip> chips,
        String shown,
        List<ArticleCard> articles,
        String next) {

    /**
     * An article in a list.
     *
     * @param path where it is
     * @param title its title
     * @param symptoms what one notices
     * @param notes its state and audience, for staff
     */
    public record ArticleCard(String path, String title, String symptoms, List<String> notes) {
        /** Copies the notes. */
        public ArticleCard {
            notes = List.copyOf(notes);
        }
    }

    /** Copies the lists. */
    public KnowledgeModel {
        chips = List.copyOf(chips);
        articles = List.copyOf(articles);
    }
}
