package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;

/** An article of the knowledge base. */
@Entity
@Table(name = "article")
public final class ArticleRow extends VersionedRow {

    /** The article's number. */
    @Id
    public long id;

    /** What it is about. */
    public String title;

    /** How the incident shows. */
    public String symptoms;

    /** Why it happens. */
    public String cause;

    /** What the last part is. */
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

    /** Who it is written for. */
    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** Where it stands. */
    @Enumerated(EnumType.STRING)
    public ArticleState state;

    /** Who wrote it. */
    public String author;

    /** Who published it. */
    public String reviewer;

    /** The ticket that it came from. */
    public Long source;

    /** When it was begun. */
    public Instant createdAt;

    /** When it was last changed. */
    public Instant changedAt;

    /** When it was published, while it is. */
    public Instant publishedAt;

    /** How many tickets it solved. */
    public long solvedTickets;

    /** The name in exports and imports. */
    public String slug;

    /** Who wrote the latest text. */
    public String writer;

    /** The number of the latest revision. */
    public int revision;

    /** The next text, as a document. */
    public String draft;

    /** When it begins to be meant for its readers; within what the database knows. */
    public Instant validFrom;

    /** When that is over. */
    public Instant validUntil;

    /** The same article in the other language. */
    public Long translation;

    /** How many readers found it helpful. */
    public long helpful;

    /** How many did not. */
    public long notHelpful;
}
