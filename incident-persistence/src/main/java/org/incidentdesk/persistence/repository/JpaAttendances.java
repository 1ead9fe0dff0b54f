package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driven.Attendances;
import org.incidentdesk.persistence.row.AttendanceRow;

/** Who is at which ticket, in a table. */
record JpaAttendances(UnitSession session) implements Attendances {

    @Override
    public void note(Attendance attendance) {
        AttendanceRow row = new AttendanceRow();
        row.ticket = attendance.ticket().value();
        row.person = attendance.person().value();
        row.doing = attendance.doing().name();
        row.seenAt = attendance.seenAt();
        session.upsert(row, attendance.ticket());
    }

    @Override
    public void leave(TicketNumber ticket, PersonId person) {
        session.mutation("delete from AttendanceRow a where a.ticket = :ticket and a.person = :person")
                .setParameter("ticket", ticket.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    @Override
    public List<Attendance> at(Collection<TicketNumber> tickets, Instant since) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        return session
                .query(
                        "from AttendanceRow a where a.ticket in (:tickets) and a.seenAt >= :since"
                                + " order by a.ticket, a.person",
                        AttendanceRow.class)
                .setParameterList(
                        "tickets", tickets.stream().map(TicketNumber::value).toList())
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(row -> new Attendance(
                        new TicketNumber(row.ticket),
                        new PersonId(row.person),
                        Attendance.Doing.valueOf(row.doing),
                        row.seenAt))
                .toList();
    }

    @Override
    public void forgetBefore(Instant before) {
        session.mutation("delete from AttendanceRow a where a.seenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
