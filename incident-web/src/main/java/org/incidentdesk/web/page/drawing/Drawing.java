package org.incidentdesk.web.page.drawing;

import java.util.Objects;

/**
 * A finished drawing. Whatever text it was given has been escaped: the markup can be put into a page as it is.
 *
 * @param markup HTML, mostly SVG
 */
public record Drawing(String markup) {
    /** Demands the markup. */
    public Drawing {
        Objects.requireNonNull(markup, "markup");
    }

    @Override
    public String toString() {
        return markup;
    }
}
