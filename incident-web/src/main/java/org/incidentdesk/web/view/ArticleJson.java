package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.ArticleView;

/**
 * An article of the knowledge base.
 *
 * @param id which article
 * @param version its version, which its ETag begins with
 * @param title what it is about
 * @param symptoms how the incident shows
 * @param cause why it happens
 * @param remedy whether the last part removes the cause or works around it
 * @param remedyText how to fix it, or how to work around it
 * @param language the language it is written in
 * @param categories the categories it belongs to
 * @param keywords further words to find it by
 * @param audience who it is written for
 * @param state where it stands
 * @param author who wrote it
 * @param reviewer who published it
 * @param source the ticket whose solution it came from
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param publishedAt when it was published, while it is
 * @param solvedTickets how many tickets it solved
 * @param slug the name that it keeps in exports and imports
 * @param revision the number of its latest published text
 * @param draft the text that shall replace the published one
 * @param validFrom when it begins to be meant for its readers
 * @param validUntil when that is over
 * @param valid whether it is meant for its readers now
 * @param translation the same article in the other language
 * @param helpful how many readers found it helpful
 * @param notHelpful how many did not
 */
public record ArticleJson(
        String id,
        long version,
        String title,
        String symptoms,
        Optional<String> cause,
        Remedy remedy,
        String remedyText,
        Language language,
        List<String> categories,
        List<String> keywords,
        Audience audience,
        ArticleState state,
        String author,
        Optional<String> reviewer,
        Optional<String> source,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> publishedAt,
        long solvedTickets,
        String slug,
        int revision,
        Optional<ArticleTextJson> draft,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        boolean valid,
        Optional<String> translation,
        long helpful,
        long notHelpful) {

    /**
     * Made of a view.
     *
     * @param view the view
     * @return what readers see
     */
    public static ArticleJson of(ArticleView view) {
        ArticleText text = view.text();
        return new ArticleJson(
                view.id().toString(),
                view.version(),
                text.title().value(),
                text.symptoms().value(),
                Ids.of(text.cause()),
                text.remedy(),
                text.remedyText().value(),
                text.language(),
                Ids.of(text.categories()),
                List.copyOf(text.keywords()),
                view.audience(),
                view.state(),
                view.author().value(),
                Ids.of(view.reviewer()),
                Ids.of(view.source()),
                view.createdAt(),
                view.changedAt(),
                view.publishedAt(),
                view.solvedTickets(),
                view.slug().value(),
                view.revision(),
                view.draft().map(draft -> ArticleTextJson.of(draft.text(), draft.state())),
                view.validity().from(),
                view.validity().until(),
                view.valid(),
                Ids.of(view.translation()),
                view.votes().helpful(),
                view.votes().notHelpful());
    }
}
