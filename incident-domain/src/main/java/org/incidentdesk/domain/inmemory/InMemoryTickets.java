package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;

/** The tickets of a unit. Lists go through all of them; only the way by number and by link is short. */
final class InMemoryTickets implements TicketRepository {

    private final Unit unit;

    InMemoryTickets(Unit unit) {
        this.unit = unit;
    }

    private SortedTree<TicketNumber, StoredTicket> rows() {
        return unit.state().in(Table.TICKETS);
    }

    private Stream<StoredTicket> of(Collection<TicketNumber> numbers) {
        return new TreeSet<>(numbers).stream().map(rows()::get).filter(Objects::nonNull);
    }

    private Stream<TicketSnapshot> snapshots() {
        return rows().values().map(StoredTicket::snapshot);
    }

    private Stream<TicketSnapshot> snapshotsAfter(long number) {
        return number < 1
                ? snapshots()
                : rows().valuesAfter(new TicketNumber(number)).map(StoredTicket::snapshot);
    }

    @Override
    public Optional<TicketSnapshot> find(TicketNumber number) {
        return Optional.ofNullable(rows().get(number)).map(StoredTicket::snapshot);
    }

    @Override
    public List<TicketSnapshot> findAll(Collection<TicketNumber> numbers) {
        return of(numbers).map(StoredTicket::snapshot).toList();
    }

    @Override
    public Map<TicketNumber, Long> versions(Collection<TicketNumber> numbers) {
        return of(numbers)
                .map(StoredTicket::snapshot)
                .collect(Collectors.toMap(TicketSnapshot::number, TicketSnapshot::version));
    }

    @Override
    public Set<ContentHash> filesInUse(Set<ContentHash> candidates) {
        Set<ContentHash> used = new TreeSet<>();
        snapshots()
                .flatMap(ticket -> ticket.attachments().stream())
                .map(attachment -> attachment.file().hash())
                .filter(candidates::contains)
                .forEach(used::add);
        return used;
    }

    @Override
    public void save(TicketChange change) {
        unit.write((state, atEnd) -> saved(state, change));
    }

    private State saved(State state, TicketChange change) {
        TicketSnapshot after = change.after();
        StoredTicket present = state.in(Table.TICKETS).get(after.number());
        if (change.versionBefore() != (present == null ? 0 : present.snapshot().version())) {
            throw Conflict.concurrentChange(after.number());
        }
        StoredTicket stored = present == null ? StoredTicket.first(change) : present.after(change);
        State written = state.with(Table.TICKETS, after.number(), stored);
        if (present != null && !present.snapshot().links().equals(after.links())) {
            for (Link link : present.snapshot().links()) {
                written = written.without(Table.BACKLINKS, backlink(after.number(), link));
            }
        }
        if (present == null || !present.snapshot().links().equals(after.links())) {
            for (Link link : after.links()) {
                Table.Backlink backlink = backlink(after.number(), link);
                written = written.with(Table.BACKLINKS, backlink, backlink.from());
            }
        }
        written = withDuty(written, present == null ? Optional.empty() : duty(present.snapshot()), duty(after));
        return unit.announce(
                written,
                new Outbox.Message(
                        Outbox.Kind.TICKET,
                        after.number().value(),
                        change.versionBefore(),
                        after.version(),
                        after.changedAt()));
    }

    private static State withDuty(State state, Optional<Duty> before, Optional<Duty> after) {
        State cleared = before.isPresent() && !before.equals(after) ? state.without(Table.DUTIES, before.get()) : state;
        return after.isPresent() ? cleared.with(Table.DUTIES, after.get(), after.get()) : cleared;
    }

    private static Optional<Duty> duty(TicketSnapshot ticket) {
        return ClockDuty.next(ticket).map(duty -> new Duty(duty.at(), ticket.number()));
    }

    private static Table.Backlink backlink(TicketNumber holder, Link link) {
        return new Table.Backlink(link.other(), new Link(link.kind(), holder));
    }

    @Override
    public List<RecordedEvent> history(TicketNumber number) {
        return histories(List.of(number));
    }

    @Override
    public List<RecordedEvent> histories(Collection<TicketNumber> numbers) {
        return of(numbers).flatMap(StoredTicket::history).toList();
    }

    @Override
    public void rely(Map<TicketNumber, Long> versions) {
        Map<TicketNumber, Long> expected = Map.copyOf(versions);
        unit.write((state, atEnd) -> {
            expected.forEach((number, version) -> {
                StoredTicket present = state.in(Table.TICKETS).get(number);
                if (present == null || present.snapshot().version() != version) {
                    throw Conflict.concurrentChange(number);
                }
            });
            return state;
        });
    }

