package org.incidentdesk.domain.servicelevel;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;

/**
 * A service level in force, with what the calendar says that it names.
 *
 * @param level the service level
 * @param calendar its calendar as terms quote it, where it names one
 */
public record Promise(ServiceLevel level, Optional<CalendarTerms> calendar) {

    /** Demands both parts. */
    public Promise {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * A service level with its calendar.
     *
     * @param level the service level
     * @param calendar the calendar that it names, where it does
     * @return the promise
     */
    public static Promise of(ServiceLevel level, Optional<WorkCalendar> calendar) {
        return new Promise(level, calendar.map(CalendarTerms::of));
    }

    /**
     * What a desk promises that has settled nothing else.
     *
     * @return the standard service level, around the clock
     */
    public static Promise standard() {
        return new Promise(ServiceLevel.standard(), Optional.empty());
    }

    /**
     * What is promised to a ticket.
     *
     * @param urgency its urgency
     * @param priority the priority that holds
     * @return the terms, quoted in full
     */
    public Terms terms(Urgency urgency, Priority priority) {
        int place = level.basis() == Basis.URGENCY ? urgency.ordinal() : priority.ordinal();
        return new Terms(level.name().value(), level.targets().get(place), level.start(), calendar);
    }
}
