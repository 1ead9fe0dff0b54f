package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.people.Attendance.Doing;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.Glance;
import org.incidentdesk.domain.port.driving.Presence;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final TestDesk desk = new TestDesk();
    private final Presence presence = desk.desk.presence();
    private final TicketNumber ticket = reportedBy(JULIE);
    private final TicketNumber other = reportedBy(MARC);

    private TicketNumber reportedBy(Actor requester) {
        return desk.desk
                .recording()
                .report(Request.of(SARA, desk.incident(requester)))
                .ticket();
    }

    private List<Attendance> othersSeenBy(Actor actor) {
        return presence.glance(actor, List.of(ticket)).others();
    }

    @Test
    void whoIsAtTheTicketIsSeenByTheOthersThere() {
        Instant now = desk.now();
        presence.attend(SARA, ticket, Doing.READING);
        presence.attend(PAUL, ticket, Doing.ANSWERING);
        presence.attend(PAUL, other, Doing.READING);
        Attendance paul = new Attendance(ticket, PAUL.person(), Doing.ANSWERING, now);
        Attendance sara = new Attendance(ticket, SARA.person(), Doing.READING, now);
        assertEquals(List.of(paul), othersSeenBy(SARA));
        assertEquals(List.of(sara), othersSeenBy(PAUL));
        assertEquals(List.of(paul, sara), othersSeenBy(PROF));
    }

    @Test
    void whoeverLeavesOrFallsSilentIsNotThereAnyMore() {
        presence.attend(SARA, ticket, Doing.READING);
        presence.attend(PAUL, ticket, Doing.READING);
        presence.leave(PAUL, ticket);
        presence.leave(PAUL, ticket);
        assertEquals(1, othersSeenBy(PROF).size());
        desk.later(Attendance.LASTS);
        assertEquals(1, othersSeenBy(PROF).size());
        desk.later(Duration.ofNanos(1_000));
        assertEquals(List.of(), othersSeenBy(PROF));
        presence.attend(PAUL, other, Doing.READING);
        assertEquals(
                List.of(PAUL.person()),
                desk
                        .storage
                        .unitOfWork()
                        .reading(r -> r.attendances().at(List.of(ticket, other), Instant.EPOCH))
                        .stream()
                        .map(Attendance::person)
                        .toList(),
                "what is old is swept");
    }

    @Test
    void everyChangeMovesTheVersion() {
        Map<TicketNumber, Long> before =
                presence.glance(SARA, List.of(ticket, other)).versions();
        desk.desk
                .work()
                .addFollowUp(Request.of(PAUL, new AddFollowUp(ticket, new Text("On regarde."), Visibility.PUBLIC)));
        Map<TicketNumber, Long> after =
                presence.glance(SARA, List.of(ticket, other)).versions();
        assertEquals(before.get(other), after.get(other));
        assertEquals(desk.desk.consultation().ticket(SARA, ticket).version(), after.get(ticket));
        assertEquals(Set.of(ticket, other), after.keySet());
    }

    @Test
    void aRequesterSeesOwnTicketsAndNobodyAtThem() {
        presence.attend(SARA, ticket, Doing.ANSWERING);
        assertEquals(
                new Glance(presence.glance(SARA, List.of(ticket)).versions(), List.of()),
                presence.glance(JULIE, List.of(ticket, other)));
        RightMissing refused = assertThrows(RightMissing.class, () -> presence.attend(JULIE, ticket, Doing.READING));
        assertEquals("ATTEND", refused.facts().get("action"));
        assertThrows(RightMissing.class, () -> presence.leave(JULIE, ticket));
    }

    @Test
    void nobodyIsAtATicketThatIsNot() {
        TicketNumber nothing = new TicketNumber(9_999);
        assertThrows(NotFound.class, () -> presence.attend(SARA, nothing, Doing.READING));
        assertEquals(new Glance(Map.of(), List.of()), presence.glance(SARA, List.of(nothing)));
    }

    @Test
    void aGlanceHasALimit() {
        List<TicketNumber> most = LongStream.rangeClosed(1, Presence.MAX_TICKETS)
                .mapToObj(TicketNumber::new)
                .toList();
        assertEquals(2, presence.glance(SARA, most).versions().size());
        List<TicketNumber> more = LongStream.rangeClosed(1, Presence.MAX_TICKETS + 1)
                .mapToObj(TicketNumber::new)
                .toList();
        assertThrows(InvalidValue.class, () -> presence.glance(SARA, more));
    }
}
