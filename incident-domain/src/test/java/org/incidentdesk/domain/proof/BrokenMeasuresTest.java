package org.incidentdesk.domain.proof;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.MeasuresContract;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Measures;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;

/** Measures with the faults that measures have, and the contracts that find them. */
class BrokenMeasuresTest extends Proof {

    abstract static class Measuring extends Faulty implements MeasuresContract {
        Measuring(UnaryOperator<Measures> fault) {
            super(sound -> Altered.each(sound, Measures.class, "measures", fault));
        }

        /** Changes the question before it is answered. */
        static UnaryOperator<Measures> asking(UnaryOperator<MeasureQuestion> other) {
            return sound -> new Measures() {
                @Override
                public Figure figure(MeasureQuestion question) {
                    return sound.figure(other.apply(question));
                }

                @Override
                public List<TicketNumber> tickets(
                        MeasureQuestion question, Optional<String> cell, long after, int limit) {
                    return sound.tickets(other.apply(question), cell, after, limit);
                }
            };
        }

        /** Changes the figure after it was made. */
        static UnaryOperator<Measures> answering(BiFunction<MeasureQuestion, Figure, Figure> other) {
            return sound -> Altered.port(Measures.class, sound, "figure", (arguments, original) -> {
                Figure figure = (Figure) original.call(arguments);
                return other.apply((MeasureQuestion) arguments[0], figure);
            });
        }

        /** Changes one sort of figures after it was made. */
        static <F extends Figure> UnaryOperator<Measures> answering(Class<F> sort, UnaryOperator<F> other) {
            return answering((question, figure) -> sort.isInstance(figure) ? other.apply(sort.cast(figure)) : figure);
        }

        static MeasureQuestion shifted(MeasureQuestion question, int from, int to) {
            return new MeasureQuestion(
                    question.measure(),
                    question.from().map(moment -> moment.plus(from, ChronoUnit.MICROS)),
                    question.to().map(moment -> moment.plus(to, ChronoUnit.MICROS)),
                    question.categories(),
                    question.groups(),
                    question.now(),
                    question.zone());
        }

        static MeasureQuestion in(MeasureQuestion question, ZoneId zone) {
            return new MeasureQuestion(
                    question.measure(),
                    question.from(),
                    question.to(),
                    question.categories(),
                    question.groups(),
                    question.now(),
                    zone);
        }
    }

    /** Asks for everything, whatever the category. */
    @FoundBy("everyMeasureIsWhatThePlainestWayOfCountingGives")
    static class WithoutCategories extends Measuring {
        WithoutCategories() {
            super(asking(question -> new MeasureQuestion(
                    question.measure(),
                    question.from(),
                    question.to(),
                    Set.of(),
                    question.groups(),
                    question.now(),
                    question.zone())));
        }
    }

    /** Excludes the first moment. */
    @FoundBy("aPeriodIncludesItsFirstMomentAndNotItsLast")
    static class FirstExcluded extends Measuring {
        FirstExcluded() {
            super(asking(question ->
                    question.from().isPresent() && question.to().isPresent() ? shifted(question, 1, 1) : question));
        }
    }

    /** Includes the last moment. */
    @FoundBy("aPeriodIncludesItsFirstMomentAndNotItsLast")
    static class LastIncluded extends Measuring {
        LastIncluded() {
            super(asking(question -> shifted(question, 0, 1)));
        }
    }

    /** Begins days where the offset of the period's first moment has them, be it summer or winter. */
    @FoundBy("daysBeginAtMidnightInTheDesksZoneThroughDaylightSaving")
    static class OneOffset extends Measuring {
        OneOffset() {
            super(asking(question -> in(
                    question,
                    question.zone().getRules().getOffset(question.from().orElse(question.now())))));
        }
    }

    /** Reads a zone's name as POSIX does: what is east is west. */
    @FoundBy("aZoneEastOfGreenwichIsNotTakenForOneWestOfIt")
    static class LikePosix extends Measuring {
        LikePosix() {
            super(asking(question -> {
                String name = question.zone().getId();
                return name.startsWith("UTC+") ? in(question, ZoneOffset.of(name.replace("UTC+", "-"))) : question;
            }));
        }
    }

    /** Tells a percentile in whole minutes. */
    @FoundBy({"percentilesAreInterpolatedBetweenTickets", "everyMeasureIsWhatThePlainestWayOfCountingGives"})
    static class Coarse extends Measuring {
        Coarse() {
            super(answering(
                    Figure.Times.class,
                    times -> new Figure.Times(
                            times.tickets(),
                            times.spread()
                                    .map(spread -> new Figure.Spread(
                                            spread.mean(),
                                            spread.p50(),
                                            spread.p90().truncatedTo(ChronoUnit.MINUTES),
                                            spread.p95())))));
        }
    }

    /** Adds the pauses back in. */
    @FoundBy("timeOnHoldAndTimeSolvedDoNotCount")
    static class WithPauses extends Measuring {
        WithPauses() {
            super(answering(
                    Figure.Times.class,
                    times -> new Figure.Times(
                            times.tickets(),
                            times.spread()
                                    .map(spread -> new Figure.Spread(
                                            spread.mean(),
                                            spread.p50().plus(Duration.ofSeconds(309_490)),
                                            spread.p90(),
                                            spread.p95())))));
        }
    }

    /** Looks at those who have the ticket now. */
    @FoundBy("aTechnicianWhoHasLeftTheTicketStillHadAHandInIt")
    static class ByPresentTechnicians extends Measuring {
        ByPresentTechnicians() {
            super(answering((question, figure) -> question.measure() == Measure.FIRST_CONTACT
                    ? new Figure.Share(figure.tickets(), figure.tickets())
                    : figure));
        }
    }

