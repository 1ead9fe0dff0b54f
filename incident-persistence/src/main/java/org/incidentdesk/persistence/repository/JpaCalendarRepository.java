package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driven.CalendarRepository;
import org.incidentdesk.persistence.mapping.CalendarMapping;
import org.incidentdesk.persistence.row.CalendarRow;

/** The calendars in their table. */
final class JpaCalendarRepository extends VersionedRepository<CalendarId, WorkCalendar, CalendarRow>
        implements CalendarRepository {

    JpaCalendarRepository(UnitSession session) {
        super(session, "calendar", CalendarRow.class, CalendarMapping::row, CalendarMapping::calendar);
    }

    @Override
    Object key(CalendarId id) {
        return id.value();
    }
}
