package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.refusal.SearchUnavailable;

/**
 * The search of the knowledge base. It holds a copy of what is published, follows behind the repository, and can be made
 * anew from it at any time.
 *
 * <p>An index on another machine may be away. Each call throws {@link SearchUnavailable} then; what was to be updated is to
 * be told again, and nobody but who searches need know.
 */
public interface KnowledgeIndex {

    /**
     * What is looked for.
     *
     * @param question what somebody asks: some words, a sentence, a whole ticket
     * @param audiences which articles may be found at all
     * @param validAt only articles that are valid at this moment
     * @param language only articles in this language
     * @param within only articles that name one of these categories; none lets every article pass
     * @param near categories that make an article likelier; they exclude nothing
     * @param limit how many hits at most
     */
    record Query(
            Question question,
            Set<Audience> audiences,
            Optional<Instant> validAt,
            Optional<Language> language,
            Set<CategoryId> within,
            Set<CategoryId> near,
            int limit) {
        /** Copies the sets. */
        public Query {
            audiences = Set.copyOf(audiences);
            within = Set.copyOf(within);
            near = Set.copyOf(near);
        }

        /**
         * A question without filters but audience and language.
         *
         * @param question what somebody asks
         * @param audiences which articles may be found at all
         * @param language only articles in this language
         * @param near categories that make an article likelier
         * @param limit how many hits at most
         */
        public Query(
                Question question,
                Set<Audience> audiences,
                Optional<Language> language,
                Set<CategoryId> near,
                int limit) {
            this(question, audiences, Optional.empty(), language, Set.of(), near, limit);
        }

        /**
         * A text that means itself.
         *
         * @param text some words, a sentence, a whole ticket
         * @param audiences which articles may be found at all
         * @param language only articles in this language
         * @param near categories that make an article likelier
         * @param limit how many hits at most
         */
        public Query(
                String text, Set<Audience> audiences, Optional<Language> language, Set<CategoryId> near, int limit) {
            this(Question.ofText(text), audiences, language, near, limit);
        }
    }

    /**
     * How many articles a query finds, whatever its limit.
     *
     * @param categories for each set of categories that found articles name together, how many articles those are; the
     *     empty set for those that name none
     * @param audiences for each audience that found articles have, how many articles those are
     */
    record Facets(Map<Set<CategoryId>, Long> categories, Map<Audience, Long> audiences) {
        /** Nothing is found. */
        public static final Facets NONE = new Facets(Map.of(), Map.of());

        /** Copies the maps. */
        public Facets {
            categories = Map.copyOf(categories);
            audiences = Map.copyOf(audiences);
        }
    }

    /**
     * An article that was found.
     *
     * @param article which one
     * @param score how well it fits, comparable within one answer only
     */
    record Hit(ArticleId article, double score) {}

    /**
     * Takes an article in as it is now: a published one can be found afterwards, any other cannot. An older version than
     * the one held is ignored, so that messages may come twice.
     *
     * @param article the article
     */
    void update(Article article);

    /**
     * Makes the index anew.
     *
     * @param articles every article of the repository
     */
    void rebuild(Stream<Article> articles);

    /**
     * Finds articles whose words have something to do with a question, the best first. Case, accents and plurals do not
     * matter, in French and English each as their grammar has it. Not every word of the question's text has to be found;
     * what it requires has, and what it excludes must not. A word that is still being typed is found where it begins a
     * word of a title or a keyword. Of articles that fit alike, the more esteemed comes first
     * ({@link org.incidentdesk.domain.knowledge.Esteem}).
     *
     * @param query what is looked for
     * @return the hits, the best first; empty where nothing fits
     */
    List<Hit> search(Query query);

    /**
     * Counts what a query finds.
     *
     * @param query what is looked for
     * @return how many articles of each kind, every article counted once
     */
    Facets facets(Query query);

    /**
     * How many articles the index holds.
     *
     * @return the number of articles that can be found
     */
    long size();
}
