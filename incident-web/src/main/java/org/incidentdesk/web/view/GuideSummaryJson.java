package org.incidentdesk.web.view;

import org.incidentdesk.domain.diagnosis.Guide;

/**
 * A diagnostic guide in a list.
 *
 * @param id which guide
 * @param version its version
 * @param name what technicians choose it by
 * @param nodes how many nodes it has
 */
public record GuideSummaryJson(String id, long version, String name, int nodes) {

    /**
     * Made of a guide.
     *
     * @param guide the guide
     * @return what readers see
     */
    public static GuideSummaryJson of(Guide guide) {
        return new GuideSummaryJson(
                guide.id().value(),
                guide.version(),
                guide.name().value(),
                guide.nodes().size());
    }
}
