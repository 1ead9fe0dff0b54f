package org.incidentdesk.web.problem;

import java.util.List;
import java.util.Locale;
import org.incidentdesk.domain.knowledge.Language;

/** Which of the two languages a reader gets. */
public final class ReaderLanguage {

    private static final List<String> OFFERED = List.of("en", "fr");

    private ReaderLanguage() {}

    /**
     * Chooses.
     *
     * @param acceptLanguage the header {@code Accept-Language}; may be null
     * @return French for readers who prefer it, English for all others
     */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.EN;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage.strip()), OFFERED);
            return "fr".equals(best) ? Language.FR : Language.EN;
        } catch (IllegalArgumentException e) {
            // a header that cannot be read expresses no preference
            return Language.EN;
        }
    }

    /**
     * The language as a tag.
     *
     * @param language the language
     * @return {@code fr} or {@code en}
     */
    public static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
