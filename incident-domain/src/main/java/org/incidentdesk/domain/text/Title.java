package org.incidentdesk.domain.text;

import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * One line that says what it is about.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters without line breaks, stripped of surrounding blanks
 */
public record Title(String value) {

    /** The longest title, in characters. */
    public static final int MAX_LENGTH = 255;

    /**
     * Strips and checks the title.
     *
     * @throws InvalidValue if it is blank, too long, or holds a control character
     */
    public Title {
        value = value == null ? "" : value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("title", "blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue("title", "too-long", "max", MAX_LENGTH);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("title", "control-character");
        }
        Text.checkEncodable("title", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
