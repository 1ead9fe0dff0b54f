package org.incidentdesk.web.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.incidentdesk.web.page.model.Words;

/** What browsers keep for the desk. Scripts cannot read it, other sites cannot send it. */
final class Cookies {

    static final String SESSION = "desk_session";
    static final String VISITOR = "desk_visitor";
    static final String LANGUAGE = "desk_language";
    static final String MESSAGE = "desk_message";

    private static final int YEAR_IN_SECONDS = 31_536_000;
    private static final int A_MINUTE_IN_SECONDS = 60;
    private static final int MOST_OF_A_VALUE = 200;

    private final String attributes;

    Cookies(boolean secure) {
        this.attributes = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    /** Kept until the browser is closed. */
    String kept(String name, String value) {
        return name + "=" + value + attributes;
    }

    String remembered(String name, String value) {
        return name + "=" + value + "; Max-Age=" + YEAR_IN_SECONDS + attributes;
    }

    String gone(String name) {
        return name + "=; Max-Age=0" + attributes;
    }

    String message(String key, String value) {
        String cut = value.length() > MOST_OF_A_VALUE ? value.substring(0, MOST_OF_A_VALUE) : value;
        byte[] bytes = (key + "|" + cut).getBytes(StandardCharsets.UTF_8);
        return MESSAGE + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "; Max-Age="
                + A_MINUTE_IN_SECONDS + attributes;
    }

    /** A message that was kept. Whoever makes one up can say nothing but the desk's own texts, and only to oneself. */
    static Optional<String> message(String cookie, Words words) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            String key = bar < 0 ? "" : plain.substring(0, bar);
            return words.keys().contains(key) ? Optional.of(words.of(key, plain.substring(bar + 1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
