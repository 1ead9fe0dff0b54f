package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.calendar.ExcludedStretch;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.CalendarAdministration;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.port.driving.HolidayImport;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.WorkingSpan;

final class CalendarService implements CalendarAdministration {

    private static final Definitions.Kind<CalendarDefinition, WorkCalendar> CALENDAR = kind();
    private static final Definitions.Kind<HolidayImport, WorkCalendar> HOLIDAYS = kind();

    private final Desk desk;
    private final Definitions definitions;

    CalendarService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    private static <D> Definitions.Kind<D, WorkCalendar> kind() {
        return new Definitions.Kind<>(
                "calendar",
                (repositories, calendar) -> repositories.calendars().save(calendar),
                WorkCalendar::id,
                WorkCalendar::version);
    }

    @Override
    public List<WorkCalendar> calendars(Actor actor) {
        actor.mustBeStaff("READ_CALENDARS");
        return desk.ports().unitOfWork().reading(CalendarService::all);
    }

    private static List<WorkCalendar> all(Repositories repositories) {
        List<WorkCalendar> calendars = new ArrayList<>(repositories.calendars().all());
        Set<CalendarId> stored = new HashSet<>();
        calendars.forEach(calendar -> stored.add(calendar.id()));
        WorkCalendar.shipped().stream()
                .filter(shipped -> !stored.contains(shipped.id()))
                .forEach(calendars::add);
        calendars.sort(Comparator.comparing(WorkCalendar::id));
        return calendars;
    }

    @Override
    public WorkCalendar calendar(Actor actor, CalendarId id) {
        actor.mustBeStaff("READ_CALENDARS");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).calendar(id));
    }

    @Override
    public Receipt addCalendar(Request<CalendarDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CALENDARS");
        return definitions.add(CALENDAR, request, (repositories, definition) -> {
            Set<String> taken = new HashSet<>();
            all(repositories).forEach(calendar -> taken.add(calendar.id().value()));
            return calendar(new CalendarId(Definitions.freeSlug(definition.name(), taken::contains)), definition, 0);
        });
    }

    @Override
    public Receipt changeCalendar(CalendarId id, Request<CalendarDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CALENDARS");
        return definitions.change(
                CALENDAR,
                request,
                repositories -> new References(repositories).calendar(id),
                (repositories, before) -> calendar(id, request.command(), before.version()));
    }

    private static WorkCalendar calendar(CalendarId id, CalendarDefinition definition, long version) {
        return new WorkCalendar(
                id,
                definition.name(),
                definition.zone(),
                definition.alwaysOn(),
                definition.segments(),
                definition.holidays(),
                version);
    }

    @Override
    public Receipt importHolidays(CalendarId id, Request<HolidayImport> request) {
        request.actor().mustBeAdministrator("CHANGE_CALENDARS");
        return definitions.change(
                HOLIDAYS,
                request,
                repositories -> new References(repositories).calendar(id),
                (repositories, before) -> {
                    Set<Holiday> holidays = new LinkedHashSet<>(before.holidays());
                    holidays.addAll(request.command().holidays());
                    return before.withHolidays(List.copyOf(holidays));
                });
    }

    @Override
    public WorkingSpan after(Actor actor, CalendarId id, Instant from, Duration working) {
        WorkCalendar calendar = calendar(actor, id);
        Instant begin = Desk.cut(from);
        return span(calendar, begin, calendar.after(begin, working), working);
    }

    @Override
    public WorkingSpan between(Actor actor, CalendarId id, Instant from, Instant to) {
        WorkCalendar calendar = calendar(actor, id);
        Instant begin = Desk.cut(from);
        Instant end = Desk.cut(to);
        return span(calendar, begin, end, calendar.between(begin, end));
    }

    private static WorkingSpan span(WorkCalendar calendar, Instant from, Instant to, Duration working) {
        List<ExcludedStretch> excluded = calendar.excluded(from, to, WorkingSpan.MAX_EXCLUDED + 1);
        boolean complete = excluded.size() <= WorkingSpan.MAX_EXCLUDED;
        return new WorkingSpan(
                from, to, working, complete ? excluded : excluded.subList(0, WorkingSpan.MAX_EXCLUDED), complete);
    }
}
