package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
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
     * @param text what somebody wrote: some words, a sentence, a whole ticket; never empty
     * @param audiences which articles may be found at all
     * @param language only articles in this language
     * @param near categories that make an article likelier; they exclude nothing
     * @param limit how many hits at most
     */
    record Query(String text, Set<Audience> audiences, Optional<Language> language, Set<CategoryId> near, int limit) {
        /** Copies the sets. */
        public Query {
            audiences = Set.copyOf(audiences);
            near = Set.copyOf(near);
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
     * Finds articles whose words have something to do with a text, the best first. Case, accents and plurals do not
     * matter, in French and English each as their grammar has it. Not every word has to be found.
     *
     * @param query what is looked for
     * @return the hits, the best first; empty where nothing fits
     */
    List<Hit> search(Query query);

    /**
     * How many articles the index holds.
     *
     * @return the number of articles that can be found
     */
    long size();
}
