package org.incidentdesk.web.text;

import java.util.Objects;

/**
 * HTML that has gone through {@link Markdown} and can be put into a page as it is. Nobody else makes one, so that a
 * template that takes it cannot be given anything that somebody typed.
 */
public final class SafeHtml {

    private final String value;

    SafeHtml(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The markup: a piece of a page, without {@code html} and {@code body} around it.
     *
     * @return the HTML
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
