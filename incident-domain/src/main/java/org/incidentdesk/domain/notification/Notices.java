package org.incidentdesk.domain.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * Decides who is told of what. A pure function: the same events, state, rules and people always yield the same notices,
 * in the order of the events and, within one, of the people given.
 *
 * <p>Nobody is told of what one did oneself, nobody twice of one event, and nobody who has left. What is private reaches
 * staff alone, and never the ticket's requester.
 */
public final class Notices {

    private Notices() {}

    /**
     * Who is told of some events.
     *
     * @param events what happened on the ticket
     * @param ticket its state after them: whoever has it then is told as the one who has it
     * @param rules who is told of what
     * @param people everybody who might be told
     * @param groups the groups that have the ticket, or more
     * @return the notices
     */
    public static List<Notice> of(
            Collection<TicketEvent> events,
            TicketSnapshot ticket,
            NotificationRules rules,
            Collection<Person> people,
            Collection<Group> groups) {
        List<Notice> all = new ArrayList<>();
        for (TicketEvent event : events) {
            NotificationKinds.of(event).ifPresent(kind -> {
                Set<Relation> audience = rules.audience(kind);
                TicketEvent.Head head = event.head();
                people.stream()
                        .filter(Person::active)
                        .filter(person -> !person.id().equals(head.by().person()))
                        .filter(person -> mayKnow(person, kind, ticket))
                        .filter(person ->
                                relations(person, ticket, groups).stream().anyMatch(audience::contains))
                        .map(person -> new Notice(head.ticket(), head.sequence(), kind, person.id()))
                        .forEach(all::add);
            });
        }
        return all;
    }

    private static boolean mayKnow(Person person, NotificationKind kind, TicketSnapshot ticket) {
        return kind != NotificationKind.PRIVATE_FOLLOW_UP
                || person.role().isStaff()
                        && !person.id().equals(ticket.report().requester());
    }

    private static Set<Relation> relations(Person person, TicketSnapshot ticket, Collection<Group> groups) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        TicketSnapshot.Assignment assignment = ticket.assignment();
        if (person.id().equals(ticket.report().requester())) {
            relations.add(Relation.REQUESTER);
        }
        if (assignment.persons().contains(person.id())) {
            relations.add(Relation.ASSIGNEE);
        }
        if (person.groups().stream().anyMatch(assignment.groups()::contains)) {
            relations.add(Relation.GROUP_MEMBER);
        }
        boolean manages = groups.stream()
                .filter(group -> assignment.groups().contains(group.id()))
                .anyMatch(group -> group.manager().equals(Optional.of(person.id())));
        if (manages) {
            relations.add(Relation.GROUP_MANAGER);
        }
        if (assignment.observers().contains(person.id())) {
            relations.add(Relation.OBSERVER);
        }
        if (person.role() == Role.ADMINISTRATOR) {
            relations.add(Relation.ADMINISTRATOR);
        }
        return relations;
    }
}
