package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.settings.DeskSettings;

/**
 * Category tree, groups and settings for showing tickets, so that a page does not read them again for every row. Never
 * for deciding: decisions read what is in force within their own unit of work. A change made through this desk is shown
 * at once, one made by another node within {@link #MAX_AGE}.
 */
final class ReferenceCache {

    /** How long something old may be shown. */
    static final Duration MAX_AGE = Duration.ofSeconds(2);

    private volatile Loaded loaded;

    /** What was read at one moment. */
    record Loaded(
            Instant at, CategoryTree categories, Map<GroupId, Group> groups, DeskSettings settings, WorkingTime time) {}

    Loaded get(Repositories repositories, Instant now) {
        Loaded present = loaded;
        // a clock that was set back must not keep something old for long
        if (present == null || Duration.between(present.at(), now).abs().compareTo(MAX_AGE) > 0) {
            Map<GroupId, Group> groups = new HashMap<>();
            repositories.groups().all().forEach(group -> groups.put(group.id(), group));
            DeskSettings settings = repositories.settings().get();
            present = new Loaded(
                    now,
                    new CategoryTree(repositories.categories().all()),
                    Map.copyOf(groups),
                    settings,
                    new Agreements(repositories, settings).time());
            loaded = present;
        }
        return present;
    }

    void forget() {
        loaded = null;
    }
}
