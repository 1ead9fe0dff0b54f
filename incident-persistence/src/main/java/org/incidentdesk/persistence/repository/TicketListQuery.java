package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.persistence.mapping.Columns;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.row.TicketSummaryRow;

/**
 * One page of tickets as one statement.
 *
 * <p>A list by status or priority is asked for as a union of branches, one for each status and priority or rank, each of
 * which is a single range of one index, read no further than the page is long: databases do not read several ranges of
 * an index in the order of a later column. Enumerated values stand in the statement itself, so that the planner sees how
 * common each is; whatever a caller wrote is bound.
 */
final class TicketListQuery {

    private static final String COLUMNS = "number, version, title, requester, status, priority, major, category,"
            + " assigned_persons, assigned_groups, opened_at, changed_at, due_at, solved_at, closed_at";

    private final Vendor vendor;
    private final TicketFilter filter;
    private final TicketOrder order;
    private final WordSearch search;
    private final int rows;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Collection<String>> lists = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    TicketListQuery(Vendor vendor, TicketFilter filter, TicketOrder order, PageRequest page) {
        this.vendor = vendor;
        this.filter = filter;
        this.order = order;
        this.search = new WordSearch(filter.text());
        // one more than the page shows whether another follows
        this.rows = page.limit() + 1;
        restrict();
        page.after().ifPresent(this::follow);
    }

    List<TicketSummaryRow> run(UnitSession session) {
        NativeQuery<TicketSummaryRow> query = session.sql(sql(), TicketSummaryRow.class);
        values.forEach(query::setParameter);
        lists.forEach(query::setParameterList);
        search.bind(query);
        return query.getResultList();
    }

    /** The statement. */
    String sql() {
        List<Branch> branches = branches();
        if (branches.size() == 1) {
            return select(branches.get(0), "");
        }
        // the rank is no column of a summary, but the union is ordered by it
        return "select " + columns() + " from ("
                + branches.stream()
                        .map(branch -> "(" + select(branch, ", t.rank_key") + ")")
                        .collect(Collectors.joining(" union all "))
                + ") t" + tail(List.of());
    }

    private String select(Branch branch, String moreColumns) {
        List<String> all = new ArrayList<>(conditions);
        if (!branch.condition().isEmpty()) {
            all.add(branch.condition());
        }
        return "select " + columns() + moreColumns + " from ticket t"
                + (all.isEmpty() ? "" : " where " + String.join(" and ", all))
                + tail(branch.fixed());
    }

    /**
     * Part of a list.
     *
     * @param condition what its tickets have in common, nothing if it is all of them
     * @param fixed the columns before the order's own in the index, of one value each here; H2 reads an index in its
     *     order only if the statement asks for all of its columns
     */
    private record Branch(String condition, List<String> fixed) {}

    private static String columns() {
        return "t." + COLUMNS.replace(", ", ", t.");
    }

    private String tail(List<String> fixed) {
        String direction = order.descending() ? " desc" : "";
        String before = fixed.stream().map(column -> column + direction + ", ").collect(Collectors.joining());
        String keys = switch (order) {
            case NUMBER, NUMBER_DESCENDING -> "t.number" + direction;
            case PRIORITY, PRIORITY_DESCENDING -> "t.rank_key" + direction;
            default -> "t." + momentColumn() + direction + ", t.number" + direction;
        };
        return " order by " + before + keys + " fetch first " + rows + " rows only";
    }

    private String momentColumn() {
        return switch (order) {
            case OPENED, OPENED_DESCENDING -> "opened_at";
            case CHANGED, CHANGED_DESCENDING -> "changed_at";
            case DUE, DUE_DESCENDING -> "due_at";
            default -> throw new IllegalStateException("no moment orders by " + order);
        };
    }

    /** Everything but status and priority. */
    private void restrict() {
        among("t.category", "categories", filter.categories());
        assigned("PERSON", "assignees", filter.assignees());
        assigned("GROUP", "groups", filter.groups());
        filter.requester().ifPresent(person -> compare("t.requester = ", "requester", person.value()));
        filter.openedAfter().ifPresent(moment -> compare("t.opened_at >= ", "openedAfter", Columns.bounded(moment)));
        filter.openedBefore().ifPresent(moment -> compare("t.opened_at < ", "openedBefore", Columns.bounded(moment)));
        if (!search.isEmpty()) {
            conditions.add(vendor.wordsOfTicket(search.comparison("s.words")));
            if (vendor == Vendor.POSTGRESQL) {
                values.put("keys", search.keys());
            }
        }
    }

