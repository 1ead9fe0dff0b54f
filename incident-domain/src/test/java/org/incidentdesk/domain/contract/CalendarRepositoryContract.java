package org.incidentdesk.domain.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driven.CalendarRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;

/** What a {@link CalendarRepository} keeps. */
public interface CalendarRepositoryContract extends WholeListContract<CalendarId, WorkCalendar> {

    @Override
    default CalendarRepository repository(Repositories repositories) {
        return repositories.calendars();
    }

    @Override
    default List<WorkCalendar> all(Repositories repositories) {
        return repositories.calendars().all();
    }

    @Override
    default WorkCalendar named(String id) {
        return SampleThings.calendar(new CalendarId(id));
    }

    @Override
    default List<WorkCalendar> examples() {
        return List.of(
                SampleThings.calendar(new CalendarId(Fresh.id("calendar"))),
                new WorkCalendar(
                        new CalendarId(Fresh.id("calendar")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        "UTC",
                        true,
                        List.of(),
                        List.of(),
                        0),
                new WorkCalendar(
                        new CalendarId(Fresh.id("calendar")),
                        new Title("Nuits « 24 h » 🌙"),
                        "America/Argentina/ComodRivadavia",
                        false,
                        List.of(
                                new WeeklySegment(DayOfWeek.SUNDAY, new TimeOfDay(79_199), new TimeOfDay(86_400)),
                                new WeeklySegment(DayOfWeek.MONDAY, new TimeOfDay(0), new TimeOfDay(1))),
                        List.of(
                                new Holiday.Dated(
                                        new Title("Année 9998"), LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31)),
                                new Holiday.Yearly(new Title("Jour bissextil"), MonthDay.of(2, 29)),
                                new Holiday.Dated(
                                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                                        LocalDate.of(2026, 12, 24),
                                        LocalDate.of(2026, 12, 24))),
                        0));
    }

    @Override
    default WorkCalendar changed(WorkCalendar thing) {
        return new WorkCalendar(
                thing.id(),
                new Title("Autrement"),
                "Asia/Kathmandu",
                false,
                List.of(new WeeklySegment(DayOfWeek.SUNDAY, new TimeOfDay(0), new TimeOfDay(60))),
                List.of(),
                thing.version());
    }

    @Override
    default CalendarId id(WorkCalendar thing) {
        return thing.id();
    }

    @Override
    default long version(WorkCalendar thing) {
        return thing.version();
    }

    @Override
    default WorkCalendar atVersion(WorkCalendar thing, long version) {
        return thing.atVersion(version);
    }
}
