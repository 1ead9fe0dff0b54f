package org.incidentdesk.domain.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Where a page ended: the last item's place in the list's order.
 *
 * @param order the order that the list was read in; a cursor of one order is refused in another
 * @param key the last item's sort key
 * @param id the last item's number, which decides among equal keys
 */
public record Cursor(String order, long key, long id) {

    private static final Pattern FORM = Pattern.compile("([a-z-]{1,20}):(-?\\d{1,19}):(\\d{1,19})");

    /**
     * Reads a cursor that a page gave.
     *
     * @param token the cursor's written form
     * @return the cursor
     * @throws InvalidValue if the text is no cursor
     */
    public static Cursor parse(String token) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            Matcher matcher = FORM.matcher(plain);
            if (matcher.matches()) {
                return new Cursor(matcher.group(1), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one refusal for all that is no cursor
        }
        throw new InvalidValue("cursor", "malformed-cursor");
    }

    /**
     * The written form, safe in an address.
     *
     * @return the token to hand to a caller
     */
    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((order + ":" + key + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
