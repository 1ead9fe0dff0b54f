package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Preset;

/**
 * What a rule would do with a report.
 *
 * @param rule which rule
 * @param name what people call it
 * @param category the category that it would set
 * @param group the group that it would give the ticket to
 * @param urgency the urgency that it would set
 */
public record PresetJson(
        String rule, String name, Optional<String> category, Optional<String> group, Optional<Urgency> urgency) {

    /**
     * Made of what a rule sets.
     *
     * @param preset what it sets
     * @return what readers see
     */
    public static PresetJson of(Preset preset) {
        return new PresetJson(
                preset.source(),
                preset.name().value(),
                Ids.of(preset.category()),
                Ids.of(preset.group()),
                preset.urgency());
    }
}
