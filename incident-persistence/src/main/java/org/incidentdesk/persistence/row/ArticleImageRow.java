package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture that belongs to an article; its bytes are outside the database. */
@Entity
@Table(name = "article_image")
@IdClass(ArticleImageRow.Key.class)
public final class ArticleImageRow {

    /**
     * Its identity.
     *
     * @param article which article
     * @param name under which name the article keeps it
     */
    public record Key(long article, String name) {}

    /** Which article. */
    @Id
    public long article;

    /** Under which name the article keeps it. */
    @Id
    public String name;

    /** Its kind. */
    public String mediaType;

    /** How many bytes it has. */
    public long bytes;

    /** The name of its bytes. */
    public String sha256;

    /** Who added it. */
    public String addedBy;

    /** When. */
    public Instant addedAt;
}
