package org.incidentdesk.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measures say of themselves, and what their figures are. */
class MeasureTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN_BY_STATUS, COUNTS, OPEN, OPENED, NEW ASSIGNED PLANNED PENDING, EARLIER_STATES",
        "OPEN_BY_PRIORITY, COUNTS, OPEN, OPENED, MAJOR VERY_HIGH HIGH MEDIUM LOW VERY_LOW, EARLIER_STATES",
        "OPEN_BY_AGE, COUNTS, OPEN, OPENED, UNDER_1_DAY FROM_1_DAY FROM_3_DAYS FROM_7_DAYS FROM_30_DAYS, EARLIER_STATES",
        "OVERDUE_BY_PRIORITY, COUNTS, OVERDUE, OPENED, MAJOR VERY_HIGH HIGH MEDIUM LOW VERY_LOW,"
                + " EARLIER_STATES TICKETS_ON_HOLD",
        "OPENED_PER_DAY, PER_DAY, ALL, OPENED, '', ''",
        "SOLVED_PER_DAY, PER_DAY, SOLVED, SOLVED, '', UNDONE_SOLUTIONS",
        "TIME_TO_OWN, TIMES, ACKNOWLEDGED, ACKNOWLEDGED, '', NOT_ACKNOWLEDGED TIME_ON_HOLD",
        "TIME_TO_RESOLVE, TIMES, SOLVED, SOLVED, '', NOT_SOLVED TIME_ON_HOLD TIME_SOLVED",
        "OWNED_WITHIN_TARGET, SHARE, ACKNOWLEDGED, ACKNOWLEDGED, YES NO, NOT_ACKNOWLEDGED",
        "RESOLVED_WITHIN_TARGET, SHARE, SOLVED, SOLVED, YES NO, NOT_SOLVED",
        "REOPENED, SHARE, EVER_SOLVED, FIRST_SOLVED, YES NO, REFUSED_SOLUTIONS",
        "REOPENED_BY_TIMES, COUNTS, REOPENED, FIRST_SOLVED, ONCE TWICE MORE, REFUSED_SOLUTIONS",
        "RECLASSIFIED, SHARE, CLOSED_WITH_CATEGORY, CLOSED, YES NO, CHANGES_TAKEN_BACK",
        "REGROUPED, SHARE, SOLVED_BY_GROUPS, SOLVED, YES NO, WITHOUT_GROUP WORK_AFTER_SOLUTION",
        "FIRST_CONTACT, SHARE, SOLVED, SOLVED, YES NO, NOT_SOLVED REQUESTERS_OWN_WORK WORK_AFTER_SOLUTION",
    })
    void itsCardSaysWhatItIs(
            Measure measure, Measure.Kind kind, Population population, Moment period, String cells, String exclusions) {
        DefinitionCard card = measure.card();
        assertEquals(measure, card.measure());
        assertEquals(kind, card.kind());
        assertEquals(kind, measure.kind());
        assertEquals(population, card.population());
        assertEquals(population, measure.population());
        assertEquals(period, card.period());
        assertEquals(cells, String.join(" ", card.cells()));
        assertEquals(measure.cells(), card.cells());
        assertEquals(
                exclusions,
                String.join(" ", card.exclusions().stream().map(Enum::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_1_DAY",
        "23:59, UNDER_1_DAY",
        "24:00, FROM_1_DAY",
        "71:59, FROM_1_DAY",
        "72:00, FROM_3_DAYS",
        "167:59, FROM_3_DAYS",
        "168:00, FROM_7_DAYS",
        "719:59, FROM_7_DAYS",
        "720:00, FROM_30_DAYS",
        "9999:00, FROM_30_DAYS",
        "-5:00, UNDER_1_DAY",
    })
    void aBandBeginsWhereTheOneBeforeEnds(String age, AgeBand band) {
        String[] parts = age.split(":");
        Duration old =
                Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(parts.length > 1 ? Long.parseLong(parts[1]) : 0);
        assertEquals(band, AgeBand.of(NOW.minus(old), NOW));
    }

    @Test
    void everyBandButTheFirstHasALatestOpening() {
        assertEquals(Optional.empty(), AgeBand.UNDER_1_DAY.openedUntil(NOW));
        assertEquals(Optional.of(NOW.minus(Duration.ofDays(3))), AgeBand.FROM_3_DAYS.openedUntil(NOW));
        assertEquals(Optional.of(NOW.minus(Duration.ofDays(30))), AgeBand.FROM_30_DAYS.openedUntil(NOW));
    }

    private static MeasureQuestion asked(Measure measure, Optional<Instant> from, Optional<Instant> to) {
        return new MeasureQuestion(measure, from, to, Set.of(), Set.of(), NOW, ZoneOffset.UTC);
    }

    private static String refused(Measure measure, Optional<Instant> from, Optional<Instant> to) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> asked(measure, from, to));
        return refused.faults().get(0).field() + " " + refused.faults().get(0).code();
    }

    @Test
    void aPeriodEndsAfterItHasBegun() {
        Optional<Instant> now = Optional.of(NOW);
        assertEquals("to ends-before-it-begins", refused(Measure.REOPENED, now, now));
        assertEquals("to ends-before-it-begins", refused(Measure.REOPENED, now, Optional.of(NOW.minusSeconds(1))));
        asked(Measure.REOPENED, now, Optional.of(NOW.plusNanos(1_000)));
        asked(Measure.REOPENED, now, Optional.empty());
    }

    @Test
    void daysAreToldOfAWholePeriodOnly() {
        Optional<Instant> now = Optional.of(NOW);
        assertEquals("from missing", refused(Measure.OPENED_PER_DAY, Optional.empty(), now));
        assertEquals("to missing", refused(Measure.OPENED_PER_DAY, now, Optional.empty()));
        assertEquals("from missing", refused(Measure.SOLVED_PER_DAY, Optional.empty(), Optional.empty()));
        asked(Measure.OPENED_PER_DAY, now, Optional.of(NOW.plusSeconds(1)));
    }

    @Test
    void aPeriodCoversItsFirstMomentAndNotItsLast() {
        MeasureQuestion hour = asked(Measure.REOPENED, Optional.of(NOW), Optional.of(NOW.plusSeconds(3_600)));
        assertTrue(hour.covers(NOW));
        assertTrue(hour.covers(NOW.plusSeconds(3_599)));
        assertFalse(hour.covers(NOW.plusSeconds(3_600)));
        assertFalse(hour.covers(NOW.minusNanos(1_000)));
        MeasureQuestion ever = asked(Measure.REOPENED, Optional.empty(), Optional.empty());
        assertTrue(ever.covers(Instant.MIN));
        assertTrue(ever.covers(Instant.MAX));
        MeasureQuestion since = asked(Measure.REOPENED, Optional.of(NOW), Optional.empty());
        assertTrue(since.covers(Instant.MAX));
        assertFalse(since.covers(Instant.MIN));
    }

    @Test
    void aShareOfNothingIsNone() {
        assertEquals(OptionalDouble.empty(), new Figure.Share(0, 0).rate());
        assertEquals(OptionalDouble.of(0.25), new Figure.Share(1, 4).rate());
        assertEquals(OptionalDouble.of(0), new Figure.Share(0, 4).rate());
    }

    @Test
    void countsAreCompletedInTheOrderOfTheMeasure() {
        Figure.Counts counts = Figure.Counts.of(List.of("b", "a", "c"), Map.of("a", 2L, "c", 3L));
        assertEquals(List.of("b", "a", "c"), List.copyOf(counts.cells().keySet()));
        assertEquals(List.of(0L, 2L, 3L), List.copyOf(counts.cells().values()));
        assertEquals(5, counts.tickets());
    }

    @Test
    void daysWithoutTicketsAreFilledIn() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Figure.PerDay days = new Figure.PerDay(new TreeMap<>(Map.of(monday.plusDays(1), 4L)));
        Figure.PerDay whole = days.throughout(monday, monday.plusDays(2));
        assertEquals(
                List.of(monday, monday.plusDays(1), monday.plusDays(2)),
                List.copyOf(whole.days().keySet()));
        assertEquals(List.of(0L, 4L, 0L), List.copyOf(whole.days().values()));
        assertEquals(4, whole.tickets());
        assertEquals(4, days.tickets());
    }

    @Test
    void whoeverVisitsAFigureLearnsItsForm() {
        Figure.Visitor<String> form = new Figure.Visitor<>() {
            @Override
            public String on(Figure.Counts counts) {
                return "counts";
            }

            @Override
            public String on(Figure.PerDay days) {
                return "days";
            }

            @Override
            public String on(Figure.Times times) {
                return "times of " + times.tickets();
            }

            @Override
            public String on(Figure.Share share) {
                return "share";
            }
        };
        assertEquals("counts", new Figure.Counts(Map.of()).accept(form));
        assertEquals("days", new Figure.PerDay(new TreeMap<>()).accept(form));
        assertEquals("times of 3", new Figure.Times(3, Optional.empty()).accept(form));
        assertEquals("share", new Figure.Share(1, 2).accept(form));
    }
}
