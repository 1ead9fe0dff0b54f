package org.incidentdesk.domain.servicelevel;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WorkingTime;

/**
 * What a ticket was promised, quoted in full: a later change of the service level or of its calendar changes no promise
 * that was given, and a history says by itself what was due when.
 *
 * @param serviceLevel the name of the service level
 * @param targets the two times
 * @param start from when on they count
 * @param calendar when time counts; always where there is none
 */
public record Terms(String serviceLevel, Targets targets, TargetStart start, Optional<CalendarTerms> calendar) {

    /** Demands every part. */
    public Terms {
        Objects.requireNonNull(serviceLevel, "serviceLevel");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * When time counts.
     *
     * @return by the quoted calendar, or always
     */
    public WorkingTime time() {
        return calendar.<WorkingTime>map(CalendarTerms::workCalendar).orElse(WorkingTime.always());
    }
}
