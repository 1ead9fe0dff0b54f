package org.incidentdesk.domain.knowledge;

import java.util.Objects;
import java.util.regex.Pattern;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;

/**
 * The name that an article keeps wherever it goes: the name of its file in an export, by which the next import, here or
 * at another desk, knows it again. It never changes and no two articles of a desk share one.
 *
 * @param value lower-case letters and digits of ASCII in words joined by single hyphens, 1 to {@value #MAX_LENGTH}
 *     characters
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 120;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /**
     * Checks the form.
     *
     * @throws InvalidValue if it is no slug
     */
    public Slug {
        Objects.requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new InvalidValue("slug", "malformed-slug", "max", MAX_LENGTH);
        }
    }

    /**
     * The slug of an article that is begun at the desk: the words of its title and its number.
     *
     * @param title its first title
     * @param id its number, which keeps two articles of one title apart
     * @return the slug
     */
    public static Slug of(Title title, ArticleId id) {
        String words = BETWEEN_WORDS.matcher(Words.fold(title.value())).replaceAll("-");
        String tail = "-" + id.value();
        String head = trimmed(words);
        String cut = trimmed(head.substring(0, Math.min(head.length(), MAX_LENGTH - tail.length())));
        return new Slug(cut.isEmpty() ? "article" + tail : cut + tail);
    }

    private static String trimmed(String words) {
        int from = words.startsWith("-") ? 1 : 0;
        int to = words.endsWith("-") ? Math.max(from, words.length() - 1) : words.length();
        return words.substring(from, to);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
