package org.incidentdesk.domain.diagnosis;

import java.util.Objects;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.text.Text;

/**
 * Words of a guide, which every technician reads in the own language.
 *
 * @param french in French
 * @param english in English
 */
public record BilingualText(Text french, Text english) {

    /** Demands both. */
    public BilingualText {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /**
     * Both at once.
     *
     * @param french in French
     * @param english in English
     * @return the words
     * @throws org.incidentdesk.domain.refusal.InvalidValue if one of them is no text
     */
    public static BilingualText of(String french, String english) {
        return new BilingualText(Text.of("fr", french), Text.of("en", english));
    }

    /**
     * The words in one language.
     *
     * @param language which language
     * @return the words
     */
    public Text in(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
        };
    }
}
