package org.incidentdesk.domain.port.driving;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;

/**
 * The wish to add a picture to an article.
 *
 * @param article which article
 * @param name the name that the picture came with; the article keeps it under a plain one
 * @param declared the media type that the sender named
 */
public record AddImage(ArticleId article, FileName name, Optional<String> declared) {
    /** Demands every part. */
    public AddImage {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declared, "declared");
    }
}
