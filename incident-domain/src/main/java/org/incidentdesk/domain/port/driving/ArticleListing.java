package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;

/**
 * A list of articles; what is absent lets everything pass.
 *
 * @param state the state
 * @param audience the audience
 * @param language the language
 * @param category a category in whose subtree the article belongs
 * @param after the article behind which the list begins
 * @param limit how many at most, 1 to 200
 */
public record ArticleListing(
        Optional<ArticleState> state,
        Optional<Audience> audience,
        Optional<Language> language,
        Optional<CategoryId> category,
        Optional<ArticleId> after,
        int limit) {}
