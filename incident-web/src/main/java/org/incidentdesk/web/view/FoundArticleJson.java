package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.knowledge.Highlight;
import org.incidentdesk.domain.port.driving.FoundArticle;

/**
 * An article that was found, and where it says what was asked.
 *
 * @param article the article
 * @param titleMarks where its title says it
 * @param part from which part of its text the excerpt is
 * @param excerpt the stretch of its text that says most of it
 * @param excerptMarks where the excerpt says it
 */
public record FoundArticleJson(
        ArticleJson article, List<Mark> titleMarks, Highlight.Part part, String excerpt, List<Mark> excerptMarks) {

    /**
     * A stretch of characters, as JavaScript counts them.
     *
     * @param from the first one, counted from 0
     * @param to the one after the last
     */
    public record Mark(int from, int to) {}

    /**
     * Made of what was found.
     *
     * @param found the article with its highlight
     * @return what readers see
     */
    public static FoundArticleJson of(FoundArticle found) {
        return new FoundArticleJson(
                ArticleJson.of(found.article()),
                marks(found.highlight().title()),
                found.highlight().part(),
                found.highlight().excerpt(),
                marks(found.highlight().spans()));
    }

    private static List<Mark> marks(List<Highlight.Span> spans) {
        return spans.stream().map(span -> new Mark(span.from(), span.to())).toList();
    }
}
