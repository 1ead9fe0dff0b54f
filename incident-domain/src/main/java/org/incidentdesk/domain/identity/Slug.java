package org.incidentdesk.domain.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/** The written form that every named identity shares: short, lower-case, safe in a path, a column and a log line. */
public final class Slug {

    /** The longest identity, in characters. */
    public static final int MAX_LENGTH = 64;

    /** What an identity looks like, as a regular expression. */
    public static final String PATTERN = "[a-z0-9][a-z0-9._-]{0,63}";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    static String check(String field, String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue(field, "malformed-id", "form", PATTERN);
        }
        return value;
    }

    /**
     * Makes an identity out of a name: {@code Problème d'accès} becomes {@code probleme-d-acces}.
     *
     * @param name any name
     * @return an identity of 1 to {@value #MAX_LENGTH} characters; {@code x} when the name has no usable letter
     */
    public static String of(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = slug.startsWith("-") ? slug.substring(1) : slug;
        slug = slug.length() > MAX_LENGTH ? slug.substring(0, MAX_LENGTH) : slug;
        slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        return slug.isEmpty() ? "x" : slug;
    }
}
