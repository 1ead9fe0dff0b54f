package org.incidentdesk.domain.identity;

/**
 * Which webhook subscription.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record WebhookId(String value) implements Comparable<WebhookId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public WebhookId {
        Slug.check("webhook", value);
    }

    @Override
    public int compareTo(WebhookId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
