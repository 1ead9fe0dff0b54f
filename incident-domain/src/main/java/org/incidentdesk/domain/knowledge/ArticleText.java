package org.incidentdesk.domain.knowledge;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * What an article says.
 *
 * @param title what it is about
 * @param symptoms how the incident shows
 * @param cause why it happens, where that is known
 * @param remedy which of the two the last part is
 * @param remedyText how to fix it, or how to work around it
 * @param language the language it is written in
 * @param categories the categories it belongs to
 * @param keywords further words to find it by, 1 to {@value #MAX_KEYWORD_LENGTH} characters each
 */
public record ArticleText(
        Title title,
        Text symptoms,
        Optional<Text> cause,
        Remedy remedy,
        Text remedyText,
        Language language,
        SortedSet<CategoryId> categories,
        SortedSet<String> keywords) {

    /** The longest keyword, in characters. */
    public static final int MAX_KEYWORD_LENGTH = 60;

    /** How many keywords an article has at most. */
    public static final int MAX_KEYWORDS = 30;

    /**
     * Checks the keywords and copies the sets.
     *
     * @throws InvalidValue if there are too many keywords, or one is blank or too long
     */
    public ArticleText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(symptoms, "symptoms");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(remedyText, "remedyText");
        Objects.requireNonNull(language, "language");
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
        SortedSet<String> stripped = new TreeSet<>();
        for (String keyword : keywords) {
            if (keyword.isBlank() || keyword.length() > MAX_KEYWORD_LENGTH) {
                throw new InvalidValue("keywords", "out-of-range", "max", MAX_KEYWORD_LENGTH);
            }
            stripped.add(Text.of("keywords", keyword).value());
        }
        if (stripped.size() > MAX_KEYWORDS) {
            throw new InvalidValue("keywords", "too-many", "max", MAX_KEYWORDS);
        }
        keywords = Collections.unmodifiableSortedSet(stripped);
    }
}
