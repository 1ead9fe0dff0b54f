package org.incidentdesk.web.view;

import org.incidentdesk.domain.diagnosis.BilingualText;

/**
 * Words in both languages.
 *
 * @param fr in French
 * @param en in English
 */
public record TextJson(String fr, String en) {

    static TextJson of(BilingualText text) {
        return new TextJson(text.french().value(), text.english().value());
    }
}