    /** Looks at the groups that have the ticket now. */
    @FoundBy("aGroupThatHasLeftTheTicketStillHadIt")
    static class ByPresentGroups extends Measuring {
        ByPresentGroups() {
            super(answering((question, figure) ->
                    question.measure() == Measure.REGROUPED ? new Figure.Share(0, figure.tickets()) : figure));
        }
    }

    /** Lets the clock run on hold. */
    @FoundBy("nothingOnHoldIsOverdueThatWasNotBefore")
    static class Relentless extends Measuring {
        Relentless() {
            super(sound -> Altered.port(Measures.class, sound, "figure", (arguments, original) -> {
                MeasureQuestion question = (MeasureQuestion) arguments[0];
                if (question.measure() != Measure.OVERDUE_BY_PRIORITY) {
                    return original.call(arguments);
                }
                MeasureQuestion open = new MeasureQuestion(
                        Measure.OPEN_BY_PRIORITY,
                        question.from(),
                        question.to().or(() -> Optional.of(question.now().minus(Duration.ofHours(72)))),
                        question.categories(),
                        question.groups(),
                        question.now(),
                        question.zone());
                return original.call(open);
            }));
        }
    }

    /** Leaves out the cells without tickets. */
    @FoundBy({"whereNothingIsFiguresAreEmptyAndComplete", "everyMeasureIsWhatThePlainestWayOfCountingGives"})
    static class WithHoles extends Measuring {
        WithHoles() {
            super(answering(Figure.Counts.class, counts -> {
                Map<String, Long> some = new LinkedHashMap<>(counts.cells());
                some.values().removeIf(tickets -> tickets == 0);
                return new Figure.Counts(some);
            }));
        }
    }

    /** Sees nothing where no scope is given. */
    @FoundBy("withoutCategoriesAndGroupsEverythingCounts")
    static class EmptyIsNothing extends Measuring {
        EmptyIsNothing() {
            super(sound -> Altered.port(Measures.class, sound, "figure", (arguments, original) -> {
                MeasureQuestion question = (MeasureQuestion) arguments[0];
                return question.categories().isEmpty() && question.groups().isEmpty()
                        ? Figure.Counts.of(question.measure().cells(), new HashMap<>())
                        : original.call(arguments);
            }));
        }
    }

    /** Lists the whole population behind every cell. */
    @FoundBy(
            alone = true,
            value = {
                "theTicketsBehindACellAreThoseThatWereCountedInIt",
                "daysBeginAtMidnightInTheDesksZoneThroughDaylightSaving"
            })
    static class AllBehindEach extends Measuring {
        AllBehindEach() {
            super(sound -> Altered.port(
                    Measures.class,
                    sound,
                    "tickets",
                    (arguments, original) ->
                            original.call(arguments[0], Optional.empty(), arguments[2], arguments[3])));
        }
    }

    /** Repeats the last ticket of a stretch at the beginning of the next. */
    @FoundBy("theTicketsBehindACellAreThoseThatWereCountedInIt")
    static class Repeating extends Measuring {
        Repeating() {
            super(sound -> Altered.port(Measures.class, sound, "tickets", (arguments, original) -> {
                long after = (Long) arguments[2];
                List<?> page = (List<?>) original.call(arguments);
                return page.size() < (Integer) arguments[3]
                        ? original.call(arguments[0], arguments[1], Math.max(0, after - 1), arguments[3])
                        : page;
            }));
        }
    }

    /** Measures what was kept when the last unit ended. */
    @FoundBy("aUnitMeasuresWhatItHasItselfWritten")
    static class Behind extends Faulty implements MeasuresContract {
        Behind() {
            super(Behind::broken);
        }

        private static Storage broken(Storage sound) {
            return Altered.units(sound, units -> new UnitOfWork() {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    Map<MeasureQuestion, Figure> before = new HashMap<>();
                    return units.within(repositories -> work.apply(Altered.port(
                            Repositories.class,
                            repositories,
                            "measures",
                            (none, original) -> remembering((Measures) original.call(), before))));
                }

                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    return units.reading(query);
                }
            });
        }

        private static Measures remembering(Measures sound, Map<MeasureQuestion, Figure> before) {
            return Altered.port(
                    Measures.class,
                    sound,
                    "figure",
                    (arguments, original) ->
                            before.computeIfAbsent((MeasureQuestion) arguments[0], question -> sound.figure(question)));
        }
    }

    /** Tells days in UTC, wherever the desk is. */
    @FoundBy({
        "everyMeasureIsWhatThePlainestWayOfCountingGives",
        "daysBeginAtMidnightInTheDesksZoneThroughDaylightSaving"
    })
    static class EverywhereGreenwich extends Measuring {
        EverywhereGreenwich() {
            super(asking(question -> in(question, ZoneOffset.UTC)));
        }
    }

    /** Tells a day twice where the period begins within it. */
    @FoundBy("everyMeasureIsWhatThePlainestWayOfCountingGives")
    static class FirstDayTwice extends Measuring {
        FirstDayTwice() {
            super(answering(Figure.PerDay.class, days -> {
                TreeMap<LocalDate, Long> counted = new TreeMap<>(days.days());
                if (counted.size() > 1) {
                    counted.merge(counted.firstKey(), 1L, Long::sum);
                }
                return new Figure.PerDay(counted);
            }));
        }
    }
}
