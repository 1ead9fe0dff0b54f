package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.report.Hands;
import org.incidentdesk.domain.report.TicketFigures;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.persistence.mapping.Columns;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.row.TicketAssigneeRow;
import org.incidentdesk.persistence.row.TicketRow;
import org.incidentdesk.persistence.row.TicketSummaryRow;

/**
 * The tickets in their tables. Loading one is one statement; keeping a decision is one for the row, one batch for the
 * events and one for the outbox, and one more for each searched part that changed.
 */
final class JpaTicketRepository implements TicketRepository {

    /** PostgreSQL binds 65,535 values to a statement at most. */
    private static final int MOST_AT_ONCE = 10_000;

    private final UnitSession session;
    private final Vendor vendor;
    private final OutboxMessages messages;
    private final Map<TicketNumber, Loaded> loaded = new HashMap<>();

    JpaTicketRepository(UnitSession session, Vendor vendor, OutboxMessages messages) {
        this.session = session;
        this.vendor = vendor;
        this.messages = messages;
    }

    /** A row as this unit found or left it, with what it says; the next save compares with both. */
    private record Loaded(TicketRow row, TicketSnapshot snapshot) {
        Hands hands() {
            return TicketMapping.hands(row);
        }
    }

    /** What an event's row is read for. */
    private record StoredEvent(String canonical, String hash) {
        RecordedEvent restored() {
            return RecordedEvent.restore(canonical, hash);
        }
    }

    @Override
    public Optional<TicketSnapshot> find(TicketNumber number) {
        return Optional.ofNullable(session.get(TicketRow.class, number.value())).map(this::remembered);
    }

    @Override
    public List<TicketSnapshot> findAll(Collection<TicketNumber> numbers) {
        return inParts(
                numbers,
                keys -> session
                        .query("from TicketRow t where t.number in (:numbers) order by t.number", TicketRow.class)
                        .setParameterList("numbers", keys)
                        .getResultList()
                        .stream()
                        .map(this::remembered)
                        .toList());
    }

