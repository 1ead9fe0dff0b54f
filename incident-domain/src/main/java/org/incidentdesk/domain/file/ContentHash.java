package org.incidentdesk.domain.file;

import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * The SHA-256 of a file's bytes: its name in the file store, and what a history says of it, so that anyone who holds the
 * file can tell whether it is the one that was handed in.
 *
 * @param value 64 hexadecimal digits, small letters
 */
public record ContentHash(String value) implements Comparable<ContentHash> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws InvalidValue if it is not 64 hexadecimal digits in small letters
     */
    public ContentHash {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("sha256", "malformed-id");
        }
    }

    @Override
    public int compareTo(ContentHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
