package org.incidentdesk.domain.inmemory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Measures;
import org.incidentdesk.domain.report.AgeBand;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Hands;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;
import org.incidentdesk.domain.report.Moment;
import org.incidentdesk.domain.report.Population;
import org.incidentdesk.domain.report.TicketFigures;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** The measures of a unit: every question goes through all tickets. */
final class InMemoryMeasures implements Measures {

    private static final int MILLIS = 1_000;

    private final Unit unit;

    InMemoryMeasures(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Figure figure(MeasureQuestion question) {
        Measure measure = question.measure();
        return switch (measure.kind()) {
            case COUNTS -> Figure.Counts.of(measure.cells(), counted(question));
            case PER_DAY -> {
                Map<LocalDate, Long> days = new TreeMap<>();
                counted(question).forEach((day, tickets) -> days.put(LocalDate.parse(day), tickets));
                yield new Figure.PerDay(new TreeMap<>(days));
            }
            case TIMES -> times(question);
            case SHARE -> {
                Map<String, Long> cells = counted(question);
                long part = cells.getOrDefault(Measure.YES, 0L);
                yield new Figure.Share(part, part + cells.getOrDefault(Measure.NO, 0L));
            }
        };
    }

    @Override
    public List<TicketNumber> tickets(MeasureQuestion question, Optional<String> cell, long after, int limit) {
        return population(question)
                .filter(one -> one.ticket.number().value() > after)
                .filter(one -> cell.isEmpty() || one.cell(question).equals(cell.get()))
                .map(one -> one.ticket.number())
                .limit(limit)
                .toList();
    }

    private Map<String, Long> counted(MeasureQuestion question) {
        return population(question).collect(Collectors.groupingBy(one -> one.cell(question), Collectors.counting()));
    }

    private Stream<Measured> population(MeasureQuestion question) {
        return unit.state()
                .in(Table.TICKETS)
                .values()
                .filter(stored -> isInScope(question, stored.snapshot()))
                .map(Measured::of)
                .filter(one -> one.isAmong(question.measure().population(), question.now()))
                .filter(one -> one.moment(question.measure().population().moment())
                        .filter(question::covers)
                        .isPresent());
    }

    private static boolean isInScope(MeasureQuestion question, TicketSnapshot ticket) {
        boolean category = question.categories().isEmpty()
                || ticket.classification()
                        .current()
                        .filter(question.categories()::contains)
                        .isPresent();
        boolean group = question.groups().isEmpty()
                || ticket.assignment().groups().stream().anyMatch(question.groups()::contains);
        return category && group;
    }

    private Figure times(MeasureQuestion question) {
        Function<TicketFigures, OptionalLong> time =
                question.measure() == Measure.TIME_TO_OWN ? TicketFigures::ownSeconds : TicketFigures::resolveSeconds;
        List<Long> seconds = new ArrayList<>();
        population(question).forEach(one -> time.apply(one.figures).ifPresent(seconds::add));
        Collections.sort(seconds);
        if (seconds.isEmpty()) {
            return new Figure.Times(0, Optional.empty());
        }
        BigDecimal sum = seconds.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        Duration mean = millis(sum.multiply(BigDecimal.valueOf(MILLIS))
                .divide(BigDecimal.valueOf(seconds.size()), RoundingMode.HALF_UP));
        return new Figure.Times(
                seconds.size(),
                Optional.of(new Figure.Spread(
                        mean, percentile(seconds, 50), percentile(seconds, 90), percentile(seconds, 95))));
    }

    private static Duration percentile(List<Long> sorted, int percent) {
        BigDecimal place = BigDecimal.valueOf(percent, 2).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal low = BigDecimal.valueOf(sorted.get(below));
        BigDecimal high = BigDecimal.valueOf(sorted.get(Math.min(below + 1, sorted.size() - 1)));
        BigDecimal between = high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below)));
        return millis(low.add(between).multiply(BigDecimal.valueOf(MILLIS)));
    }

    private static Duration millis(BigDecimal millis) {
        return Duration.ofMillis(millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** A ticket with what it contributes. */
    private record Measured(TicketSnapshot ticket, TicketFigures figures) {

        static Measured of(StoredTicket stored) {
            Hands hands = Hands.NONE.after(stored.history().toList());
            return new Measured(stored.snapshot(), TicketFigures.of(stored.snapshot(), hands));
        }

        boolean isAmong(Population population, Instant now) {
            TicketSnapshot.Progress progress = ticket.progress();
            return switch (population) {
                case ALL -> true;
                case OPEN -> !progress.status().isDone();
                case OVERDUE -> figures.breachesAt().filter(now::isAfter).isPresent();
                case ACKNOWLEDGED -> progress.acknowledgedAt().isPresent();
                case SOLVED -> progress.solvedAt().isPresent();
                case SOLVED_BY_GROUPS ->
                    progress.solvedAt().isPresent() && figures.regrouped().isPresent();
                case EVER_SOLVED -> figures.firstSolvedAt().isPresent();
                case REOPENED -> progress.reopenings() > 0;
                case CLOSED_WITH_CATEGORY ->
                    progress.closedAt().isPresent()
                            && ticket.classification().closing().isPresent();
            };
        }

        Optional<Instant> moment(Moment moment) {
            return switch (moment) {
                case OPENED -> Optional.of(ticket.report().openedAt());
                case ACKNOWLEDGED -> ticket.progress().acknowledgedAt();
                case FIRST_SOLVED -> figures.firstSolvedAt();
                case SOLVED -> ticket.progress().solvedAt();
                case CLOSED -> ticket.progress().closedAt();
            };
        }

        String cell(MeasureQuestion question) {
            return switch (question.measure()) {
                case OPEN_BY_STATUS -> ticket.progress().status().name();
                case OPEN_BY_PRIORITY, OVERDUE_BY_PRIORITY ->
                    ticket.assessment().major()
                            ? Measure.MAJOR
                            : ticket.assessment().priority().name();
                case OPEN_BY_AGE ->
                    AgeBand.of(ticket.report().openedAt(), question.now()).name();
                case OPENED_PER_DAY, SOLVED_PER_DAY ->
                    moment(question.measure().population().moment())
                            .map(at -> at.atZone(question.zone()).toLocalDate().toString())
                            .orElseThrow();
                case TIME_TO_OWN, TIME_TO_RESOLVE -> "";
                case OWNED_WITHIN_TARGET -> answer(figures.ownedInTime().orElse(false));
                case RESOLVED_WITHIN_TARGET -> answer(figures.resolvedInTime().orElse(false));
                case REOPENED -> answer(ticket.progress().reopenings() > 0);
                case REOPENED_BY_TIMES -> times(ticket.progress().reopenings());
                case RECLASSIFIED ->
                    answer(!ticket.classification()
                            .opening()
                            .equals(ticket.classification().closing()));
                case REGROUPED -> answer(figures.regrouped().orElse(false));
                case FIRST_CONTACT -> answer(figures.firstContact());
            };
        }

        private static String answer(boolean so) {
            return so ? Measure.YES : Measure.NO;
        }

        private static String times(int reopenings) {
            return reopenings > 2 ? Measure.MORE : reopenings == 2 ? Measure.TWICE : Measure.ONCE;
        }
    }
}
