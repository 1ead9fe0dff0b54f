package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;

/** A text of an article as it was published. */
@Entity
@Immutable
@Table(name = "article_revision")
@IdClass(ArticleRevisionRow.Key.class)
public final class ArticleRevisionRow {

    /**
     * Its identity.
     *
     * @param article which article
     * @param number which of its texts
     */
    public record Key(long article, int number) {}

    /** Which article. */
    @Id
    public long article;

    /** Which of its texts. */
    @Id
    public int number;

    /** What it was about. */
    public String title;

    /** How the incident showed. */
    public String symptoms;

    /** Why it happened. */
    public String cause;

    /** What the last part was. */
    @Enumerated(EnumType.STRING)
    public Remedy remedy;

    /** How to fix it, or to work around it. */
    public String remedyText;

    /** The language. */
    @Enumerated(EnumType.STRING)
    public Language language;

    /** The categories, joined by blanks. */
    public String categories;

    /** The keywords as a document. */
    public String keywords;

    /** Who had written it. */
    public String writer;

    /** Who published it. */
    public String publisher;

    /** When. */
    public Instant publishedAt;
}
