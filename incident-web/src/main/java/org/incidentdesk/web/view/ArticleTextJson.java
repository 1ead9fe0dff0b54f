package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;

/**
 * The next text of a published article.
 *
 * @param state where it stands
 * @param title what it is about
 * @param symptoms how the incident shows
 * @param cause why it happens
 * @param remedy whether the last part removes the cause or works around it
 * @param remedyText how to fix it, or how to work around it
 * @param language the language it is written in
 * @param categories the categories it belongs to
 * @param keywords further words to find it by
 */
public record ArticleTextJson(
        ArticleState state,
        String title,
        String symptoms,
        Optional<String> cause,
        Remedy remedy,
        String remedyText,
        Language language,
        List<String> categories,
        List<String> keywords) {

    static ArticleTextJson of(ArticleText text, ArticleState state) {
        return new ArticleTextJson(
                state,
                text.title().value(),
                text.symptoms().value(),
                Ids.of(text.cause()),
                text.remedy(),
                text.remedyText().value(),
                text.language(),
                Ids.of(text.categories()),
                List.copyOf(text.keywords()));
    }
}
