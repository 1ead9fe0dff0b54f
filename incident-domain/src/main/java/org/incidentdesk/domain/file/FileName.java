package org.incidentdesk.domain.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * The name of a file, cleaned: no path, nothing invisible, nothing that a file system would take for something else.
 * Cleaning a clean name changes nothing.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, in Unicode's composed form; a longer name is cut before its
 *     extension
 */
public record FileName(String value) {

    /** The longest name, in characters; with it a path stays well below what Windows allows (260). */
    public static final int MAX_LENGTH = 120;

    private static final int LONGEST_EXTENSION = 10;

    /** Control characters, formats such as those that turn the direction of writing, surrogates alone, separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** What Windows takes for a device, whatever follows the first full stop. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /**
     * Cleans a name.
     *
     * @throws InvalidValue if nothing is left of it
     */
    public FileName {
        value = cleaned(value);
        if (value.isEmpty()) {
            throw new InvalidValue("name", "blank");
        }
    }

    private static String cleaned(String raw) {
        String name = raw == null ? "" : raw;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // blanks first: a line feed is a blank, and not nothing
        name = BLANKS.matcher(name).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = SPECIAL.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.length() > MAX_LENGTH ? cut(name) : name;
    }

    private static String cut(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int length = MAX_LENGTH - end.length();
        if (Character.isHighSurrogate(name.charAt(length - 1))) {
            length--;
        }
        return EDGES.matcher(name.substring(0, length)).replaceAll("") + end;
    }

    /**
     * What stands behind the last full stop.
     *
     * @return the extension in small letters; empty where there is none
     */
    public String extension() {
        if (value.indexOf(".") < 0) {
            return "";
        }
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
