package org.incidentdesk.domain.port.driving;

import java.io.InputStream;
import java.util.List;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.people.Actor;

/**
 * Pictures in articles. Whoever may read a text may see the pictures that it shows; those that it does not show, and all
 * pictures of articles that one may not read, do not exist for the reader.
 */
public interface KnowledgeImages {

    /**
     * Adds a picture, whose bytes are durable when this returns. The same picture under the same name is there once,
     * however often it is sent.
     *
     * @param request who wants it, and which picture
     * @param content its bytes; read to their end, or as far as they are fit, and not closed
     * @return the picture, with the name under which the article keeps it
     * @throws org.incidentdesk.domain.refusal.InvalidValue if it is empty, too large or no picture, if its name, its
     *     declared type and its content do not agree, if another picture has the name, or if the article has too many
     */
    ArticleImage add(Request<AddImage> request, InputStream content);

    /**
     * Takes a picture away that no text shows. Its bytes go some time later.
     *
     * @param request who wants it, and which picture
     * @throws org.incidentdesk.domain.refusal.RuleRefused {@code image-shown} where a text shows it
     * @throws org.incidentdesk.domain.refusal.NotFound {@code image} where there is none of the name
     */
    void remove(Request<RemoveImage> request);

    /**
     * The pictures of an article, for those who write.
     *
     * @param actor who asks
     * @param article which article
     * @return all of them, in the order of their names
     */
    List<ArticleImage> images(Actor actor, ArticleId article);

    /**
     * Hands a picture out.
     *
     * @param actor who asks
     * @param article which article
     * @param name the name under which the article keeps it
     * @return the picture
     * @throws org.incidentdesk.domain.refusal.NotFound {@code article} or {@code image} where there is none for the
     *     asker, {@code fileContent} where its bytes are lost
     */
    FileContent open(Actor actor, ArticleId article, String name);
}
