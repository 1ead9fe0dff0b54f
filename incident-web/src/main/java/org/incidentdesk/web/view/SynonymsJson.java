package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.settings.DeskSettings;

/**
 * The wordings that mean the same.
 *
 * @param version the version of the settings, of which they are a part; the ETag begins with it
 * @param groups the wordings, those that mean the same in a group
 */
public record SynonymsJson(long version, List<List<String>> groups) {

    /**
     * Made of the settings.
     *
     * @param settings the settings
     * @return what readers see
     */
    public static SynonymsJson of(DeskSettings settings) {
        return new SynonymsJson(settings.version(), settings.synonyms().groups());
    }
}
