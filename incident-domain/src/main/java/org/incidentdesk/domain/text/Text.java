package org.incidentdesk.domain.text;

import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A text of any number of lines: a description, a message, a reason.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, line ends as a single line feed, stripped of surrounding blanks
 */
public record Text(String value) {

    /** The longest text, in characters. */
    public static final int MAX_LENGTH = 65_535;

    /**
     * Checks a text whose field has no name of its own.
     *
     * @throws InvalidValue if it is blank, too long, or cannot be stored
     */
    public Text {
        value = checked("text", value);
    }

    /**
     * Checks a text and names its field in the refusal.
     *
     * @param field the field's name
     * @param value the text
     * @return the text
     * @throws InvalidValue if it is blank, too long, or cannot be stored
     */
    public static Text of(String field, String value) {
        return new Text(checked(field, value));
    }

    private static String checked(String field, String raw) {
        String value =
                raw == null ? "" : raw.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (value.isEmpty()) {
            throw new InvalidValue(field, "blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue(field, "too-long", "max", MAX_LENGTH);
        }
        checkEncodable(field, value);
        return value;
    }

    /** NUL and lone surrogates are refused here because no database and no UTF-8 stream can keep them. */
    static void checkEncodable(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !paired)) {
                throw new InvalidValue(field, "unencodable-character");
            }
            i += paired ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
