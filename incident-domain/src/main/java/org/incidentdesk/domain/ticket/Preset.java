package org.incidentdesk.domain.ticket;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Title;

/**
 * What the desk sets by itself when an incident is reported, and what made it do so.
 *
 * @param origin what it comes of
 * @param source which rule, the category whose template or default group it is, or whose fellow
 * @param name what people called it at that time
 * @param category the category
 * @param group the group that is given the ticket
 * @param impact the impact
 * @param urgency the urgency
 */
public record Preset(
        Origin origin,
        String source,
        Title name,
        Optional<CategoryId> category,
        Optional<GroupId> group,
        Optional<Impact> impact,
        Optional<Urgency> urgency) {

    /** What presets come of. */
    public enum Origin {
        /** A category's template. */
        TEMPLATE,
        /** A rule on report. */
        RULE,
        /** A category's default group, to which new tickets go. */
        DEFAULT_GROUP,
        /** A class, in which a fellow of whoever recorded it gets the ticket. */
        FELLOW
    }

    /** Demands every part. */
    public Preset {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(urgency, "urgency");
    }

    /**
     * Whether it sets anything.
     *
     * @return true if it does not
     */
    public boolean isEmpty() {
        return category.isEmpty() && group.isEmpty() && impact.isEmpty() && urgency.isEmpty();
    }
}