    @Override
    public List<TicketNumber> numbersAfter(long after, int limit) {
        return snapshotsAfter(after).map(TicketSnapshot::number).limit(limit).toList();
    }

    @Override
    public Page<TicketSummary> list(TicketFilter filter, TicketOrder order, PageRequest page) {
        order.mustMatch(page.after());
        Comparator<TicketSummary> ascending =
                Comparator.comparingLong(order::key).thenComparing(TicketSummary::number);
        Comparator<TicketSummary> listed = order.descending() ? ascending.reversed() : ascending;
        // the head of the queue is the last of the best so far, the first to go when a better one comes
        PriorityQueue<TicketSummary> best = new PriorityQueue<>(page.limit() + 2, listed.reversed());
        snapshots()
                .filter(ticket -> passes(filter, ticket))
                .map(TicketSummary::of)
                .filter(row -> page.after().isEmpty() || isBehind(page.after().get(), order, row))
                .forEach(row -> {
                    best.add(row);
                    if (best.size() > page.limit() + 1) {
                        best.poll();
                    }
                });
        List<TicketSummary> rows = best.stream().sorted(listed).toList();
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, Optional.empty());
        }
        List<TicketSummary> shown = rows.subList(0, page.limit());
        return new Page<>(shown, Optional.of(order.cursorAfter(shown.get(shown.size() - 1))));
    }

    private static boolean isBehind(Cursor cursor, TicketOrder order, TicketSummary row) {
        int byKey = Long.compare(order.key(row), cursor.key());
        int side = byKey != 0 ? byKey : Long.compare(row.number().value(), cursor.id());
        return order.descending() ? side < 0 : side > 0;
    }

    private static boolean passes(TicketFilter filter, TicketSnapshot ticket) {
        TicketSnapshot.Report report = ticket.report();
        return passes(filter.statuses(), Stream.of(ticket.progress().status()))
                && passes(filter.categories(), ticket.classification().current().stream())
                && passes(filter.groups(), ticket.assignment().groups().stream())
                && passes(filter.assignees(), ticket.assignment().persons().stream())
                && filter.requester().map(report.requester()::equals).orElse(true)
                && passes(filter.priorities(), Stream.of(ticket.assessment().priority()))
                && filter.openedAfter()
                        .map(moment -> !report.openedAt().isBefore(moment))
                        .orElse(true)
                && filter.openedBefore().map(report.openedAt()::isBefore).orElse(true)
                && filter.text()
                        .map(text -> Words.match(Words.fold(report.title() + " " + report.description()), text))
                        .orElse(true);
    }

    private static <T> boolean passes(Collection<T> wanted, Stream<T> present) {
        return wanted.isEmpty() || present.anyMatch(wanted::contains);
    }

    @Override
    public List<Link> linksTo(TicketNumber number) {
        Link lowest = new Link(LinkKind.values()[0], new TicketNumber(1));
        return unit.state()
                .in(Table.BACKLINKS)
                .entriesFrom(new Table.Backlink(number, lowest))
                .takeWhile(entry -> entry.getKey().to().equals(number))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<TicketNumber> withArticle(ArticleId article, long after, int limit) {
        return snapshotsAfter(after)
                .filter(ticket -> ticket.articles().contains(article))
                .map(TicketSnapshot::number)
                .limit(limit)
                .toList();
    }

    @Override
    public List<TicketNumber> holdsOverAt(Instant now, int limit) {
        return snapshots()
                .filter(ticket -> ticket.progress()
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
        SortedTree<Duty, Duty> duties = unit.state().in(Table.DUTIES);
        return after.map(duties::valuesAfter)
                .orElseGet(duties::values)
                .takeWhile(duty -> !duty.at().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public List<TicketNumber> solvedBy(Instant moment, long after, int limit) {
        return snapshotsAfter(after)
                .filter(ticket -> ticket.progress().status() == Status.SOLVED)
                .filter(ticket -> ticket.progress()
                        .solvedAt()
                        .filter(solved -> !solved.isAfter(moment))
                        .isPresent())
                .map(TicketSnapshot::number)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PersonId, Long> openOf(Collection<PersonId> persons) {
        Map<PersonId, Long> open = new HashMap<>();
        persons.forEach(person -> open.put(person, 0L));
        snapshots()
                .filter(ticket -> ticket.progress().status() != Status.SOLVED
                        && ticket.progress().status() != Status.CLOSED)
                .flatMap(ticket -> ticket.assignment().persons().stream())
                .forEach(person -> open.computeIfPresent(person, (who, count) -> count + 1));
        return open;
    }

    @Override
    public boolean usesCategory(CategoryId category) {
        return snapshots()
                .map(TicketSnapshot::classification)
                .flatMap(named -> Stream.of(named.opening(), named.current(), named.closing()))
                .anyMatch(Optional.of(category)::equals);
    }
}
