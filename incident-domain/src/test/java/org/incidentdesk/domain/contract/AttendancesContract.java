package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.people.Attendance.Doing;
import org.junit.jupiter.api.Test;

/** What {@link org.incidentdesk.domain.port.driven.Attendances} keeps. */
public interface AttendancesContract extends OnStorage {

    /** The least that a database tells apart. */
    long MICROSECOND = 1_000;

    private static Attendance at(TicketNumber ticket, String person, Doing doing, Instant seen) {
        return new Attendance(ticket, new PersonId(person), doing, seen);
    }

    private TicketNumber ticket() {
        return within(r -> r.numbering().nextTicket());
    }

    private List<Attendance> there(List<TicketNumber> tickets) {
        return reading(r -> r.attendances().at(tickets, Fresh.LONG_AGO));
    }

    private void note(Attendance attendance) {
        doing(r -> r.attendances().note(attendance));
    }

    @Test
    default void whoIsAtATicketIsKnownInOrder() {
        TicketNumber one = ticket();
        TicketNumber other = ticket();
        TicketNumber elsewhere = ticket();
        Attendance zoe = at(one, "zoe", Doing.READING, Fresh.NOON.plusNanos(MICROSECOND));
        Attendance adam = at(one, "adam", Doing.ANSWERING, Fresh.NOON);
        Attendance zoeToo = at(other, "zoe", Doing.ANSWERING, Fresh.NOON);
        doing(r -> {
            r.attendances().note(zoeToo);
            r.attendances().note(zoe);
            r.attendances().note(adam);
            r.attendances().note(at(elsewhere, "adam", Doing.READING, Fresh.NOON));
        });
        assertEquals(List.of(adam, zoe, zoeToo), there(List.of(other, one)));
        assertEquals(List.of(), there(List.of()));
        assertEquals(List.of(), there(List.of(ticket())));
    }

    @Test
    default void whatIsNotedAnewReplacesWhatWasKnownOfThePersonThere() {
        TicketNumber one = ticket();
        note(at(one, "adam", Doing.READING, Fresh.NOON));
        Attendance later = at(one, "adam", Doing.ANSWERING, Fresh.NOON.plusSeconds(1));
        note(later);
        assertEquals(List.of(later), there(List.of(one)));
    }

    @Test
    default void onlyWhoeverWasHeardOfLatelyIsThereToTheMicrosecond() {
        TicketNumber one = ticket();
        Attendance adam = at(one, "adam", Doing.READING, Fresh.NOON);
        note(adam);
        note(at(one, "zoe", Doing.READING, Fresh.NOON.minusNanos(MICROSECOND)));
        assertEquals(List.of(adam), reading(r -> r.attendances().at(List.of(one), Fresh.NOON)));
    }

    @Test
    default void whoeverLeavesIsGoneFromThatTicketAlone() {
        TicketNumber one = ticket();
        TicketNumber other = ticket();
        Attendance elsewhere = at(other, "adam", Doing.READING, Fresh.NOON);
        Attendance stays = at(one, "zoe", Doing.READING, Fresh.NOON);
        note(at(one, "adam", Doing.READING, Fresh.NOON));
        note(elsewhere);
        note(stays);
        doing(r -> r.attendances().leave(one, new PersonId("adam")));
        doing(r -> r.attendances().leave(one, new PersonId("nobody")));
        assertEquals(List.of(stays, elsewhere), there(List.of(one, other)));
    }

    @Test
    default void whoeverWasNotHeardOfForLongIsForgottenToTheMicrosecond() {
        TicketNumber one = ticket();
        Attendance young = at(one, "adam", Doing.READING, Fresh.LONG_AGO.plusNanos(MICROSECOND));
        note(young);
        note(at(one, "zoe", Doing.READING, Fresh.LONG_AGO));
        doing(r -> r.attendances().forgetBefore(Fresh.LONG_AGO.plusNanos(MICROSECOND)));
        assertEquals(List.of(young), there(List.of(one)));
    }

    @Test
    default void whatAnUndoneUnitNotedIsNotKnown() {
        TicketNumber one = ticket();
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.attendances().note(at(one, "adam", Doing.READING, Fresh.NOON));
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(List.of(), there(List.of(one)));
    }
}
