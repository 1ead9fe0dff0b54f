package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Verification;
import org.junit.jupiter.api.Test;

class ClockDutiesTest {

    private final TestDesk desk = new TestDesk();
    private final TicketNumber number = desk.reported();

    private void hold(Optional<Instant> until) {
        desk.desk
                .work()
                .hold(Request.of(
                        TestDesk.SARA, new HoldTicket(number, HoldReason.AWAITING_VENDOR, Optional.empty(), until)));
    }

    @Test
    void aHoldEndsAtItsMomentHoweverLateTheClockComesBy() {
        Instant until = TestDesk.START.plus(Duration.ofHours(2));
        hold(Optional.of(until));
        desk.later(Duration.ofHours(1));
        assertEquals(0, desk.desk.clockDuties().endHolds(100).done());
        desk.later(Duration.ofHours(9));
        assertEquals(1, desk.desk.clockDuties().endHolds(100).done());
        assertEquals(0, desk.desk.clockDuties().endHolds(100).done(), "once is enough");
        assertEquals(Status.NEW, desk.status(number));
        List<RecordedEvent> history = desk.desk.consultation().history(TestDesk.SARA, number);
        assertEquals(until, history.get(history.size() - 1).event().head().at());
        assertEquals(
                Role.CLOCK, history.get(history.size() - 1).event().head().by().role());
        assertEquals(
                TestDesk.START.plus(Duration.ofHours(74)),
                desk.view(number).timeToResolve().due());
    }

    @Test
    void aHoldWithoutAMomentLasts() {
        hold(Optional.empty());
        desk.later(Duration.ofDays(300));
        assertEquals(0, desk.desk.clockDuties().endHolds(100).done());
        assertEquals(Status.PENDING, desk.status(number));
    }

    @Test
    void afterFiveWorkingDaysTheClockClosesAndSaysThatNobodyLooked() {
        desk.closurePolicy(ClosurePolicy.AUTOMATIC);
        desk.solve(number);
        // Tuesday and five working days: the Tuesday after
        Instant closing = TestDesk.START.plus(Duration.ofDays(7));
        assertEquals(Optional.of(closing), desk.view(number).closesAt());
        desk.later(Duration.ofDays(7).minusSeconds(1));
        assertEquals(0, desk.desk.clockDuties().closeSolved(100).done());
        desk.later(Duration.ofSeconds(1));
        assertEquals(1, desk.desk.clockDuties().closeSolved(100).done());
        assertEquals(Status.CLOSED, desk.status(number));
        assertEquals(
                Verification.NOT_VERIFIED, desk.view(number).classification().verification());
        assertTrue(desk.desk.audit().verify(TestDesk.PROF, List.of(number)).stream()
                .allMatch(Verdict::sound));
    }

    @Test
    void underOtherPoliciesTheClockClosesNothing() {
        desk.solve(number);
        desk.later(Duration.ofDays(100));
        assertEquals(0, desk.desk.clockDuties().closeSolved(100).done());
    }
}
