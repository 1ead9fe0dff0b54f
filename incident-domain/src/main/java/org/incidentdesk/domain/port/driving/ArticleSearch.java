package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A search of the knowledge base.
 *
 * @param text what is looked for, 1 to {@value #MAX_LENGTH} characters
 * @param language only articles in this language
 * @param category a category whose articles are likelier
 * @param limit how many hits at most, 1 to {@value #MAX_LIMIT}
 */
public record ArticleSearch(String text, Optional<Language> language, Optional<CategoryId> category, int limit) {

    /** The longest text, in characters; what is longer is cut. */
    public static final int MAX_LENGTH = 2_000;

    /** How many hits there are at most. */
    public static final int MAX_LIMIT = 50;

    /**
     * Checks the limits.
     *
     * @throws InvalidValue if the text is blank or the limit out of range
     */
    public ArticleSearch {
        if (text.isBlank()) {
            throw new InvalidValue("text", "blank");
        }
        text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", MAX_LIMIT);
        }
    }
}
