package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.web.text.Markdown;

/**
 * An article made for the eye.
 *
 * @param id its number
 * @param title what it is about, as text
 * @param language the language it is written in
 * @param symptomsHtml how the incident shows
 * @param causeHtml why it happens
 * @param remedy whether the last part removes the cause or works around it
 * @param remedyHtml how to fix it, or how to work around it
 */
public record ArticlePageJson(
        String id,
        String title,
        Language language,
        String symptomsHtml,
        Optional<String> causeHtml,
        Remedy remedy,
        String remedyHtml) {

    /**
     * Made of a view.
     *
     * @param view the view
     * @return what readers see
     */
    public static ArticlePageJson of(ArticleView view) {
        ArticleText text = view.text();
        return new ArticlePageJson(
                view.id().toString(),
                text.title().value(),
                text.language(),
                html(view, text.symptoms()),
                text.cause().map(cause -> html(view, cause)),
                text.remedy(),
                html(view, text.remedyText()));
    }

    private static String html(ArticleView view, Text text) {
        return Markdown.html(text.value(), "/api/articles/" + view.id() + "/images/").value();
    }
}
