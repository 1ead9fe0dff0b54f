package org.incidentdesk.domain.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Title;

/**
 * When time counts: always, or in weekly hours less holidays, by the clock on the wall of a time zone.
 *
 * <p>A moment counts exactly if the clock on the wall then shows a time within a segment of its weekday, on a date that
 * is no holiday. All else follows, daylight-saving changes too: hours that the clock skips do not count, hours that it
 * shows twice count twice.
 *
 * <p>Moments and spans are exact to the microsecond; what is finer is cut. Years {@value #MIN_YEAR} to
 * {@value #MAX_YEAR} can be reckoned with.
 */
public final class WorkCalendar implements WorkingTime {

    /** How many segments a week has at most: one every half hour. */
    public static final int MAX_SEGMENTS = 336;

    /** How many holidays a calendar has at most. */
    public static final int MAX_HOLIDAYS = 2_000;

    /** The first year. */
    public static final int MIN_YEAR = 1;

    /** The last year. */
    public static final int MAX_YEAR = 9998;

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9998-12-31T00:00:00Z");
    private static final Duration MOST = Duration.between(EARLIEST, LATEST);

    private static final List<WeeklySegment> WHOLE_WEEK = Arrays.stream(DayOfWeek.values())
            .map(day -> new WeeklySegment(day, new TimeOfDay(0), new TimeOfDay(TimeOfDay.END_OF_DAY)))
            .toList();

    private final CalendarId id;
    private final Title name;
    private final ZoneId zone;
    private final boolean alwaysOn;
    private final List<WeeklySegment> segments;
    private final List<Holiday> holidays;
    private final long version;

    private final ZoneRules rules;
    private final LocalHours hours;
    private final LocalHours days;

