package org.incidentdesk.domain.notification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Where a webhook is called: {@code https} anywhere, plain {@code http} on this machine alone. No user, no password and
 * no fragment, so that what is shown of it is what is called.
 *
 * @param value the address, 1 to {@value #MAX_LENGTH} characters of visible ASCII
 */
public record WebhookAddress(String value) {

    /** The longest address, in characters. */
    public static final int MAX_LENGTH = 1000;

    private static final Pattern FORM =
            Pattern.compile("(https?)://(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)"
                    + "(?::[0-9]{1,5})?(?:[/?][A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]");

    /**
     * Checks the form.
     *
     * @throws InvalidValue if it is no such address, or plain {@code http} to another machine
     */
    public WebhookAddress {
        Matcher matcher = FORM.matcher(value);
        if (value.length() > MAX_LENGTH || !matcher.matches()) {
            throw new InvalidValue("address", "malformed-address", "max", MAX_LENGTH);
        }
        if (matcher.group(1).equals("http")
                && !LOOPBACK.matcher(matcher.group(2)).matches()) {
            throw new InvalidValue("address", "https-required");
        }
    }

    /**
     * Whether it is on this machine.
     *
     * @return true for localhost, 127.0.0.0/8 and ::1
     */
    public boolean isLoopback() {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches() && LOOPBACK.matcher(matcher.group(2)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
