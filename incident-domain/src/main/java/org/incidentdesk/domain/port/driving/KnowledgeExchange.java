package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.people.Actor;

/** Articles that go from desk to desk. For administrators. */
public interface KnowledgeExchange {

    /**
     * A stretch of all articles, with what their readers read; what is written beside a published text stays here.
     *
     * @param actor who asks
     * @param after the article behind which the stretch begins; none for the beginning
     * @param limit how many at most, 1 to {@value org.incidentdesk.domain.listing.PageRequest#MAX_LIMIT}
     * @return the articles in the order of their numbers
     */
    List<ExportedArticle> export(Actor actor, Optional<ArticleId> after, int limit);

    /**
     * Takes articles in, each by the steps that would lead there by hand: unknown ones are begun, of known ones the text
     * is revised where it differs. What is to be published is published, as its next revision; what is published here and
     * a draft there stays published.
     *
     * @param request who wants it, which articles
     * @return what became of them
     * @throws org.incidentdesk.domain.refusal.InvalidValue with every fault, each at {@code articles[0].slug} and so on;
     *     nothing is taken in then
     */
    ImportedArticles bring(Request<ImportArticles> request);
}