    @Override
    public Map<TicketNumber, Long> versions(Collection<TicketNumber> numbers) {
        return inParts(
                        numbers,
                        keys -> session.query(
                                        "select t.number, t.version from TicketRow t where t.number in (:numbers)",
                                        Object[].class)
                                .setParameterList("numbers", keys)
                                .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> new TicketNumber((Long) row[0]), row -> (Long) row[1]));
    }

    private TicketSnapshot remembered(TicketRow row) {
        TicketSnapshot snapshot =
                TicketMapping.snapshot(row).orElseGet(() -> Ticket.replay(history(new TicketNumber(row.number))));
        if (!session.isReadOnly()) {
            loaded.put(snapshot.number(), new Loaded(row, snapshot));
        }
        return snapshot;
    }

    @Override
    public void save(TicketChange change) {
        session.mustWrite();
        TicketSnapshot after = change.after();
        TicketNumber number = after.number();
        Loaded before = change.versionBefore() == 0 ? null : present(change);
        TicketRow row = before == null ? new TicketRow() : before.row();
        TicketMapping.fill(after, row);
        Hands hands = (before == null ? Hands.NONE : before.hands()).after(change.events());
        TicketMapping.fillFigures(TicketFigures.of(after, hands), row);
        if (before == null) {
            session.insert(row, number);
        } else {
            session.update(row, number);
        }
        session.insertAll(change.events().stream().map(TicketMapping::event).toList(), number);
        saveSearched(before == null ? null : before.snapshot(), after);
        session.insertAll(
                messages.of(
                        Outbox.Kind.TICKET, number.value(), change.versionBefore(), after.version(), after.changedAt()),
                number);
        loaded.put(number, new Loaded(row, after));
    }

    /** Decisions are made on what this unit has loaded; whoever decided on something older has come too late. */
    private Loaded present(TicketChange change) {
        TicketNumber number = change.after().number();
        if (!loaded.containsKey(number)) {
            find(number);
        }
        Loaded present = loaded.get(number);
        if (present == null || present.row().version != change.versionBefore()) {
            throw Conflict.concurrentChange(number);
        }
        return present;
    }

    private void saveSearched(TicketSnapshot before, TicketSnapshot after) {
        saveDifference(
                before == null ? Map.of() : TicketMapping.assignees(before), TicketMapping.assignees(after), after);
        saveDifference(before == null ? Map.of() : TicketMapping.links(before), TicketMapping.links(after), after);
        saveDifference(before == null ? Map.of() : TicketMapping.files(before), TicketMapping.files(after), after);
        saveDifference(
                before == null ? Map.of() : TicketMapping.articles(before), TicketMapping.articles(after), after);
        if (before == null) {
            session.insert(TicketMapping.search(after), after.number());
        } else if (!before.report().equals(after.report())) {
            session.update(TicketMapping.search(after), after.number());
        }
    }

    private <K, R> void saveDifference(Map<K, R> before, Map<K, R> after, TicketSnapshot ticket) {
        Map<K, R> gone = new HashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        session.deleteAll(gone.values(), ticket.number());
        Map<K, R> come = new HashMap<>(after);
        come.keySet().removeAll(before.keySet());
        session.insertAll(come.values(), ticket.number());
    }

    /** Locks the rows, always in the same order, so that two units that rely on each other's tickets never wait in a ring. */
    @Override
    public void rely(Map<TicketNumber, Long> versions) {
        session.mustWrite();
        Map<Long, Long> present = new HashMap<>();
        inParts(
                        versions.keySet(),
                        keys -> session.sql(
                                        "select t.number, t.version from ticket t where t.number in (:numbers)"
                                                + " order by t.number for update",
                                        Object[].class)
                                .setParameterList("numbers", keys)
                                .getResultList())
                .forEach(row -> present.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        versions.forEach((number, version) -> {
            if (!version.equals(present.get(number.value()))) {
                throw Conflict.concurrentChange(number);
            }
        });
    }

    @Override
    public List<RecordedEvent> history(TicketNumber number) {
        return histories(List.of(number));
    }

    @Override
    public List<RecordedEvent> histories(Collection<TicketNumber> numbers) {
        return inParts(
                numbers,
                keys -> session
                        .query(
                                "select e.canonical, e.hash from TicketEventRow e where e.ticket in (:numbers)"
                                        + " order by e.ticket, e.sequence",
                                StoredEvent.class)
                        .setParameterList("numbers", keys)
                        .getResultList()
                        .stream()
                        .map(StoredEvent::restored)
                        .toList());
    }

    /** A statement for some keys. */
    private interface Part<R> {
        List<R> of(List<Long> keys);
    }

    private static <R> List<R> inParts(Collection<TicketNumber> numbers, Part<R> part) {
        List<Long> keys =
                numbers.stream().map(TicketNumber::value).distinct().sorted().toList();
        if (keys.size() <= MOST_AT_ONCE) {
            return keys.isEmpty() ? List.of() : part.of(keys);
        }
        List<R> all = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += MOST_AT_ONCE) {
            all.addAll(part.of(keys.subList(from, Math.min(keys.size(), from + MOST_AT_ONCE))));
        }
        return all;
    }

    @Override
    public List<TicketNumber> numbersAfter(long after, int limit) {
        return numbers("t.number > :after", Map.of("after", after), limit);
    }

    @Override
    public List<TicketNumber> holdsOverAt(Instant now, int limit) {
        return numbers(
                "t.status = :status and t.holdUntil <= :now",
                Map.of("status", Status.PENDING, "now", Columns.bounded(now)),
                limit);
    }

    @Override
    public List<Duty> dutiesBy(Instant now, Optional<Duty> after, int limit) {
        var query = session.query(
                        "select t.nextDutyAt, t.number from TicketRow t where t.nextDutyAt <= :now"
                                + after.map(last -> " and (t.nextDutyAt > :at or t.nextDutyAt = :at and t.number >"
                                                + " :number)")
                                        .orElse("")
                                + " order by t.nextDutyAt, t.number",
                        Object[].class)
                .setParameter("now", Columns.bounded(now))
                .setMaxResults(limit);
        after.ifPresent(last -> query.setParameter("at", Columns.bounded(last.at()))
                .setParameter("number", last.ticket().value()));
        return query.getResultList().stream()
                .map(found -> new Duty((Instant) found[0], new TicketNumber((Long) found[1])))
                .toList();
    }

    @Override
    public List<TicketNumber> solvedBy(Instant moment, long after, int limit) {
        return numbers(
                "t.status = :status and t.solvedAt <= :moment and t.number > :after",
                Map.of("status", Status.SOLVED, "moment", Columns.bounded(moment), "after", after),
                limit);
    }

    private List<TicketNumber> numbers(String condition, Map<String, Object> values, int limit) {
        var query = session.query(
                        "select t.number from TicketRow t where " + condition + " order by t.number", Long.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList().stream().map(TicketNumber::new).toList();
    }

    @Override
    public Page<TicketSummary> list(TicketFilter filter, TicketOrder order, PageRequest page) {
        order.mustMatch(page.after());
        List<TicketSummaryRow> rows = new TicketListQuery(vendor, filter, order, page).run(session);
        List<TicketSummary> items =
                rows.stream().limit(page.limit()).map(TicketMapping::summary).toList();
        return new Page<>(
                items,
                rows.size() > page.limit()
                        ? Optional.of(order.cursorAfter(items.get(items.size() - 1)))
                        : Optional.empty());
    }

    @Override
    public Set<ContentHash> filesInUse(Set<ContentHash> candidates) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        return session
                .query("select distinct f.sha256 from TicketFileRow f where f.sha256 in :candidates", String.class)
                .setParameter(
                        "candidates",
                        candidates.stream().map(ContentHash::value).toList())
                .getResultList()
                .stream()
                .map(ContentHash::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<TicketNumber> withArticle(ArticleId article, long after, int limit) {
        return session
                .query(
                        "select a.ticket from TicketArticleRow a where a.article = :article and a.ticket > :after"
                                + " order by a.ticket",
                        Long.class)
                .setParameter("article", article.value())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TicketNumber::new)
                .toList();
    }

    @Override
    public List<Link> linksTo(TicketNumber number) {
        return session
                .query("select l.kind, l.ticket from TicketLinkRow l where l.other = :other", Object[].class)
                .setParameter("other", number.value())
                .getResultList()
                .stream()
                .map(row -> new Link((LinkKind) row[0], new TicketNumber((Long) row[1])))
                .sorted()
                .toList();
    }

    @Override
    public Map<PersonId, Long> openOf(Collection<PersonId> persons) {
        Map<PersonId, Long> open = new HashMap<>();
        persons.forEach(person -> open.put(person, 0L));
        if (!persons.isEmpty()) {
            session.query(
                            "select a.ref, count(*) from TicketAssigneeRow a join TicketRow t on t.number = a.ticket"
                                    + " where a.kind = :kind and a.ref in :persons and t.status not in :over"
                                    + " group by a.ref",
                            Object[].class)
                    .setParameter("kind", TicketAssigneeRow.Kind.PERSON)
                    .setParameter(
                            "persons", persons.stream().map(PersonId::value).toList())
                    .setParameter("over", List.of(Status.SOLVED, Status.CLOSED))
                    .getResultList()
                    .forEach(row -> open.put(new PersonId((String) row[0]), (Long) row[1]));
        }
        return open;
    }

    @Override
    public boolean usesCategory(CategoryId category) {
        return names("t.category = :category", category)
                || names("t.categoryOpening = :category and t.categoryOpening is distinct from t.category", category)
                || names("t.categoryClosing = :category and t.categoryClosing is distinct from t.category", category);
    }

    private boolean names(String condition, CategoryId category) {
        return !session.query("select t.number from TicketRow t where " + condition, Long.class)
                .setParameter("category", category.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
