package org.incidentdesk.domain.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** What a filter means, said a second time and as plainly as possible, to hold adapters against. */
final class PlainFilter {

    private PlainFilter() {}

    static boolean passes(TicketFilter filter, TicketSnapshot ticket) {
        TicketSnapshot.Report report = ticket.report();
        boolean passes = true;
        if (!filter.statuses().isEmpty()) {
            passes &= filter.statuses().contains(ticket.progress().status());
        }
        if (!filter.categories().isEmpty()) {
            Optional<CategoryId> current = ticket.classification().current();
            passes &= current.isPresent() && filter.categories().contains(current.get());
        }
        if (!filter.groups().isEmpty()) {
            Set<GroupId> common = new HashSet<>(ticket.assignment().groups());
            common.retainAll(filter.groups());
            passes &= !common.isEmpty();
        }
        if (!filter.assignees().isEmpty()) {
            Set<PersonId> common = new HashSet<>(ticket.assignment().persons());
            common.retainAll(filter.assignees());
            passes &= !common.isEmpty();
        }
        if (filter.requester().isPresent()) {
            passes &= filter.requester().get().equals(report.requester());
        }
        if (!filter.priorities().isEmpty()) {
            passes &= filter.priorities().contains(ticket.assessment().priority());
        }
        if (filter.text().isPresent()) {
            passes &= Words.match(
                    Words.fold(report.title() + " " + report.description()),
                    filter.text().get());
        }
        if (filter.openedAfter().isPresent()) {
            passes &= report.openedAt().compareTo(filter.openedAfter().get()) >= 0;
        }
        if (filter.openedBefore().isPresent()) {
            passes &= report.openedAt().compareTo(filter.openedBefore().get()) < 0;
        }
        return passes;
    }

    private static TicketFilter of(
            Set<Status> statuses,
            Set<CategoryId> categories,
            Set<GroupId> groups,
            Set<PersonId> assignees,
            Set<Priority> priorities) {
        return new TicketFilter(
                statuses,
                categories,
                groups,
                assignees,
                Optional.empty(),
                priorities,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static TicketFilter opened(Optional<Instant> after, Optional<Instant> before) {
        return new TicketFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), after, before);
    }

    /** Filters of one part each that have something to do with some tickets. */
    static List<TicketFilter> singleParts(TicketLives lives, List<TicketSnapshot> tickets) {
        List<TicketFilter> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            parts.add(of(Set.of(status), Set.of(), Set.of(), Set.of(), Set.of()));
        }
        parts.add(of(Set.of(Status.NEW, Status.SOLVED, Status.CLOSED), Set.of(), Set.of(), Set.of(), Set.of()));
        for (Priority priority : Priority.values()) {
            parts.add(of(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(priority)));
        }
        parts.add(of(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Priority.LOW, Priority.VERY_HIGH)));
        lives.categories().forEach(one -> parts.add(of(Set.of(), Set.of(one), Set.of(), Set.of(), Set.of())));
        parts.add(of(Set.of(), Set.copyOf(lives.categories().subList(0, 2)), Set.of(), Set.of(), Set.of()));
        parts.add(of(Set.of(), Set.of(Fresh.category()), Set.of(), Set.of(), Set.of()));
        lives.groups().forEach(one -> parts.add(of(Set.of(), Set.of(), Set.of(one), Set.of(), Set.of())));
        parts.add(of(Set.of(), Set.of(), Set.copyOf(lives.groups()), Set.of(), Set.of()));
        lives.technicians().forEach(one -> parts.add(of(Set.of(), Set.of(), Set.of(), Set.of(one), Set.of())));
        parts.add(of(Set.of(), Set.of(), Set.of(), Set.copyOf(lives.technicians()), Set.of()));
        lives.requesters().forEach(one -> parts.add(TicketFilter.ALL.ofRequester(one)));
        Instant middle = tickets.get(tickets.size() / 2).report().openedAt();
        parts.add(opened(Optional.of(middle), Optional.empty()));
        parts.add(opened(Optional.empty(), Optional.of(middle)));
        parts.add(opened(Optional.of(middle), Optional.of(middle.plusSeconds(20_000))));
        for (String words : List.of("refus", "combining marks", "系統", "one four", "absent", "moi alert")) {
            parts.add(TicketFilter.ALL.withText(words));
        }
        return parts;
    }

    /** The parts of one filter, and where it has none those of the other. */
    static TicketFilter both(TicketFilter one, TicketFilter other) {
        return new TicketFilter(
                either(one.statuses(), other.statuses()),
                either(one.categories(), other.categories()),
                either(one.groups(), other.groups()),
                either(one.assignees(), other.assignees()),
                one.requester().or(other::requester),
                either(one.priorities(), other.priorities()),
                one.text().or(other::text),
                one.openedAfter().or(other::openedAfter),
                one.openedBefore().or(other::openedBefore));
    }

    private static <T> Set<T> either(Set<T> one, Set<T> other) {
        return one.isEmpty() ? other : one;
    }
}
