package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a reader last said of an article. */
@Entity
@Table(name = "article_vote")
@IdClass(ArticleVoteRow.Key.class)
public final class ArticleVoteRow {

    /**
     * Its identity.
     *
     * @param article which article
     * @param person which reader
     */
    public record Key(long article, String person) {}

    /** Which article. */
    @Id
    public long article;

    /** Which reader. */
    @Id
    public String person;

    /** Whether it helped. */
    public boolean helpful;

    /** When that was said. */
    public Instant at;
}
