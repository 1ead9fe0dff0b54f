package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;

/** The calendars. */
public interface CalendarRepository extends Repository<CalendarId, WorkCalendar> {

    /**
     * All of them.
     *
     * @return every calendar, in the order of the identities; a few hundred at most are expected
     */
    List<WorkCalendar> all();
}
