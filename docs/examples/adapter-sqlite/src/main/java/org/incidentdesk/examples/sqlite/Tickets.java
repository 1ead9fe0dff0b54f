package org.incidentdesk.examples.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * Tickets, of which nothing is kept but their history: the state is what the events fold to. Every list goes through all
 * tickets, which suits a small desk; a large one keeps what it asks for in columns of its own, as the house's own storage
 * does.
 */
final class Tickets implements TicketRepository {

    private static final String EVENTS = "SELECT ticket, canonical, hash FROM ticket_event";

    private final Sql sql;

    Tickets(Sql sql) {
        this.sql = sql;
    }

    private record Kept(long ticket, RecordedEvent event) {}

    private List<Kept> events(String condition, Object... values) {
        return sql.query(
                EVENTS + condition + " ORDER BY ticket, sequence",
                row -> new Kept(row.getLong(1), RecordedEvent.restore(row.getString(2), row.getString(3))),
                values);
    }

    private Stream<TicketSnapshot> all() {
        Map<Long, List<RecordedEvent>> histories = new TreeMap<>();
        events("").forEach(kept -> histories
                .computeIfAbsent(kept.ticket(), none -> new ArrayList<>())
                .add(kept.event()));
        return histories.values().stream().map(Ticket::replay);
    }

    private Stream<TicketSnapshot> after(long number) {
        return all().filter(ticket -> ticket.number().value() > number);
    }

    @Override
    public Optional<TicketSnapshot> find(TicketNumber number) {
        return Optional.of(history(number)).filter(events -> !events.isEmpty()).map(Ticket::replay);
    }

