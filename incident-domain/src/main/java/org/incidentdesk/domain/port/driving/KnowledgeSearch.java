package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;

/**
 * Finding and reading what was learned. Requesters are shown published FAQ articles only, whatever they ask for.
 */
public interface KnowledgeSearch {

    /**
     * Searches published articles.
     *
     * @param actor who asks
     * @param search what for
     * @return the hits, best first
     */
    List<ArticleHit> search(Actor actor, ArticleSearch search);

    /**
     * Searches published articles, filtered, and shows where each says what was asked.
     *
     * @param actor who asks
     * @param question what for
     * @return the hits, best first
     */
    List<FoundArticle> find(Actor actor, ArticleQuestion question);

    /**
     * Counts what a search finds, by category and audience.
     *
     * @param actor who asks
     * @param question what for; its limit does not matter
     * @return how many of the articles that the actor can read
     */
    ArticleFacets facets(Actor actor, ArticleQuestion question);

    /**
     * Suggests articles for a text that is being written, a ticket's above all: signs in it mean themselves.
     *
     * @param actor who asks
     * @param text the text
     * @return the hits, best first
     */
    List<ArticleHit> suggest(Actor actor, ArticleSearch text);

    /**
     * Suggests articles for a ticket, from its own text and category.
     *
     * @param actor who asks
     * @param ticket which ticket
     * @param limit how many at most
     * @return the hits, best first
     */
    List<ArticleHit> suggest(Actor actor, TicketNumber ticket, int limit);

    /**
     * One article.
     *
     * @param actor who asks
     * @param id which article
     * @return the article
     */
    ArticleView article(Actor actor, ArticleId id);

    /**
     * A stretch of the list of articles.
     *
     * @param actor who asks
     * @param listing which articles
     * @return the articles in the order of their numbers
     */
    List<ArticleView> list(Actor actor, ArticleListing listing);

    /**
     * Makes the search index anew from the repository; for administrators.
     *
     * @param actor who asks
     * @return how many articles can be found afterwards
     */
    long reindex(Actor actor);
}
