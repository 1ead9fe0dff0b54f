package org.incidentdesk.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.CategoryView;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.TicketRow;

/** Rows of tickets as people read them. */
final class TicketRows {

    private static final int LEVELS_SHOWN = 2;

    private final CatalogueAdministration catalogue;
    private final PeopleAdministration people;

    TicketRows(CatalogueAdministration catalogue, PeopleAdministration people) {
        this.catalogue = catalogue;
        this.people = people;
    }

    List<TicketRow> of(Visit visit, List<TicketSummary> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        Names names = new Names(people, visit.actor());
        Map<CategoryId, String> paths = new HashMap<>();
        for (CategoryView view : catalogue.categories(visit.actor())) {
            paths.put(view.category().id(), view.path());
        }
        Map<GroupId, String> groups = visit.actor().role().isStaff()
                ? people.groups(visit.actor()).stream()
                        .collect(Collectors.toMap(
                                Group::id, group -> group.name().value()))
                : Map.of();
        return tickets.stream()
                .map(ticket -> row(visit, ticket, names, paths, groups))
                .toList();
    }

    private static TicketRow row(
            Visit visit,
            TicketSummary ticket,
            Names names,
            Map<CategoryId, String> paths,
            Map<GroupId, String> groups) {
        TreeSet<String> assignees = new TreeSet<>();
        if (visit.actor().role().isStaff()) {
            ticket.persons().forEach(person -> assignees.add(names.of(person)));
            ticket.groups().forEach(group -> assignees.add(groups.getOrDefault(group, group.value())));
        }
        return new TicketRow(
                ticket.number().toString(),
                "/tickets/" + ticket.number(),
                ticket.title().value(),
                names.of(ticket.requester()),
                ticket.category()
                        .map(category -> lastLevels(paths.getOrDefault(category, category.value())))
                        .orElse(""),
                ticket.status().name(),
                ticket.priority().code(),
                ticket.major(),
                String.join(", ", assignees),
                visit.dates().of(ticket.openedAt()),
                visit.dates().of(ticket.dueAt()),
                !ticket.status().isDone()
                        && ticket.dueAt().isBefore(visit.dates().now()),
                ticket.status().isDone(),
                ticket.version());
    }

    private static String lastLevels(String path) {
        String[] levels = path.split(" > ");
        return String.join(" › ", List.of(levels).subList(Math.max(0, levels.length - LEVELS_SHOWN), levels.length));
    }
}