    @Override
    public List<TicketSnapshot> findAll(Collection<TicketNumber> numbers) {
        return new TreeSet<>(numbers).stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public Map<TicketNumber, Long> versions(Collection<TicketNumber> numbers) {
        return findAll(numbers).stream().collect(Collectors.toMap(TicketSnapshot::number, TicketSnapshot::version));
    }

    @Override
    public void save(TicketChange change) {
        TicketNumber number = change.after().number();
        mustBeAt(number, change.versionBefore());
        for (RecordedEvent recorded : change.events()) {
            sql.update(
                    "INSERT INTO ticket_event (ticket, sequence, canonical, hash) VALUES (?, ?, ?, ?)",
                    number.value(),
                    recorded.event().head().sequence(),
                    recorded.canonical(),
                    recorded.hash());
        }
    }

    private void mustBeAt(TicketNumber number, long version) {
        long present = sql
                .query(
                        "SELECT COALESCE(MAX(sequence), 0) FROM ticket_event WHERE ticket = ?",
                        row -> row.getLong(1),
                        number.value())
                .get(0);
        if (present != version) {
            throw Conflict.concurrentChange(number);
        }
    }

    @Override
    public List<RecordedEvent> history(TicketNumber number) {
        return events(" WHERE ticket = ?", number.value()).stream().map(Kept::event).toList();
    }

    @Override
    public List<RecordedEvent> histories(Collection<TicketNumber> numbers) {
        return new TreeSet<>(numbers).stream().flatMap(number -> history(number).stream()).toList();
    }

    @Override
    public void rely(Map<TicketNumber, Long> versions) {
        versions.forEach((number, version) -> {
            if (version < 1) {
                throw Conflict.concurrentChange(number);
            }
            mustBeAt(number, version);
        });
    }

    @Override
    public List<TicketNumber> numbersAfter(long after, int limit) {
        return sql.query(
                "SELECT DISTINCT ticket FROM ticket_event WHERE ticket > ? ORDER BY ticket LIMIT ?",
                row -> new TicketNumber(row.getLong(1)),
                after,
                limit);
    }

    @Override
    public Page<TicketSummary> list(TicketFilter filter, TicketOrder order, PageRequest page) {
        order.mustMatch(page.after());
        Comparator<TicketSummary> ascending =
                Comparator.comparingLong(order::key).thenComparing(TicketSummary::number);
        List<TicketSummary> rows = all()
                .filter(ticket -> passes(filter, ticket))
                .map(TicketSummary::of)
                .filter(row -> page.after().map(cursor -> isBehind(cursor.key(), cursor.id(), order, row)).orElse(true))
                .sorted(order.descending() ? ascending.reversed() : ascending)
                .limit(page.limit() + 1L)
                .toList();
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, Optional.empty());
        }
        List<TicketSummary> shown = rows.subList(0, page.limit());
        return new Page<>(shown, Optional.of(order.cursorAfter(shown.get(shown.size() - 1))));
    }

    private static boolean isBehind(long key, long id, TicketOrder order, TicketSummary row) {
        int byKey = Long.compare(order.key(row), key);
        int side = byKey != 0 ? byKey : Long.compare(row.number().value(), id);
        return order.descending() ? side < 0 : side > 0;
    }

    private static boolean passes(TicketFilter filter, TicketSnapshot ticket) {
        Instant opened = ticket.report().openedAt();
        String words = ticket.report().title() + " " + ticket.report().description();
        return passes(filter.statuses(), Stream.of(ticket.progress().status()))
                && passes(filter.categories(), ticket.classification().current().stream())
                && passes(filter.groups(), ticket.assignment().groups().stream())
                && passes(filter.assignees(), ticket.assignment().persons().stream())
                && passes(filter.priorities(), Stream.of(ticket.assessment().priority()))
                && filter.requester().map(ticket.report().requester()::equals).orElse(true)
                && filter.openedAfter().map(moment -> !opened.isBefore(moment)).orElse(true)
                && filter.openedBefore().map(opened::isBefore).orElse(true)
                && filter.text().map(text -> Words.match(Words.fold(words), text)).orElse(true);
    }

    private static <T> boolean passes(Collection<T> wanted, Stream<T> present) {
        return wanted.isEmpty() || present.anyMatch(wanted::contains);
    }

    @Override
    public List<Link> linksTo(TicketNumber number) {
        return all().flatMap(ticket -> ticket.links().stream()
                        .filter(link -> link.other().equals(number))
                        .map(link -> new Link(link.kind(), ticket.number())))
                .sorted()
                .toList();
    }

    @Override
    public List<TicketNumber> withArticle(ArticleId article, long after, int limit) {
        return after(after)
                .filter(ticket -> ticket.articles().contains(article))
                .map(TicketSnapshot::number)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<ContentHash> filesInUse(Set<ContentHash> candidates) {
        Set<ContentHash> used = new TreeSet<>();
        all().flatMap(ticket -> ticket.attachments().stream())
                .map(attachment -> attachment.file().hash())
                .filter(candidates::contains)
                .forEach(used::add);
        return used;
    }

    @Override
    public List<TicketNumber> holdsOverAt(Instant now, int limit) {
        return all().filter(ticket -> ticket.progress()
                        .hold()
                        .flatMap(Hold::until)
                        .filter(until -> !until.isAfter(now))
                        .isPresent())
                .map(TicketSnapshot::number)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Duty> dutiesBy(Instant now, Optional<Duty> after, int limit) {
        return all().flatMap(ticket -> ClockDuty.next(ticket).map(duty -> new Duty(duty.at(), ticket.number())).stream())
                .filter(duty -> !duty.at().isAfter(now))
                .filter(duty -> after.isEmpty() || duty.compareTo(after.get()) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<TicketNumber> solvedBy(Instant moment, long after, int limit) {
        return after(after)
                .filter(ticket -> ticket.progress().status() == Status.SOLVED)
                .filter(ticket ->
                        ticket.progress().solvedAt().filter(solved -> !solved.isAfter(moment)).isPresent())
                .map(TicketSnapshot::number)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PersonId, Long> openOf(Collection<PersonId> persons) {
        Map<PersonId, Long> open = new HashMap<>();
        persons.forEach(person -> open.put(person, 0L));
        all().filter(ticket -> ticket.progress().status() != Status.SOLVED
                        && ticket.progress().status() != Status.CLOSED)
                .flatMap(ticket -> ticket.assignment().persons().stream())
                .forEach(person -> open.computeIfPresent(person, (who, count) -> count + 1));
        return open;
    }

    @Override
    public boolean usesCategory(CategoryId category) {
        return all().map(TicketSnapshot::classification)
                .flatMap(named -> Stream.of(named.opening(), named.current(), named.closing()))
                .anyMatch(Optional.of(category)::equals);
    }
}
