package org.incidentdesk.web.page.model;

import org.incidentdesk.web.text.Markdown;
import org.incidentdesk.web.text.SafeHtml;

/**
 * What somebody wrote in Markdown, ready to be read. It can be made of nothing but {@link SafeHtml}, which the renderer
 * alone makes; that is why a template may put it into a page as it is.
 *
 * @param html what the renderer made of it
 */
public record Prose(SafeHtml html) {

    /** Nothing at all. */
    public static final Prose NOTHING = of("");

    /**
     * Renders a text.
     *
     * @param written the text as it was written
     * @return the text as it is read
     */
    public static Prose of(String written) {
        return new Prose(Markdown.html(written));
    }

    /**
     * Renders a part of an article.
     *
     * @param article the article's number, whose pictures the text may show
     * @param written the text as it was written
     * @return the text as it is read
     */
    public static Prose of(String article, String written) {
        return new Prose(Markdown.html(written, "/knowledge/" + article + "/images/"));
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true for nothing
     */
    public boolean isEmpty() {
        return html.value().isEmpty();
    }

    /**
     * The markup.
     *
     * @return HTML that can do no harm
     */
    public String markup() {
        return html.value();
    }
}
