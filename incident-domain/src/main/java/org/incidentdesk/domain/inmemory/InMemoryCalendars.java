package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driven.CalendarRepository;

final class InMemoryCalendars extends VersionedTable<CalendarId, WorkCalendar> implements CalendarRepository {

    InMemoryCalendars(Unit unit) {
        super(unit, Table.CALENDARS, "calendar");
    }

    @Override
    CalendarId id(WorkCalendar thing) {
        return thing.id();
    }

    @Override
    long version(WorkCalendar thing) {
        return thing.version();
    }

    @Override
    WorkCalendar atVersion(WorkCalendar thing, long version) {
        return thing.atVersion(version);
    }
}
