package org.incidentdesk.persistence.repository;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Measures;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;

/** The measures, each made by the database in one statement. */
final class JpaMeasures implements Measures {

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    private final UnitSession session;

    JpaMeasures(UnitSession session) {
        this.session = session;
    }

    @Override
    public Figure figure(MeasureQuestion question) {
        MeasureQuery query = new MeasureQuery(question);
        return switch (question.measure().kind()) {
            case COUNTS -> Figure.Counts.of(question.measure().cells(), counted(query));
            case PER_DAY -> days(query);
            case TIMES -> times(query);
            case SHARE -> share(counted(query));
        };
    }

    private Map<String, Long> counted(MeasureQuery query) {
        Map<String, Long> counts = new HashMap<>();
        query.counts(session).forEach(row -> counts.put(row[0].toString().strip(), whole(row[1])));
        return counts;
    }

    private Figure days(MeasureQuery query) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        query.counts(session).forEach(row -> days.put(LocalDate.ofEpochDay(whole(row[0])), whole(row[1])));
        return new Figure.PerDay(days);
    }

    private static Figure share(Map<String, Long> cells) {
        long part = cells.getOrDefault(Measure.YES, 0L);
        return new Figure.Share(part, part + cells.getOrDefault(Measure.NO, 0L));
    }

    private Figure times(MeasureQuery query) {
        Object[] row = query.times(session, "0.5", "0.9", "0.95");
        long tickets = whole(row[0]);
        if (tickets == 0) {
            return new Figure.Times(0, Optional.empty());
        }
        Duration mean =
                millis(number(row[1]).multiply(MILLIS).divide(BigDecimal.valueOf(tickets), RoundingMode.HALF_UP));
        return new Figure.Times(
                tickets, Optional.of(new Figure.Spread(mean, seconds(row[2]), seconds(row[3]), seconds(row[4]))));
    }

    private static Duration seconds(Object value) {
        return millis(number(value).multiply(MILLIS));
    }

    private static Duration millis(BigDecimal millis) {
        return Duration.ofMillis(millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static long whole(Object value) {
        return ((Number) value).longValue();
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    @Override
    public List<TicketNumber> tickets(MeasureQuestion question, Optional<String> cell, long after, int limit) {
        boolean days = question.measure().kind() == Measure.Kind.PER_DAY;
        Optional<Object> wanted =
                cell.map(name -> days ? (Object) LocalDate.parse(name).toEpochDay() : name);
        return new MeasureQuery(question)
                .numbers(session, wanted, after, limit).stream()
                        .map(TicketNumber::new)
                        .toList();
    }
}
