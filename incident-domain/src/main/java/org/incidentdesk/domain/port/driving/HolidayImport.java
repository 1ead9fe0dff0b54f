package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.calendar.Holiday;

/**
 * Holidays to add to a calendar.
 *
 * @param holidays the holidays; those that the calendar has already stay as they are
 */
public record HolidayImport(List<Holiday> holidays) {
    /** Copies the holidays. */
    public HolidayImport {
        holidays = List.copyOf(holidays);
    }
}
