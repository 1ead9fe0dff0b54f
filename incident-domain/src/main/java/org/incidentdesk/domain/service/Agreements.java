package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.DeskSettings;

/** Which service level and which calendar hold, and whom the clock tells. */
final class Agreements {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Repositories repositories;
    private final DeskSettings settings;

    Agreements(Repositories repositories, DeskSettings settings) {
        this.repositories = repositories;
        this.settings = settings;
    }

    static ServiceLevel level(Repositories repositories, ServiceLevelId id) {
        return repositories
                .serviceLevels()
                .find(id)
                .or(() -> ServiceLevel.shipped().stream()
                        .filter(level -> level.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new NotFound("serviceLevel", id));
    }

    /** Demands that what the settings name exists. */
    void mustExist() {
        level(repositories, settings.serviceLevel());
        time();
    }

    /** What is promised for a category: by the nearest node above it that names a service level, else by the desk. */
    Promise promise(Optional<CategoryId> category) {
        Set<CategoryId> seen = new HashSet<>();
        Optional<Category> node = category.flatMap(repositories.categories()::find);
        while (node.isPresent()
                && node.get().serviceLevel().isEmpty()
                && seen.add(node.get().id())) {
            node = node.get().parent().flatMap(repositories.categories()::find);
        }
        ServiceLevel level =
                level(repositories, node.flatMap(Category::serviceLevel).orElse(settings.serviceLevel()));
        return Promise.of(level, level.calendar().map(id -> new References(repositories).calendar(id)));
    }

    /** When time counts for the desk itself. */
    WorkCalendar time() {
        return settings.clock()
                .calendar()
                .map(id -> new References(repositories).calendar(id))
                .orElseGet(settings::weekdays);
    }

    /** When a requester is to be reminded who was asked, or reminded, at a moment; within the desk's hours. */
    Optional<Instant> nextReminder(Instant asked) {
        return settings.clock().reminders().map(reminders -> {
            WorkCalendar time = time();
            Instant later = time.afterDays(asked, reminders.everyDays());
            return counts(time, later) ? later : time.after(later, SECOND);
        });
    }

    static boolean counts(WorkCalendar time, Instant moment) {
        return !time.between(moment, moment.plus(SECOND)).isZero();
    }

    /** Who is told that so much of a target's time has passed. */
    Set<PersonId> managers(Threshold threshold, Collection<GroupId> groups) {
        Set<PersonId> managers = new TreeSet<>();
        boolean told = settings.clock()
                .managersFrom()
                .filter(from -> threshold.compareTo(from) >= 0)
                .isPresent();
        if (told) {
            for (GroupId group : groups) {
                repositories
                        .groups()
                        .find(group)
                        .flatMap(Group::manager)
                        .flatMap(repositories.people()::find)
                        .filter(Person::active)
                        .map(Person::id)
                        .ifPresent(managers::add);
            }
        }
        return managers;
    }

    Optional<ClockRules.Reminders> reminders() {
        return settings.clock().reminders();
    }
}
