package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.port.driving.ClockDuties.Round;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Status;
import org.junit.jupiter.api.Test;

/** How much the clock does at a call: as much as it is asked for, and all that there is where that is less. */
class ClockLimitsTest {

    /** More than the clock looks at in one go. */
    private static final int MANY = 201;

    private final TestDesk test = new TestDesk();
    private final ClockDuties clock = test.desk.clockDuties();

    private List<TicketNumber> reported(int count) {
        List<TicketNumber> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(test.reported());
        }
        return numbers;
    }

    private void closesAfter(int days) {
        test.settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                ClosurePolicy.AUTOMATIC,
                days,
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                old.matrix(),
                old.serviceLevel(),
                old.links(),
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version()));
    }

    @Test
    void aCallIsForOneTicketAtLeastAndAThousandAtMost() {
        for (IntFunction<Round> duty :
                List.<IntFunction<Round>>of(clock::endHolds, clock::attend, clock::closeSolved)) {
            assertEquals(new Round(0, 0, false), duty.apply(1));
            assertEquals(new Round(0, 0, false), duty.apply(ClockDuties.MAX_LIMIT));
            assertThrows(InvalidValue.class, () -> duty.apply(0));
            assertThrows(InvalidValue.class, () -> duty.apply(ClockDuties.MAX_LIMIT + 1));
        }
    }

    @Test
    void holdsAreEndedAsManyAsAskedFor() {
        for (TicketNumber number : reported(3)) {
            test.desk
                    .work()
                    .hold(Request.of(
                            SARA,
                            new HoldTicket(
                                    number,
                                    HoldReason.AWAITING_VENDOR,
                                    Optional.empty(),
                                    Optional.of(START.plus(Duration.ofHours(1))))));
        }
        test.later(Duration.ofHours(1));
        assertEquals(new Round(2, 0, true), clock.endHolds(2));
        assertEquals(new Round(1, 0, false), clock.endHolds(2));
    }

    /** Solved on a Tuesday, to be closed after three working days: on Friday, at the same time. */
    @Test
    void aSolvedTicketIsClosedOnTheWorkingDayAndNotLater() {
        closesAfter(3);
        TicketNumber number = test.reported();
        test.solve(number);
        test.later(Duration.ofDays(3).minusSeconds(1));
        assertEquals(new Round(0, 0, false), clock.closeSolved(10));
        test.later(Duration.ofSeconds(1));
        assertEquals(new Round(1, 0, false), clock.closeSolved(10));
        assertEquals(Status.CLOSED, test.status(number));
    }

    @Test
    void everySolvedTicketIsClosedHoweverManyThereAre() {
        closesAfter(1);
        reported(MANY).forEach(test::solve);
        test.later(Duration.ofDays(1));
        assertEquals(new Round(MANY, 0, false), clock.closeSolved(ClockDuties.MAX_LIMIT));
    }

    @Test
    void solvedTicketsAreClosedAsManyAsAskedFor() {
        closesAfter(1);
        reported(3).forEach(test::solve);
        test.later(Duration.ofDays(1));
        assertEquals(new Round(2, 0, true), clock.closeSolved(2));
        assertEquals(new Round(1, 0, false), clock.closeSolved(2));
    }

    @Test
    void everyTicketThatIsDueIsAttendedToHoweverManyThereAre() {
        reported(MANY);
        test.later(Duration.ofDays(1));
        assertEquals(new Round(MANY, 0, false), clock.attend(ClockDuties.MAX_LIMIT));
        assertEquals(new Round(0, 0, false), clock.attend(ClockDuties.MAX_LIMIT), "each warning once");
    }
}
