package org.incidentdesk.domain.port.driving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.people.Actor;

/** When time counts. Reading and trying out is for staff, changing for administrators. */
public interface CalendarAdministration {

    /**
     * The calendars.
     *
     * @param actor who asks
     * @return all of them, the shipped one too
     */
    List<WorkCalendar> calendars(Actor actor);

    /**
     * One calendar.
     *
     * @param actor who asks
     * @param id which one
     * @return the calendar
     */
    WorkCalendar calendar(Actor actor, CalendarId id);

    /**
     * Adds a calendar under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addCalendar(Request<CalendarDefinition> request);

    /**
     * Changes a calendar.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeCalendar(CalendarId id, Request<CalendarDefinition> request);

    /**
     * Adds holidays to a calendar. Doing it again changes nothing but the version.
     *
     * @param id which one
     * @param request who wants it, and which holidays
     * @return its version after it
     */
    Receipt importHolidays(CalendarId id, Request<HolidayImport> request);

    /**
     * Tries out where some working time leads.
     *
     * @param actor who asks
     * @param id which calendar
     * @param from where counting begins
     * @param working how much must pass, zero or more
     * @return the span that ends at the first moment by which so much has passed
     */
    WorkingSpan after(Actor actor, CalendarId id, Instant from, Duration working);

    /**
     * Measures the working time between two moments.
     *
     * @param actor who asks
     * @param id which calendar
     * @param from the beginning
     * @param to the end, not before the beginning
     * @return the span
     */
    WorkingSpan between(Actor actor, CalendarId id, Instant from, Instant to);
}
