package org.incidentdesk.domain.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.ticket.Preset;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** Gives a ticket that nobody has to whom the settings say. */
final class FirstAssignments {

    private final Unit unit;
    private final Ticket ticket;

    private FirstAssignments(Unit unit, Ticket ticket) {
        this.unit = unit;
        this.ticket = ticket;
    }

    static void make(Ticket ticket, FirstAssignment rule, Unit unit) {
        if (rule == FirstAssignment.NONE || !ticket.awaitsFirstAssignment()) {
            return;
        }
        FirstAssignments assignments = new FirstAssignments(unit, ticket);
        if (rule == FirstAssignment.FELLOW_MEMBER) {
            assignments.toFellow();
        } else {
            assignments.toDefaultGroup(rule == FirstAssignment.LEAST_LOADED_MEMBER);
        }
    }

    private void toDefaultGroup(boolean member) {
        Optional<Category> category = ticket.snapshot()
                .classification()
                .current()
                .flatMap(current -> {
                    List<Category> path =
                            new CategoryTree(unit.repositories().categories().all()).path(current);
                    return path.stream()
                            .filter(each -> each.defaultGroup().isPresent())
                            .reduce((above, nearer) -> nearer);
                });
        if (category.isEmpty()) {
            return;
        }
        GroupId id = category.get().defaultGroup().orElseThrow();
        // a group that was retired since is passed over: a report must not fail for it
        Optional<Group> group = unit.repositories().groups().find(id).filter(Group::active);
        if (group.isPresent()) {
            Optional<PersonId> chosen =
                    member ? leastLoaded(unit.repositories().people().activeMembers(id)) : Optional.empty();
            ticket.assignFirst(
                    preset(Preset.Origin.DEFAULT_GROUP, category.get(), Optional.of(id)),
                    chosen,
                    unit.stamp().at());
        }
    }

    private static Preset preset(Preset.Origin origin, Category category, Optional<GroupId> group) {
        return new Preset(
                origin,
                category.id().value(),
                category.name(),
                Optional.empty(),
                group,
                Optional.empty(),
                Optional.empty());
    }

    private void toFellow() {
        TicketSnapshot.Report report = ticket.snapshot().report();
        Person recorder = unit.references().person(report.recordedBy());
        Map<PersonId, Person> fellows = new TreeMap<>();
        recorder.groups()
                .forEach(group -> unit.repositories()
                        .people()
                        .activeMembers(group)
                        .forEach(member -> fellows.put(member.id(), member)));
        fellows.remove(recorder.id());
        fellows.remove(report.requester());
        Optional<PersonId> chosen = leastLoaded(fellows.values());
        if (chosen.isPresent()) {
            Preset why = new Preset(
                    Preset.Origin.FELLOW,
                    recorder.id().value(),
                    recorder.name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            ticket.assignFirst(why, chosen, unit.stamp().at());
        }
    }

    /** Among equals, the first in the order of the identities. */
    private Optional<PersonId> leastLoaded(Collection<Person> members) {
        List<PersonId> ids = members.stream().map(Person::id).sorted().toList();
        Map<PersonId, Long> open = unit.repositories().tickets().openOf(ids);
        return ids.stream().min(Comparator.comparing(open::get));
    }
}
