package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A search of the knowledge base with filters.
 *
 * @param text what was typed, 1 to {@value ArticleSearch#MAX_LENGTH} characters; {@code +word}, {@code -word} and
 *     {@code "a phrase"} count ({@link org.incidentdesk.domain.knowledge.Question})
 * @param completing whether it is still being typed, so that the last word may be the beginning of one
 * @param language only articles in this language
 * @param audience only articles for this audience
 * @param within only articles of this category's subtree
 * @param near a category whose articles are likelier
 * @param limit how many hits at most, 1 to {@value ArticleSearch#MAX_LIMIT}
 */
public record ArticleQuestion(
        String text,
        boolean completing,
        Optional<Language> language,
        Optional<Audience> audience,
        Optional<CategoryId> within,
        Optional<CategoryId> near,
        int limit) {

    /**
     * Checks the limits.
     *
     * @throws InvalidValue if the text is blank or the limit out of range
     */
    public ArticleQuestion {
        text = new ArticleSearch(text, language, near, limit).text();
    }
}
