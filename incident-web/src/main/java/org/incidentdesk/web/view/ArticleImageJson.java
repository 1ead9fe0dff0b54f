package org.incidentdesk.web.view;

import java.time.Instant;
import org.incidentdesk.domain.knowledge.ArticleImage;

/**
 * A picture of an article.
 *
 * @param name the name under which the article keeps it
 * @param address where it is handed out
 * @param markdown what shows it in the article's text
 * @param mediaType its kind
 * @param size how many bytes it has
 * @param sha256 the SHA-256 of its bytes
 * @param addedBy who added it
 * @param addedAt when
 */
public record ArticleImageJson(
        String name,
        String address,
        String markdown,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /**
     * Made of a picture.
     *
     * @param image the picture
     * @return what writers see
     */
    public static ArticleImageJson of(ArticleImage image) {
        String name = image.file().name().value();
        return new ArticleImageJson(
                name,
                "/api/articles/" + image.article() + "/" + ArticleImage.FOLDER + name,
                markdown(image),
                image.file().kind().mediaType(),
                image.file().size(),
                image.file().hash().value(),
                image.by().value(),
                image.at());
    }

    /**
     * What shows a picture in the text of its article.
     *
     * @param image the picture
     * @return Markdown, with the words of its name for those who cannot see it
     */
    public static String markdown(ArticleImage image) {
        String name = image.file().name().value();
        String words = name.substring(0, name.lastIndexOf('.')).replace('-', ' ');
        return "![" + words + "](" + ArticleImage.FOLDER + name + ")";
    }
}
