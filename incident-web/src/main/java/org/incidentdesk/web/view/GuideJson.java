package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.diagnosis.Guide;

/**
 * A diagnostic guide.
 *
 * @param id which guide
 * @param version its version, which its ETag begins with
 * @param name what technicians choose it by
 * @param start the node where every run begins
 * @param nodes all nodes
 */
public record GuideJson(String id, long version, String name, String start, List<GuideNodeJson> nodes) {

    /**
     * Made of a guide.
     *
     * @param guide the guide
     * @return what readers see
     */
    public static GuideJson of(Guide guide) {
        return new GuideJson(
                guide.id().value(),
                guide.version(),
                guide.name().value(),
                guide.start().value(),
                guide.nodes().stream().map(GuideNodeJson::of).toList());
    }
}