    private void compare(String comparison, String name, Object value) {
        conditions.add(comparison + ":" + name);
        values.put(name, value);
    }

    private void among(String column, String name, Set<?> identities) {
        if (!identities.isEmpty()) {
            conditions.add(column + " in (:" + name + ")");
            lists.put(name, identities.stream().map(Object::toString).sorted().toList());
        }
    }

    private void assigned(String kind, String name, Set<?> identities) {
        if (!identities.isEmpty()) {
            conditions.add("exists (select 1 from ticket_assignee a where a.ticket = t.number and a.kind = '" + kind
                    + "' and a.ref in (:" + name + "))");
            lists.put(name, identities.stream().map(Object::toString).sorted().toList());
        }
    }

    /** Where the page before ended. */
    private void follow(Cursor cursor) {
        String beyond = order.descending() ? "<" : ">";
        switch (order) {
            case NUMBER, NUMBER_DESCENDING -> compare("t.number " + beyond + " ", "last", cursor.id());
            case PRIORITY, PRIORITY_DESCENDING ->
                compare("t.rank_key " + beyond + " ", "last", TicketMapping.rankKey(cursor.key(), cursor.id()));
            default -> {
                Instant moment = TicketMapping.moment(cursor.key());
                String column = "t." + momentColumn();
                conditions.add("%1$s %2$s= :last and (%1$s %2$s :last or t.number %2$s :lastNumber)"
                        .formatted(column, beyond));
                values.put("last", moment);
                values.put("lastNumber", cursor.id());
            }
        }
    }

    private List<Branch> branches() {
        Set<Status> statuses = filter.statuses().size() == Status.values().length ? Set.of() : filter.statuses();
        Set<Priority> priorities =
                filter.priorities().size() == Priority.values().length ? Set.of() : filter.priorities();
        boolean few = filter.requester().isPresent() || !search.isEmpty();
        if (few || (statuses.isEmpty() && priorities.isEmpty())) {
            return List.of(new Branch(together(statuses, priorities), List.of()));
        }
        return switch (order) {
            case NUMBER, NUMBER_DESCENDING -> byPriority(statuses, priorities);
            case PRIORITY, PRIORITY_DESCENDING -> byRank(statuses, priorities);
            default -> List.of(new Branch(together(statuses, priorities), List.of()));
        };
    }

    private static String together(Set<Status> statuses, Set<Priority> priorities) {
        List<String> parts = new ArrayList<>();
        if (!statuses.isEmpty()) {
            parts.add("t.status in " + literals(statuses));
        }
        if (!priorities.isEmpty()) {
            parts.add("t.priority in " + literals(priorities));
        }
        return String.join(" and ", parts);
    }

    private static String literals(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The index is by status, priority and number. */
    private static List<Branch> byPriority(Set<Status> statuses, Set<Priority> priorities) {
        List<Branch> branches = new ArrayList<>();
        for (Status status : statuses.isEmpty() ? EnumSet.allOf(Status.class) : EnumSet.copyOf(statuses)) {
            for (Priority priority :
                    priorities.isEmpty() ? EnumSet.allOf(Priority.class) : EnumSet.copyOf(priorities)) {
                branches.add(new Branch(
                        "t.status = '" + status + "' and t.priority = '" + priority + "'",
                        List.of("t.status", "t.priority")));
            }
        }
        return branches;
    }

    /** The indexes are by rank and by status and rank. Major incidents of any priority share the highest rank. */
    private static List<Branch> byRank(Set<Status> statuses, Set<Priority> priorities) {
        List<Optional<Status>> each = statuses.isEmpty()
                ? List.of(Optional.empty())
                : EnumSet.copyOf(statuses).stream().map(Optional::of).toList();
        List<Branch> branches = new ArrayList<>();
        for (Optional<Status> status : each) {
            List<String> fixed = status.isPresent() ? List.of("t.status") : List.of();
            String prefix = status.map(one -> "t.status = '" + one + "' and ").orElse("");
            if (priorities.isEmpty()) {
                branches.add(new Branch(prefix + "t.rank_key > 0", fixed));
                continue;
            }
            for (Priority priority : EnumSet.copyOf(priorities)) {
                branches.add(new Branch(prefix + rank(priority.level()), fixed));
            }
            branches.add(new Branch(
                    prefix + rank(TicketSummary.MAJOR_RANK) + " and t.priority in " + literals(priorities), fixed));
        }
        return branches;
    }

    private static String rank(int rank) {
        return "t.rank_key >= " + TicketMapping.rankKey(rank, 0) + " and t.rank_key < "
                + TicketMapping.rankKey(rank + 1L, 0);
    }
}
