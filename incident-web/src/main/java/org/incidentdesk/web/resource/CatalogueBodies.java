package org.incidentdesk.web.resource;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.text.Title;

/** The bodies of requests concerning the lists that reports choose from. */
final class CatalogueBodies {

    private CatalogueBodies() {}

    record CategoryBody(
            @NotNull String name,
            String parent,
            String defaultGroup,
            Boolean visibleToRequesters,
            Boolean forIncidents,
            Boolean retired,
            String serviceLevel,
            String guide) {

        CategoryDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Optional<CategoryId> above = values.maybe("/parent", parent, CategoryId::new);
            Optional<GroupId> group = values.maybe("/defaultGroup", defaultGroup, GroupId::new);
            Optional<ServiceLevelId> level = values.maybe("/serviceLevel", serviceLevel, ServiceLevelId::new);
            Optional<GuideId> flowchart = values.maybe("/guide", guide, GuideId::new);
            values.check();
            return new CategoryDefinition(
                    title,
                    above,
                    group,
                    !Boolean.FALSE.equals(visibleToRequesters),
                    !Boolean.FALSE.equals(forIncidents),
                    Boolean.TRUE.equals(retired),
                    level,
                    flowchart);
        }
    }

    record AssetBody(@NotNull AssetKind kind, @NotNull String name, AssetState state, String owner, String parent) {

        AssetDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Optional<PersonId> user = values.maybe("/owner", owner, PersonId::new);
            Optional<AssetId> whole = values.maybe("/parent", parent, AssetId::new);
            values.check();
            return new AssetDefinition(kind, title, state == null ? AssetState.IN_USE : state, user, whole);
        }
    }

    record LocationBody(@NotNull String name, Boolean active) {

        LocationDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            values.check();
            return new LocationDefinition(title, !Boolean.FALSE.equals(active));
        }
    }
}
