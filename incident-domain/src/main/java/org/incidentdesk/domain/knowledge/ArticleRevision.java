package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Objects;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Role;

/**
 * A text of an article as it was published. It never changes and stays readable whatever becomes of the article.
 *
 * @param article which article
 * @param number 1 for the first text that was published, and so on without gaps
 * @param text what it said
 * @param writer who had written it
 * @param publisher who published it
 * @param publishedAt when
 */
public record ArticleRevision(
        ArticleId article, int number, ArticleText text, PersonId writer, PersonId publisher, Instant publishedAt) {

    /** Demands every part. */
    public ArticleRevision {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(publishedAt, "publishedAt");
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1 on, not " + number);
        }
    }

    /**
     * Whether somebody of a role may read it. An earlier text may have been internal, or may have been replaced because
     * it said too much, so that requesters read the present one only.
     *
     * @param role the reader's role
     * @param article the article as it is now
     * @param now the present moment
     * @return true for staff; for requesters where it is what the article says now, and the article is readable
     */
    public boolean isReadableBy(Role role, Article article, Instant now) {
        return role.isStaff() || (article.isReadableBy(role, now) && number == article.revision());
    }
}
