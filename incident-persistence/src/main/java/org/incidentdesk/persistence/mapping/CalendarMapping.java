package org.incidentdesk.persistence.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.CalendarRow;

/** Calendars as rows. */
public final class CalendarMapping {

    private static final Documents<List<WeeklySegment>> SEGMENTS =
            Documents.of(new TypeReference<List<WeeklySegment>>() {});
    private static final Documents<List<Holiday>> HOLIDAYS = Documents.of(new TypeReference<List<Holiday>>() {});

    private CalendarMapping() {}

    /**
     * A calendar as a row.
     *
     * @param calendar the calendar
     * @return the row
     */
    public static CalendarRow row(WorkCalendar calendar) {
        CalendarRow row = new CalendarRow();
        row.id = calendar.id().value();
        row.version = calendar.version();
        row.name = calendar.name().value();
        row.timeZone = calendar.zone();
        row.alwaysOn = calendar.alwaysOn();
        row.segments = SEGMENTS.write(calendar.segments());
        row.holidays = HOLIDAYS.write(calendar.holidays());
        return row;
    }

    /**
     * The calendar of a row.
     *
     * @param row the row
     * @return the calendar
     */
    public static WorkCalendar calendar(CalendarRow row) {
        return new WorkCalendar(
                new CalendarId(row.id),
                new Title(row.name),
                row.timeZone,
                row.alwaysOn,
                SEGMENTS.read(row.segments),
                HOLIDAYS.read(row.holidays),
                row.version);
    }
}
