package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Objects;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;

/**
 * What one reader last said of one article.
 *
 * @param article the article
 * @param person the reader
 * @param helpful whether it helped
 * @param at when it was said
 */
public record ArticleVote(ArticleId article, PersonId person, boolean helpful, Instant at) {

    /** Demands every part. */
    public ArticleVote {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
    }
}
