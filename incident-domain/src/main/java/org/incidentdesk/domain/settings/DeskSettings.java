package org.incidentdesk.domain.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * The desk's settings.
 *
 * @param deskName what the desk is called
 * @param zone the time zone that days are counted in, an IANA name such as {@code America/Toronto}
 * @param closurePolicy what closes a solved ticket
 * @param automaticClosureDays after how many working days the clock closes, 1 to 90; only under the automatic policy
 * @param reopeningWindowDays for how many days a closed ticket may be reopened, 0 to 3650
 * @param requesterReopensClosed whether requesters may reopen closed tickets of theirs
 * @param matrix the priority matrix in force
 * @param serviceLevel what is promised where no category says otherwise
 * @param links what links do
 * @param clock what the clock does by itself
 * @param correspondence how the desk talks to people by itself
 * @param firstAssignment to whom a new ticket goes by itself
 * @param synonyms which wordings mean the same to the search of the knowledge base
 * @param version the number of changes so far, 0 for settings that were never stored
 */
public record DeskSettings(
        Title deskName,
        String zone,
        ClosurePolicy closurePolicy,
        int automaticClosureDays,
        int reopeningWindowDays,
        boolean requesterReopensClosed,
        MatrixId matrix,
        ServiceLevelId serviceLevel,
        LinkRules links,
        ClockRules clock,
        Correspondence correspondence,
        FirstAssignment firstAssignment,
        Synonyms synonyms,
        long version) {

    /** The longest delay of the automatic closure, in working days. */
    public static final int MAX_CLOSURE_DAYS = 90;

    /** The longest reopening window, in days. */
    public static final int MAX_WINDOW_DAYS = 3650;

    /**
     * Checks ranges and zone.
     *
     * @throws InvalidValue if a value is out of range or the zone unknown
     */
    public DeskSettings {
        Objects.requireNonNull(deskName, "deskName");
        Objects.requireNonNull(closurePolicy, "closurePolicy");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(serviceLevel, "serviceLevel");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(correspondence, "correspondence");
        Objects.requireNonNull(firstAssignment, "firstAssignment");
        Objects.requireNonNull(synonyms, "synonyms");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidValue("zone", "unknown-zone", "value", zone);
        }
        if (automaticClosureDays < 1 || automaticClosureDays > MAX_CLOSURE_DAYS) {
            throw new InvalidValue("automaticClosureDays", "out-of-range", "max", MAX_CLOSURE_DAYS);
        }
        if (reopeningWindowDays < 0 || reopeningWindowDays > MAX_WINDOW_DAYS) {
            throw new InvalidValue("reopeningWindowDays", "out-of-range", "max", MAX_WINDOW_DAYS);
        }
    }

    /**
     * Settings with the synonyms of a new desk.
     *
     * @param deskName what the desk is called
     * @param zone the time zone that days are counted in
     * @param closurePolicy what closes a solved ticket
     * @param automaticClosureDays after how many working days the clock closes
     * @param reopeningWindowDays for how many days a closed ticket may be reopened
     * @param requesterReopensClosed whether requesters may reopen closed tickets of theirs
     * @param matrix the priority matrix in force
     * @param serviceLevel what is promised where no category says otherwise
     * @param links what links do
     * @param clock what the clock does by itself
     * @param correspondence how the desk talks to people by itself
     * @param firstAssignment to whom a new ticket goes by itself
     * @param version the number of changes so far
     * @throws InvalidValue if a value is out of range or the zone unknown
     */
    public DeskSettings(
            Title deskName,
            String zone,
            ClosurePolicy closurePolicy,
            int automaticClosureDays,
            int reopeningWindowDays,
            boolean requesterReopensClosed,
            MatrixId matrix,
            ServiceLevelId serviceLevel,
            LinkRules links,
            ClockRules clock,
            Correspondence correspondence,
            FirstAssignment firstAssignment,
            long version) {
        this(
                deskName,
                zone,
                closurePolicy,
                automaticClosureDays,
                reopeningWindowDays,
                requesterReopensClosed,
                matrix,
                serviceLevel,
                links,
                clock,
                correspondence,
                firstAssignment,
                Synonyms.shipped(),
                version);
    }

    /**
     * What a new desk starts with.
     *
     * @return the default settings: on approval, five working days, thirty days, the standard matrix and service level
     */
    public static DeskSettings standard() {
        return new DeskSettings(
                new Title("Incident Desk"),
                "UTC",
                ClosurePolicy.ON_APPROVAL,
                5,
                30,
                false,
                new MatrixId("standard"),
                ServiceLevel.standard().id(),
                LinkRules.OFF,
                ClockRules.STANDARD,
                Correspondence.standard(),
                FirstAssignment.DEFAULT_GROUP,
                Synonyms.shipped(),
                0);
    }

    /**
     * The part that a ticket's life depends on.
     *
     * @return the rules
     */
    public TicketRules ticketRules() {
        return new TicketRules(
                closurePolicy,
                requesterReopensClosed,
                Duration.ofDays(reopeningWindowDays),
                correspondence.satisfactionPeriod());
    }

    /**
     * When the clock closes a ticket by itself.
     *
     * @param progress where the ticket stands
     * @param time when time counts for the desk
     * @return the moment for a solved ticket under the automatic policy, otherwise empty
     */
    public Optional<Instant> closesAt(TicketSnapshot.Progress progress, WorkingTime time) {
        return closurePolicy == ClosurePolicy.AUTOMATIC && progress.status() == Status.SOLVED
                ? progress.solvedAt().map(solvedAt -> automaticClosure(solvedAt, time))
                : Optional.empty();
    }

    /**
     * When the clock closes a ticket: at the same time of day, so many working days later.
     *
     * @param solvedAt when the ticket was solved
     * @param time when time counts for the desk
     * @return the moment, which can be shown in advance
     */
    public Instant automaticClosure(Instant solvedAt, WorkingTime time) {
        return time.afterDays(solvedAt, automaticClosureDays);
    }

    /**
     * When time counts for a desk that names no calendar of its own.
     *
     * @return Monday to Friday, around the clock, in the desk's zone
     */
    public WorkCalendar weekdays() {
        TimeOfDay midnight = new TimeOfDay(0);
        TimeOfDay end = new TimeOfDay(TimeOfDay.END_OF_DAY);
        return new WorkCalendar(
                new CalendarId("weekdays"),
                new Title("Monday to Friday"),
                zone,
                false,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new WeeklySegment(day, midnight, end))
                        .toList(),
                List.of(),
                0);
    }

    /**
     * The same settings at another version, as a repository returns them.
     *
     * @param newVersion the version
     * @return the copy
     */
    public DeskSettings atVersion(long newVersion) {
        return new DeskSettings(
                deskName,
                zone,
                closurePolicy,
                automaticClosureDays,
                reopeningWindowDays,
                requesterReopensClosed,
                matrix,
                serviceLevel,
                links,
                clock,
                correspondence,
                firstAssignment,
                synonyms,
                newVersion);
    }

    /**
     * The same settings with other synonyms.
     *
     * @param others which wordings mean the same
     * @return the copy
     */
    public DeskSettings with(Synonyms others) {
        return new DeskSettings(
                deskName,
                zone,
                closurePolicy,
                automaticClosureDays,
                reopeningWindowDays,
                requesterReopensClosed,
                matrix,
                serviceLevel,
                links,
                clock,
                correspondence,
                firstAssignment,
                others,
                version);
    }
}
