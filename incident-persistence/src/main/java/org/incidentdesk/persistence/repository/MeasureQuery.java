package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.incidentdesk.domain.report.AgeBand;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;
import org.incidentdesk.domain.report.Moment;
import org.incidentdesk.domain.report.Population;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.persistence.mapping.Columns;

/**
 * A measure as SQL that both databases understand: which tickets it looks at, and under which cell it files each of them.
 *
 * <p>Days are told by seconds since the epoch, moved by the zone's offset at that moment. Databases know zones as well, but
 * not the same ones by the same names.
 */
final class MeasureQuery {

    private static final int SECONDS_A_DAY = 86_400;

    private final MeasureQuestion question;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Collection<String>> lists = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    MeasureQuery(MeasureQuestion question) {
        this.question = question;
        belong(question.measure().population());
        restrict();
    }

    /** Counts the tickets of each cell. */
    List<Object[]> counts(UnitSession session) {
        String cells = "select " + cell() + " as cell from ticket t" + where();
        return bound(session.sql("select c.cell, count(*) from (" + cells + ") c group by c.cell", Object[].class))
                .getResultList();
    }

    /** Number, sum and the percentiles asked for of a time in seconds. */
    Object[] times(UnitSession session, String... percentiles) {
        String seconds = question.measure() == Measure.TIME_TO_OWN ? "t.own_seconds" : "t.resolve_seconds";
        String spread = String.join(
                "",
                Arrays.stream(percentiles)
                        .map(percentile ->
                                ", percentile_cont(" + percentile + ") within group (order by " + seconds + ")")
                        .toList());
        return bound(session.sql(
                        "select count(" + seconds + "), sum(" + seconds + ")" + spread + " from ticket t" + where(),
                        Object[].class))
                .getSingleResult();
    }

    /** The tickets of a cell, or of all. */
    List<Long> numbers(UnitSession session, Optional<Object> cell, long after, int limit) {
        conditions.add("t.number > :after");
        values.put("after", after);
        if (cell.isPresent()) {
            conditions.add(cell() + " = :cell");
            values.put("cell", cell.get());
        }
        String sql =
                "select t.number from ticket t" + where() + " order by t.number fetch first " + limit + " rows only";
        return bound(session.sql(sql, Long.class)).getResultList();
    }

    private <R> NativeQuery<R> bound(NativeQuery<R> query) {
        values.forEach(query::setParameter);
        lists.forEach(query::setParameterList);
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void belong(Population population) {
        switch (population) {
            case ALL -> {}
            case OPEN -> conditions.add("t.status not in " + done());
            case OVERDUE -> {
                conditions.add("t.breaches_at < :now");
                values.put("now", Columns.bounded(question.now()));
            }
            case ACKNOWLEDGED -> conditions.add("t.acknowledged_at is not null");
            case SOLVED -> conditions.add("t.solved_at is not null");
            case SOLVED_BY_GROUPS -> conditions.add("t.solved_at is not null and t.regrouped is not null");
            case EVER_SOLVED -> conditions.add("t.first_solved_at is not null");
            case REOPENED -> conditions.add("t.first_solved_at is not null and t.reopenings > 0");
            case CLOSED_WITH_CATEGORY -> conditions.add("t.closed_at is not null and t.category_closing is not null");
        }
    }

    private static String done() {
        return Arrays.stream(Status.values())
                .filter(Status::isDone)
                .map(status -> "'" + status + "'")
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }

    private void restrict() {
        String moment = column(question.measure().population().moment());
        question.from().ifPresent(from -> compare(moment + " >= ", "from", from));
        question.to().ifPresent(to -> compare(moment + " < ", "to", to));
        if (!question.categories().isEmpty()) {
            conditions.add("t.category in (:categories)");
            lists.put("categories", names(question.categories()));
        }
        if (!question.groups().isEmpty()) {
            conditions.add("exists (select 1 from ticket_assignee a where a.ticket = t.number and a.kind = 'GROUP'"
                    + " and a.ref in (:groups))");
            lists.put("groups", names(question.groups()));
        }
    }

    private static List<String> names(Collection<?> identities) {
        return identities.stream().map(Object::toString).sorted().toList();
    }

    private void compare(String comparison, String name, Instant moment) {
        conditions.add(comparison + ":" + name);
        values.put(name, Columns.bounded(moment));
    }

    private static String column(Moment moment) {
        return switch (moment) {
            case OPENED -> "t.opened_at";
            case ACKNOWLEDGED -> "t.acknowledged_at";
            case FIRST_SOLVED -> "t.first_solved_at";
            case SOLVED -> "t.solved_at";
            case CLOSED -> "t.closed_at";
        };
    }

    private String cell() {
        return switch (question.measure()) {
            case OPEN_BY_STATUS -> "t.status";
            case OPEN_BY_PRIORITY, OVERDUE_BY_PRIORITY ->
                "case when t.major then '" + Measure.MAJOR + "' else t.priority end";
            case OPEN_BY_AGE -> ageBand();
            case OPENED_PER_DAY, SOLVED_PER_DAY -> day();
            case TIME_TO_OWN, TIME_TO_RESOLVE -> "''";
            case OWNED_WITHIN_TARGET -> answer("t.owned_in_time");
            case RESOLVED_WITHIN_TARGET -> answer("t.resolved_in_time");
            case REOPENED -> answer("t.reopenings > 0");
            case REOPENED_BY_TIMES ->
                "case when t.reopenings > 2 then '" + Measure.MORE + "' when t.reopenings = 2 then '" + Measure.TWICE
                        + "' else '" + Measure.ONCE + "' end";
            case RECLASSIFIED -> answer("t.category_opening is distinct from t.category_closing");
            case REGROUPED -> answer("t.regrouped");
            case FIRST_CONTACT -> answer("t.first_contact");
        };
    }

    /** What is unknown is not so. */
    private static String answer(String condition) {
        return "case when " + condition + " then '" + Measure.YES + "' else '" + Measure.NO + "' end";
    }

    /** The oldest band whose beginning a ticket has reached. */
    private String ageBand() {
        StringBuilder bands = new StringBuilder("case");
        AgeBand[] all = AgeBand.values();
        for (int i = all.length - 1; i > 0; i--) {
            String name = "age" + i;
            bands.append(" when t.opened_at <= :")
                    .append(name)
                    .append(" then '")
                    .append(all[i])
                    .append("'");
            values.put(name, Columns.bounded(all[i].openedUntil(question.now()).orElseThrow()));
        }
        return bands.append(" else '").append(all[0]).append("' end").toString();
    }

    /** The day in the zone of the question, as a number of days since the epoch. */
    private String day() {
        String moment = column(question.measure().population().moment());
        ZoneRules rules = question.zone().getRules();
        Instant to = question.to().orElseThrow();
        Instant at = question.from().orElseThrow();
        StringBuilder offset = new StringBuilder();
        int changes = 0;
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null && next.getInstant().isBefore(to)) {
            String name = "change" + changes++;
            offset.append(offset.isEmpty() ? "case" : "")
                    .append(" when ")
                    .append(moment)
                    .append(" < :")
                    .append(name)
                    .append(" then ")
                    .append(next.getOffsetBefore().getTotalSeconds());
            values.put(name, Columns.bounded(next.getInstant()));
            at = next.getInstant();
            next = rules.nextTransition(at);
        }
        int last = rules.getOffset(at).getTotalSeconds();
        String moved = changes == 0 ? Integer.toString(last) : offset + " else " + last + " end";
        return "cast(floor((extract(epoch from " + moment + ") + " + moved + ") / " + SECONDS_A_DAY + ") as bigint)";
    }
}
