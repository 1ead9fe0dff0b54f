package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.port.driving.AttachChildren;
import org.incidentdesk.domain.port.driving.ClockDuties.Round;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Status;
import org.junit.jupiter.api.Test;

/** Two that do something at the same moment: the second one is just about to finish when the first one comes in between. */
class ConcurrencyTest {

    /** Lets a rival act before the next unit begins, or after it has done its work and before it ends. */
    private static final class Rivalry implements UnitOfWork {
        private final UnitOfWork units;
        private Optional<Runnable> earlier = Optional.empty();
        private Optional<Runnable> rival = Optional.empty();

        Rivalry(UnitOfWork units) {
            this.units = units;
        }

        @Override
        public <R> R within(Function<Repositories, R> work) {
            Optional<Runnable> before = earlier;
            Optional<Runnable> now = rival;
            earlier = Optional.empty();
            rival = Optional.empty();
            before.ifPresent(Runnable::run);
            return units.within(repositories -> {
                R result = work.apply(repositories);
                // units are not nested, so the rival has a thread of its own
                now.ifPresent(other -> CompletableFuture.runAsync(other).join());
                return result;
            });
        }

        @Override
        public <R> R reading(Function<Repositories, R> query) {
            return units.reading(query);
        }
    }

    private Rivalry rivalry;
    private final TestDesk test = new TestDesk(new InMemoryNotifier(Set.of()), units -> rivalry = new Rivalry(units));
    private final TicketNumber one = test.reported();
    private final TicketNumber two = test.reported();

    private void meanwhile(Runnable rival) {
        rivalry.rival = Optional.of(rival);
    }

    private List<Link> links(TicketNumber number) {
        return test.view(number).links();
    }

    @Test
    void twoLinksMadeAtOnceCloseNoCircle() {
        meanwhile(() -> test.link(two, LinkKind.CHILD_OF, one));
        Request<LinkTicket> wish = Request.of(SARA, new LinkTicket(one, new Link(LinkKind.CHILD_OF, two)));
        assertThrows(Conflict.class, () -> test.desk.work().link(wish));
        assertEquals(List.of(), links(one));
        assertEquals(List.of(new Link(LinkKind.CHILD_OF, one)), links(two));
    }

    @Test
    void childrenAttachedWhileTheirParentGoesBelowThemCloseNoCircle() {
        meanwhile(() -> test.link(one, LinkKind.CHILD_OF, two));
        Request<AttachChildren> wish = Request.of(SARA, AttachChildren.of(one, List.of(two)));
        assertThrows(Conflict.class, () -> test.desk.work().attachChildren(wish));
        assertEquals(List.of(), links(two));
    }

    private void hold(TicketNumber number) {
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

    /** One that somebody is just changing does not hold up the others; it is left for the next time. */
    @Test
    void theClockLeavesAloneWhatSomebodyIsChangingAndGoesOn() {
        hold(one);
        hold(two);
        test.later(Duration.ofHours(2));
        meanwhile(() -> test.desk.work().resume(Request.of(SARA, new ResumeTicket(one))));
        assertEquals(new Round(1, 1, false), test.desk.clockDuties().endHolds(10));
        assertEquals(Status.NEW, test.status(two));
        assertEquals(new Round(0, 0, false), test.desk.clockDuties().endHolds(10));
    }

    @Test
    void whatTheClockHadToSkipCountsTowardsWhatItIsAskedFor() {
        hold(one);
        hold(two);
        test.later(Duration.ofHours(2));
        meanwhile(() -> test.desk.work().resume(Request.of(SARA, new ResumeTicket(one))));
        assertEquals(new Round(1, 1, true), test.desk.clockDuties().endHolds(2));
    }

    /** What the clock found to do is looked at again within the unit that does it. */
    @Test
    void aHoldThatIsProlongedMeanwhileIsNotEnded() {
        hold(one);
        test.later(Duration.ofHours(2));
        Request<HoldTicket> longer = Request.of(
                SARA,
                new HoldTicket(
                        one,
                        HoldReason.AWAITING_VENDOR,
                        Optional.empty(),
                        Optional.of(test.now().plus(Duration.ofDays(1)))));
        rivalry.earlier = Optional.of(() -> test.desk.work().hold(longer));
        assertEquals(new Round(0, 0, false), test.desk.clockDuties().endHolds(10));
        assertEquals(Status.PENDING, test.status(one));
    }
}
