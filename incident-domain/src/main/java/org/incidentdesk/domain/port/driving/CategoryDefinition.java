package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.text.Title;

/**
 * What a category shall be.
 *
 * @param name the name
 * @param parent the node above
 * @param defaultGroup who usually works on such incidents
 * @param visibleToRequesters whether requesters may choose it
 * @param forIncidents whether incidents may be classified under it
 * @param retired whether new tickets are refused
 * @param serviceLevel what is promised here and below; inherited or the desk's own where there is none
 * @param guide the diagnostic guide here and below; inherited, at last the standard one, where there is none
 */
public record CategoryDefinition(
        Title name,
        Optional<CategoryId> parent,
        Optional<GroupId> defaultGroup,
        boolean visibleToRequesters,
        boolean forIncidents,
        boolean retired,
        Optional<ServiceLevelId> serviceLevel,
        Optional<GuideId> guide) {}
