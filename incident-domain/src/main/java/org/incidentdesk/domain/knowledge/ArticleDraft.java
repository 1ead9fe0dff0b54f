package org.incidentdesk.domain.knowledge;

import java.util.Objects;

/**
 * The next text of a published article, on which the desk works while readers still read the published one.
 *
 * @param text what the article shall say
 * @param state {@link ArticleState#DRAFT} or {@link ArticleState#IN_REVIEW}
 */
public record ArticleDraft(ArticleText text, ArticleState state) {

    /**
     * Checks the state.
     *
     * @throws IllegalArgumentException if it is no state of a draft
     */
    public ArticleDraft {
        Objects.requireNonNull(text, "text");
        if (state != ArticleState.DRAFT && state != ArticleState.IN_REVIEW) {
            throw new IllegalArgumentException("a draft is being written or in review, not " + state);
        }
    }
}
