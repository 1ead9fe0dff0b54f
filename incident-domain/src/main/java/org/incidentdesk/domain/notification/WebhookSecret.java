package org.incidentdesk.domain.notification;

import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * What calls of a webhook are signed with, written as the Standard Webhooks specification writes it: {@code whsec_} and
 * 24 to 64 random bytes in base64.
 *
 * @param value the written form
 */
public record WebhookSecret(String value) {

    /** What the written form begins with. */
    public static final String PREFIX = "whsec_";

    private static final Pattern FORM =
            Pattern.compile(PREFIX + "(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    /**
     * Checks the form.
     *
     * @throws InvalidValue if the value is not of that form
     */
    public WebhookSecret {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("secret", "malformed-secret");
        }
    }

    /** Without the secret: logs may see this. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
