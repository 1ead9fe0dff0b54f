package org.incidentdesk.domain.port.driven;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;

/** The articles of the knowledge base. Saving one puts a message into the outbox. */
public interface ArticleRepository extends Repository<ArticleId, Article> {

    /**
     * Which articles a list shows; every part that is empty lets everything pass.
     *
     * @param state the state
     * @param audience the audience
     * @param language the language
     * @param source the ticket whose solution the article came from
     */
    record Filter(
            Optional<ArticleState> state,
            Optional<Audience> audience,
            Optional<Language> language,
            Optional<TicketNumber> source) {
        /** Lets every article pass. */
        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Several at once, in one round trip.
     *
     * @param ids which ones
     * @return those that exist, in the order of their identities
     */
    List<Article> findAll(Collection<ArticleId> ids);

    /**
     * A stretch of the list in the order of the identities.
     *
     * @param filter which articles
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return at most so many, in ascending order of their identities
     */
    List<Article> list(Filter filter, Optional<ArticleId> after, int limit);
}
