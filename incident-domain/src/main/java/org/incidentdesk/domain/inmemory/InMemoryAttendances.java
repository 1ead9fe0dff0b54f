package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driven.Attendances;

final class InMemoryAttendances implements Attendances {

    private final Unit unit;

    InMemoryAttendances(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void note(Attendance attendance) {
        unit.write((state, atEnd) -> state.with(
                Table.ATTENDANCES, new Table.AttendanceKey(attendance.ticket(), attendance.person()), attendance));
    }

    @Override
    public void leave(TicketNumber ticket, PersonId person) {
        unit.write((state, atEnd) -> state.without(Table.ATTENDANCES, new Table.AttendanceKey(ticket, person)));
    }

    @Override
    public List<Attendance> at(Collection<TicketNumber> tickets, Instant since) {
        return unit.state()
                .in(Table.ATTENDANCES)
                .values()
                .filter(attendance -> tickets.contains(attendance.ticket())
                        && !attendance.seenAt().isBefore(since))
                .toList();
    }

    @Override
    public void forgetBefore(Instant before) {
        unit.state()
                .in(Table.ATTENDANCES)
                .values()
                .filter(attendance -> attendance.seenAt().isBefore(before))
                .toList()
                .forEach(attendance -> leave(attendance.ticket(), attendance.person()));
    }
}
