package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.text.Title;

/**
 * What a calendar shall be.
 *
 * @param name the name
 * @param zone the zone whose clock the hours are read on, by its name in the IANA database
 * @param alwaysOn whether all time counts; there are no segments and holidays then
 * @param segments the weekly hours
 * @param holidays the days on which no time counts
 */
public record CalendarDefinition(
        Title name, String zone, boolean alwaysOn, List<WeeklySegment> segments, List<Holiday> holidays) {
    /** Copies the parts. */
    public CalendarDefinition {
        segments = List.copyOf(segments);
        holidays = List.copyOf(holidays);
    }
}
