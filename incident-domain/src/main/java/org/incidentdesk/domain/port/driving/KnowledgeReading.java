package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;

/**
 * What readers do with articles beside reading them. What a reader may not read does not exist for that reader: it is
 * neither counted nor told apart from what there is not.
 */
public interface KnowledgeReading {

    /**
     * Counts the published articles that somebody can read now, as a table of contents shows them. Requesters are told of
     * categories only that requesters see.
     *
     * @param actor who asks
     * @param language only articles in this language
     * @return the counts
     */
    ArticleCounts counts(Actor actor, Optional<Language> language);

    /**
     * The texts of an article that were published.
     *
     * @param actor who asks
     * @param article which article
     * @return all of them for staff, the present one for requesters; the first one first
     */
    List<ArticleRevision> revisions(Actor actor, ArticleId article);

    /**
     * One text of an article that was published.
     *
     * @param actor who asks
     * @param article which article
     * @param number which revision, from 1 on
     * @return the revision
     * @throws org.incidentdesk.domain.refusal.NotFound if there is none that the asker may read
     */
    ArticleRevision revision(Actor actor, ArticleId article, int number);

    /**
     * Two texts of an article that were published.
     *
     * @param actor who asks
     * @param article which article
     * @param before the number of the one
     * @param after the number of the other
     * @return both
     * @throws org.incidentdesk.domain.refusal.NotFound if one of them is none that the asker may read
     */
    RevisionComparison comparison(Actor actor, ArticleId article, int before, int after);

    /**
     * What the asker said of an article.
     *
     * @param actor who asks
     * @param article which article
     * @return whether it helped; empty where the asker has not voted
     */
    Optional<Boolean> vote(Actor actor, ArticleId article);

    /**
     * Says whether an article helped; each reader has one vote, which can be changed.
     *
     * @param request who says so, of which article
     * @return the article's number and version after it
     */
    Receipt vote(Request<VoteOnArticle> request);
}
