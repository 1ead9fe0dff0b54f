package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An article of a ticket.
 *
 * @param article the article
 * @param relations how the two belong together, at least one
 */
public record LinkedArticle(ArticleView article, Set<Relation> relations) {

    /** How an article and a ticket belong together. */
    public enum Relation {
        /** Somebody said that the article concerns the ticket. */
        LINKED,
        /** The article was used as the ticket's solution. */
        SOLVED_IT,
        /** The article was made out of the ticket's solution. */
        CAME_FROM_IT
    }

    /** Copies the set. */
    public LinkedArticle {
        relations = Collections.unmodifiableSet(EnumSet.copyOf(relations));
    }
}