    /**
     * Checks and keeps a calendar.
     *
     * @param id the identity
     * @param name the name, told with every deadline that is reckoned with it
     * @param zone the zone whose clock the hours are read on, by its name in the IANA database: {@code Europe/Paris}
     * @param alwaysOn whether all time counts; there are no segments and holidays then
     * @param segments the weekly hours, in any order; those of a day may touch
     * @param holidays the days on which no time counts; they may overlap
     * @param version the number of changes so far, 0 for one that was never stored
     * @throws InvalidValue naming the place of every fault: an unknown zone, reversed or overlapping segments, reversed or
     *     repeated holidays, or holidays that leave nothing open in any year
     */
    public WorkCalendar(
            CalendarId id,
            Title name,
            String zone,
            boolean alwaysOn,
            List<WeeklySegment> segments,
            List<Holiday> holidays,
            long version) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.segments = List.copyOf(segments);
        this.holidays = List.copyOf(holidays);
        CalendarJudgement.judge(Objects.requireNonNull(zone, "zone"), alwaysOn, this.segments, this.holidays);
        this.zone = ZoneId.of(zone);
        this.alwaysOn = alwaysOn;
        this.version = version;
        rules = this.zone.getRules();
        List<WeeklySegment> week = alwaysOn ? WHOLE_WEEK : this.segments;
        hours = new LocalHours(week, yearly(), dated().toList());
        if (!hours.everOpen()) {
            throw new InvalidValue("holidays", "never-open");
        }
        // days are counted like hours, each by its first second
        days = new LocalHours(
                week.stream()
                        .map(WeeklySegment::day)
                        .distinct()
                        .map(day -> new WeeklySegment(day, new TimeOfDay(0), new TimeOfDay(1)))
                        .toList(),
                yearly(),
                Stream.concat(dated(), skippedDates(rules)).toList());
    }

    private List<MonthDay> yearly() {
        return holidays.stream()
                .filter(Holiday.Yearly.class::isInstance)
                .map(holiday -> ((Holiday.Yearly) holiday).day())
                .toList();
    }

    private Stream<LocalHours.Days> dated() {
        return holidays.stream()
                .filter(Holiday.Dated.class::isInstance)
                .map(Holiday.Dated.class::cast)
                .map(holiday -> new LocalHours.Days(
                        holiday.from().toEpochDay(), holiday.to().toEpochDay()));
    }

    /** Dates that never were: a zone that moves across the date line leaves one out, as Samoa did on 2011-12-30. */
    private static Stream<LocalHours.Days> skippedDates(ZoneRules rules) {
        return rules.getTransitions().stream()
                .filter(ZoneOffsetTransition::isGap)
                .map(gap -> new LocalHours.Days(
                        gap.getDateTimeBefore()
                                .plusDays(1)
                                .minusNanos(1)
                                .toLocalDate()
                                .toEpochDay(),
                        gap.getDateTimeAfter().toLocalDate().toEpochDay() - 1))
                .filter(skipped -> skipped.first() <= skipped.last());
    }

    /**
     * The calendar by which all time counts, for whoever has no other.
     *
     * @return the calendar {@code always}, in UTC
     */
    public static WorkCalendar always() {
        return new WorkCalendar(new CalendarId("always"), new Title("24/7"), "UTC", true, List.of(), List.of(), 0);
    }

    /**
     * The calendars that every desk has from the start, and may change.
     *
     * @return {@link #always()}
     */
    public static List<WorkCalendar> shipped() {
        return List.of(always());
    }

    @Override
    public Instant after(Instant from, Duration working) {
        check("from", from);
        if (working.isNegative() || working.compareTo(MOST) > 0) {
            throw new InvalidValue("working", "out-of-range", "max", MOST.toString());
        }
        if (working.isZero()) {
            return from;
        }
        return reach(from, micros(working), true, LATEST).orElseThrow(this::exhausted);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        check("from", from);
        check("to", to);
        if (to.isBefore(from)) {
            throw new InvalidValue("to", "ends-before-it-begins");
        }
        long open = 0;
        Instant at = from;
        while (at.isBefore(to)) {
            ZoneOffset offset = rules.getOffset(at);
            Instant end = endOfOffset(at, to);
            open += hours.open(local(end, offset)) - hours.open(local(at, offset));
            at = end;
        }
        return Duration.ofSeconds(
                Math.floorDiv(open, WeeklyHours.SECOND), Math.floorMod(open, WeeklyHours.SECOND) * 1_000);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Where the clock skips that time of day, it is the moment of the skip; where it shows it twice, the first of them.
     */
    @Override
    public Instant afterDays(Instant from, int count) {
        check("from", from);
        LocalDateTime local = LocalDateTime.ofInstant(from, zone);
        return firstAt(workingDay(local.toLocalDate(), count).atTime(local.toLocalTime()));
    }

    @Override
    public Instant endOfDay(Instant from, int count) {
        check("from", from);
        LocalDate date = LocalDate.ofInstant(from, zone);
        if (count > 0) {
            date = workingDay(date, count);
        }
        Optional<Instant> end = closing(date);
        while (end.isEmpty() || (count <= 0 && !end.get().isAfter(from))) {
            date = workingDay(date, 1);
            end = closing(date);
        }
        return end.get();
    }

    /**
     * The stretches between two moments in which time does not count, for explanations.
     *
     * @param from the beginning
     * @param to the end
     * @param limit how many to tell at most, from the first on
     * @return the stretches in order, cut at both ends
     */
    public List<ExcludedStretch> excluded(Instant from, Instant to, int limit) {
        check("from", from);
        check("to", to);
        List<ExcludedStretch> stretches = new ArrayList<>();
        Instant at = from;
        while (stretches.size() < limit && at.isBefore(to)) {
            Optional<Instant> closed = firstThat(at, to, false);
            if (closed.isEmpty()) {
                break;
            }
            at = firstThat(closed.get(), to, true).orElse(to);
            stretches.add(new ExcludedStretch(closed.get(), at, holidaysWithin(closed.get(), at)));
        }
        return stretches;
    }

    /** The first moment that is open, or closed: that by which one microsecond of it has passed begins it. */
    private Optional<Instant> firstThat(Instant from, Instant to, boolean open) {
        return reach(from, 1, open, to).map(moment -> moment.minusNanos(1_000));
    }

    private List<Title> holidaysWithin(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(to.minusNanos(1), zone);
        record Kept(LocalDate date, Title name) {}
        return holidays.stream()
                .flatMap(holiday -> dates(holiday, first, last)
                        .filter(date -> hours.hasHours(date.toEpochDay()))
                        .limit(1)
                        .map(date -> new Kept(date, holiday.name())))
                .sorted(Comparator.comparing(Kept::date))
                .map(Kept::name)
                .toList();
    }

    private static Stream<LocalDate> dates(Holiday holiday, LocalDate first, LocalDate last) {
        if (holiday instanceof Holiday.Dated dated) {
            LocalDate from = dated.from().isAfter(first) ? dated.from() : first;
            LocalDate to = dated.to().isBefore(last) ? dated.to() : last;
            return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
        }
        MonthDay day = ((Holiday.Yearly) holiday).day();
        return Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
                .filter(day::isValidYear)
                .map(day::atYear)
                .filter(date -> !date.isBefore(first) && !date.isAfter(last));
    }

    /** Goes from one change of the clock to the next; between them, the clock on the wall goes like any other. */
    private Optional<Instant> reach(Instant from, long amount, boolean open, Instant until) {
        long left = amount;
        Instant at = from;
        while (at.isBefore(until)) {
            ZoneOffset offset = rules.getOffset(at);
            Instant end = endOfOffset(at, until);
            long start = local(at, offset);
            long limit = local(end, offset);
            long reached = hours.reach(start, left, open, limit);
            if (reached != LocalHours.NEVER) {
                return Optional.of(instant(reached, offset));
            }
            long passed = hours.open(limit) - hours.open(start);
            left -= open ? passed : limit - start - passed;
            at = end;
        }
        return Optional.empty();
    }

    private Instant endOfOffset(Instant at, Instant until) {
        ZoneOffsetTransition next = rules.nextTransition(at);
        return next == null || next.getInstant().isAfter(until) ? until : next.getInstant();
    }

    private LocalDate workingDay(LocalDate date, int count) {
        if (count < 1) {
            throw new InvalidValue("days", "out-of-range", "min", 1);
        }
        long reached = days.reach(
                (date.toEpochDay() + 1) * WeeklyHours.DAY,
                count * WeeklyHours.SECOND,
                true,
                local(LATEST, ZoneOffset.UTC));
        if (reached == LocalHours.NEVER) {
            throw exhausted();
        }
        return LocalDate.ofEpochDay(Math.floorDiv(reached, WeeklyHours.DAY));
    }

    private Instant firstAt(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    /**
     * When the last hours of a date end. Looked for by their last microsecond, since that belongs to them and the end
     * itself may be shown again an hour later; none if the clock skipped all of them.
     */
    private Optional<Instant> closing(LocalDate date) {
        if (!days.isOpen(date.toEpochDay())) {
            return Optional.empty();
        }
        long[] bounds = hours.bounds(date.toEpochDay());
        for (int i = bounds.length - 2; i >= 0; i -= 2) {
            LocalDateTime first = date.atStartOfDay().plusNanos(bounds[i] * 1_000);
            LocalDateTime last = date.atStartOfDay().plusNanos((bounds[i + 1] - 1) * 1_000);
            List<ZoneOffset> offsets = rules.getValidOffsets(last);
            if (!offsets.isEmpty()) {
                return Optional.of(
                        last.toInstant(offsets.get(offsets.size() - 1)).plusNanos(1_000));
            }
            ZoneOffsetTransition gap = rules.getTransition(last);
            if (first.isBefore(gap.getDateTimeBefore())) {
                return Optional.of(gap.getInstant());
            }
        }
        return Optional.empty();
    }

    private RuleRefused exhausted() {
        return new RuleRefused(Rule.CALENDAR_EXHAUSTED, "calendar", id);
    }

    private static void check(String field, Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new InvalidValue(field, "out-of-range", "max", LATEST.toString());
        }
    }

    private static long micros(Duration span) {
        return span.getSeconds() * WeeklyHours.SECOND + span.getNano() / 1_000;
    }

    private static long local(Instant moment, ZoneOffset offset) {
        return (moment.getEpochSecond() + offset.getTotalSeconds()) * WeeklyHours.SECOND + moment.getNano() / 1_000;
    }

    private static Instant instant(long local, ZoneOffset offset) {
        return Instant.ofEpochSecond(
                Math.floorDiv(local, WeeklyHours.SECOND) - offset.getTotalSeconds(),
                Math.floorMod(local, WeeklyHours.SECOND) * 1_000);
    }

    /**
     * Which calendar this is.
     *
     * @return the identity
     */
    public CalendarId id() {
        return id;
    }

    /**
     * What people call it.
     *
     * @return the name
     */
    public Title name() {
        return name;
    }

    /**
     * The zone whose clock the hours are read on.
     *
     * @return its name in the IANA database
     */
    public String zone() {
        return zone.getId();
    }

    /**
     * Whether all time counts.
     *
     * @return whether it does; there are no segments and holidays then
     */
    public boolean alwaysOn() {
        return alwaysOn;
    }

    /**
     * The weekly hours.
     *
     * @return the segments as they were given, unmodifiable
     */
    public List<WeeklySegment> segments() {
        return segments;
    }

    /**
     * The days on which no time counts.
     *
     * @return the holidays as they were given, unmodifiable
     */
    public List<Holiday> holidays() {
        return holidays;
    }

    /**
     * How often it was changed.
     *
     * @return 0 for one that was never stored
     */
    public long version() {
        return version;
    }

    /**
     * The same calendar with other holidays.
     *
     * @param others all of them
     * @return the copy
     * @throws InvalidValue naming the place of every fault
     */
    public WorkCalendar withHolidays(List<Holiday> others) {
        return new WorkCalendar(id, name, zone.getId(), alwaysOn, segments, others, version);
    }

    /**
     * The same calendar at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public WorkCalendar atVersion(long newVersion) {
        return new WorkCalendar(id, name, zone.getId(), alwaysOn, segments, holidays, newVersion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar
                && id.equals(calendar.id)
                && name.equals(calendar.name)
                && zone.equals(calendar.zone)
                && alwaysOn == calendar.alwaysOn
                && segments.equals(calendar.segments)
                && holidays.equals(calendar.holidays)
                && version == calendar.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, zone, alwaysOn, segments, holidays, version);
    }

    @Override
    public String toString() {
        return "WorkCalendar[" + id + " v" + version + " " + zone + (alwaysOn ? " always" : " " + segments) + "]";
    }
}
