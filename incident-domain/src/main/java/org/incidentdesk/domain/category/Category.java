package org.incidentdesk.domain.category;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;

/**
 * A node of the category tree.
 *
 * @param id the identity, which survives renaming and moving
 * @param name the name, unique among siblings without regard to case and accents
 * @param parent the node above; none for a root
 * @param defaultGroup who usually works on such incidents
 * @param visibleToRequesters whether requesters may choose it
 * @param forIncidents whether incidents may be classified under it; a node that only holds others together says no
 * @param retired whether new tickets are refused; old ones keep it
 * @param serviceLevel what is promised for incidents here and below, as far as nothing nearer says otherwise
 * @param guide the diagnostic guide for incidents here and below, as far as nothing nearer says otherwise
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Category(
        CategoryId id,
        Title name,
        Optional<CategoryId> parent,
        Optional<GroupId> defaultGroup,
        boolean visibleToRequesters,
        boolean forIncidents,
        boolean retired,
        Optional<ServiceLevelId> serviceLevel,
        Optional<GuideId> guide,
        long version) {

    /** Demands every part. */
    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(defaultGroup, "defaultGroup");
        Objects.requireNonNull(serviceLevel, "serviceLevel");
        Objects.requireNonNull(guide, "guide");
    }

    /**
     * Demands that an incident may be classified here.
     *
     * @throws RuleRefused if it is retired or does not stand for incidents
     */
    public void mustTakeIncidents() {
        if (retired) {
            throw new RuleRefused(RuleRefused.Rule.RETIRED, "category", id);
        }
        if (!forIncidents) {
            throw new RuleRefused(RuleRefused.Rule.NOT_FOR_INCIDENTS, "category", id);
        }
    }

    /**
     * The same category at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Category atVersion(long newVersion) {
        return new Category(
                id,
                name,
                parent,
                defaultGroup,
                visibleToRequesters,
                forIncidents,
                retired,
                serviceLevel,
                guide,
                newVersion);
    }
}
