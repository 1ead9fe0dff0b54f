package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;

/**
 * A text of an article as it was published.
 *
 * @param number which of its texts, from 1 on
 * @param title what it was about
 * @param symptoms how the incident showed
 * @param cause why it happened
 * @param remedy whether the last part removed the cause or worked around it
 * @param remedyText how to fix it, or how to work around it
 * @param language the language it was written in
 * @param categories the categories it belonged to
 * @param keywords further words to find it by
 * @param writer who had written it
 * @param publisher who published it
 * @param publishedAt when
 */
public record RevisionJson(
        int number,
        String title,
        String symptoms,
        Optional<String> cause,
        Remedy remedy,
        String remedyText,
        Language language,
        List<String> categories,
        List<String> keywords,
        String writer,
        String publisher,
        Instant publishedAt) {

    /**
     * Made of a revision.
     *
     * @param revision the revision
     * @return what readers see
     */
    public static RevisionJson of(ArticleRevision revision) {
        ArticleText text = revision.text();
        return new RevisionJson(
                revision.number(),
                text.title().value(),
                text.symptoms().value(),
                Ids.of(text.cause()),
                text.remedy(),
                text.remedyText().value(),
                text.language(),
                Ids.of(text.categories()),
                List.copyOf(text.keywords()),
                revision.writer().value(),
                revision.publisher().value(),
                revision.publishedAt());
    }
}
