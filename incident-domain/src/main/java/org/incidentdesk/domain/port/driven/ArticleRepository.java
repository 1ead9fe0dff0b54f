package org.incidentdesk.domain.port.driven;

import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.file.ContentHash;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.people.Role;

/**
 * The articles of the knowledge base, each with the texts that were published and with what its readers said. Saving an
 * article puts a message into the outbox.
 */
public interface ArticleRepository extends Repository<ArticleId, Article> {

    /**
     * Which articles a list shows; every part that is empty lets everything pass.
     *
     * @param state the state
     * @param audience the audience
     * @param language the language
     * @param source the ticket whose solution the article came from
     * @param validAt a moment at which the article is valid
     * @param categories categories of which the article names one at least
     */
    record Filter(
            Optional<ArticleState> state,
            Optional<Audience> audience,
            Optional<Language> language,
            Optional<TicketNumber> source,
            Optional<Instant> validAt,
            Set<CategoryId> categories) {

        /** Lets every article pass. */
        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Copies the set. */
        public Filter {
            categories = Set.copyOf(categories);
        }

        /**
         * One that asks neither for a moment nor for categories.
         *
         * @param state the state
         * @param audience the audience
         * @param language the language
         * @param source the ticket whose solution the article came from
         */
        public Filter(
                Optional<ArticleState> state,
                Optional<Audience> audience,
                Optional<Language> language,
                Optional<TicketNumber> source) {
            this(state, audience, language, source, Optional.empty(), Set.of());
        }

        /**
         * Lets those pass that came out of a ticket.
         *
         * @param ticket the ticket whose solution they came from
         * @return the filter
         */
        public static Filter outOf(TicketNumber ticket) {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ticket));
        }

        /**
         * The same filter for a reader: what {@link Article#isReadableBy} says, said to the query.
         *
         * @param role the reader's role
         * @param now the present moment
         * @return the filter; empty where nothing that passes this one is readable
         */
        public Optional<Filter> readableBy(Role role, Instant now) {
            if (role.isStaff()) {
                return Optional.of(this);
            }
            if (state.filter(asked -> asked != ArticleState.PUBLISHED).isPresent()
                    || audience.filter(asked -> asked != Audience.FAQ).isPresent()
                    || validAt.filter(asked -> !asked.equals(now)).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(new Filter(
                    Optional.of(ArticleState.PUBLISHED),
                    Optional.of(Audience.FAQ),
                    language,
                    source,
                    Optional.of(now),
                    categories));
        }
    }

    /**
     * Several at once, in one round trip.
     *
     * @param ids which ones
     * @return those that exist, in the order of their identities
     */
    List<Article> findAll(Collection<ArticleId> ids);

    /**
     * The article of a name.
     *
     * @param slug the name
     * @return the article; empty where there is none
     */
    Optional<Article> findBySlug(Slug slug);

    /**
     * A stretch of the list in the order of the identities.
     *
     * @param filter which articles
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return at most so many, in ascending order of their identities
     */
    List<Article> list(Filter filter, Optional<ArticleId> after, int limit);

    /**
     * Counts articles by the categories that they name.
     *
     * @param filter which articles
     * @return for each set of categories that articles name together, how many articles those are; the empty set for
     *     those that name none. Every article is counted once, so that the sum is their number
     */
    Map<Set<CategoryId>, Long> counts(Filter filter);

    /**
     * Keeps a text that was published. It is never changed.
     *
     * @param revision the revision
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where the article has a revision of this
     *     number, be it at once or at the end of the unit
     */
    void add(ArticleRevision revision);

    /**
     * The texts of an article that were published.
     *
     * @param article which article
     * @return all of them, the first one first
     */
    List<ArticleRevision> revisions(ArticleId article);

    /**
     * Keeps what a reader says of an article, in place of what the same reader said before.
     *
     * @param vote the vote
     */
    void keep(ArticleVote vote);

    /**
     * What a reader said of an article.
     *
     * @param article which article
     * @param person which reader
     * @return the vote; empty where the reader has not voted
     */
    Optional<ArticleVote> vote(ArticleId article, PersonId person);

    /**
     * Keeps what is known of a picture. It is never changed.
     *
     * @param image the picture
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where its article has one of this name, be
     *     it at once or at the end of the unit
     */
    void keep(ArticleImage image);

    /**
     * Forgets a picture; nothing happens where it is not kept.
     *
     * @param image the picture
     */
    void remove(ArticleImage image);

    /**
     * The pictures of an article.
     *
     * @param article which article
     * @return all of them, in the order of their names
     */
    List<ArticleImage> images(ArticleId article);

    /**
     * Which contents are pictures of articles.
     *
     * @param candidates some contents
     * @return those among them that an article has
     */
    Set<ContentHash> imagesInUse(Set<ContentHash> candidates);
}
