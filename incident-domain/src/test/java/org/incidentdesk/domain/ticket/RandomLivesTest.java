package org.incidentdesk.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every ticket, whatever is tried on it in whatever order. The seed is in the test's name. */
class RandomLivesTest {

    private static final int STEPS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static final class Life {
        private final Random random;
        private final Ticket ticket = Tickets.reported();
        private final TicketRules rules;
        private Instant now = Tickets.T0;
        private Status before = Status.NEW;

        Life(long seed) {
            random = new Random(seed);
            rules = new TicketRules(
                    pick(ClosurePolicy.values()), random.nextBoolean(), Duration.ofDays(30), Duration.ofDays(14));
        }

        @SafeVarargs
        private <T> T pick(T... values) {
            return values[random.nextInt(values.length)];
        }

        /** Tries something at random and says whether the ticket let it happen. */
        boolean step() {
            now = now.plusSeconds(random.nextInt(7_200));
            before = ticket.snapshot().progress().status();
            Stamp stamp = new Stamp(
                    pick(Tickets.REQUESTER, Tickets.TECHNICIAN, Tickets.TECHNICIAN, Tickets.ADMINISTRATOR, Actor.CLOCK),
                    now);
            TicketSnapshot unchanged = ticket.snapshot();
            try {
                attempt(stamp);
                return true;
            } catch (DomainRefusal e) {
                assertEquals(unchanged, ticket.snapshot(), "a refused action changes nothing");
                return false;
            }
        }

        private void attempt(Stamp stamp) {
            Text text = new Text("à l'étape " + random.nextInt(1000) + " \\ \n \"…\" 漢字 🙂");
            Assignee assignee = pick(
                    Tickets.SARA,
                    Tickets.TEAM,
                    new Assignee.Technician(new PersonId("niveau2")),
                    new Assignee.Team(new GroupId("autre")));
            long entry = 1 + random.nextInt((int) ticket.snapshot().version());
            switch (random.nextInt(23)) {
                case 0 ->
                    ticket.classify(
                            Optional.of(Tickets.CATEGORY).filter(c -> random.nextBoolean()), Set.of(), rules, stamp);
                case 1 ->
                    ticket.assess(
                            pick(Impact.values()),
                            pick(Urgency.values()),
                            PriorityMatrix.course(),
                            Promise.standard(),
                            rules,
                            stamp);
                case 2 -> ticket.overridePriority(new PriorityOverride(pick(Priority.values()), text), rules, stamp);
                case 3 -> ticket.withdrawOverride(rules, stamp);
                case 4, 5 -> ticket.assign(assignee, rules, stamp);
                case 6 -> ticket.unassign(assignee, rules, stamp);
                case 7 ->
                    ticket.escalate(
                            new GroupId("niveau-" + random.nextInt(3)),
                            random.nextBoolean(),
                            pick(EscalationReason.values()),
                            Optional.of(text),
                            rules,
                            stamp);
                case 20 -> ticket.attach(Tickets.LOG, pick(Visibility.values()), rules, stamp);
                case 21 -> ticket.attachTo(entry, Tickets.LOG, rules, stamp);
                case 22 -> ticket.removeFile(entry, rules, stamp);
                case 8 -> ticket.addFollowUp(text, pick(Visibility.values()), rules, stamp);
                case 9 -> ticket.correctFollowUp(entry, text, rules, stamp);
                case 10 ->
                    ticket.addTask(
                            text,
                            Visibility.PUBLIC,
                            Optional.empty(),
                            Optional.of(Tickets.TOMORROW).filter(s -> random.nextBoolean()),
                            rules,
                            stamp);
                case 11 -> ticket.completeTask(entry, Optional.of(Duration.ofMinutes(5)), rules, stamp);
                case 12, 13 ->
                    ticket.hold(
                            pick(HoldReason.values()),
                            Optional.empty(),
                            Optional.of(now.plusSeconds(3_600)).filter(u -> random.nextBoolean()),
                            Optional.empty(),
                            rules,
                            stamp);
                case 14 -> ticket.resume(rules, stamp);
                case 15 ->
                    ticket.propose(text, pick(Outcome.values()), Optional.empty(), Optional.empty(), rules, stamp);
                case 16 -> ticket.approve(Optional.empty(), Optional.empty(), rules, stamp);
                case 17 -> ticket.refuse(text, rules, stamp);
                case 18 -> ticket.close(Optional.of(Tickets.CATEGORY), rules, stamp);
                default -> ticket.reopen(text, rules, stamp);
            }
        }

        List<RecordedEvent> events() {
            return ticket.change().orElseThrow().events();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replayYieldsTheStateAndTheChainHolds(long seed) {
        Life life = new Life(seed);
        for (int i = 0; i < STEPS; i++) {
            life.step();
            assertEquals(life.ticket.snapshot(), Ticket.replay(life.events()));
        }
        List<RecordedEvent> events = life.events();
        assertEquals(OptionalLong.empty(), HashChain.firstBreak(events));
        assertEquals(events.size(), life.ticket.snapshot().version());
        List<RecordedEvent> reread = new ArrayList<>();
        for (RecordedEvent recorded : events) {
            RecordedEvent restored = RecordedEvent.restore(recorded.canonical(), recorded.hash());
            assertEquals(recorded, restored);
            reread.add(restored);
        }
        assertEquals(life.ticket.snapshot(), Ticket.replay(reread));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingButReopeningHappensToAClosedTicket(long seed) {
        Life life = new Life(seed);
        for (int i = 0; i < STEPS; i++) {
            long version = life.ticket.snapshot().version();
            boolean done = life.step();
            if (life.before == Status.CLOSED && done) {
                assertEquals(version + 1, life.ticket.snapshot().version());
                assertEquals(
                        TicketEvent.Type.REOPENED,
                        life.events().get((int) version).event().type());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDueMomentMovesExactlyByThePauses(long seed) {
        Life life = new Life(seed);
        for (int i = 0; i < STEPS; i++) {
            life.step();
            Deadline deadline = life.ticket.timeToResolve(life.now);
            if (deadline.state() == ClockState.PAUSED) {
                assertEquals(Status.PENDING, life.ticket.snapshot().progress().status());
            } else {
                assertEquals(
                        Duration.ofSeconds(deadline.target().amount()),
                        countedUntil(life.events(), deadline.due()),
                        "at the due moment exactly the target's time has counted");
            }
            if (life.ticket.snapshot().progress().status() == Status.PENDING) {
                Deadline later = life.ticket.timeToResolve(life.now.plus(Duration.ofDays(400)));
                assertTrue(later.state() == deadline.state(), "nothing is breached by waiting while it is on hold");
            }
        }
    }

    /**
     * The time that counts between the opening and a moment, read from nothing but the statuses in the history: an
     * independent model. Time on hold never counts, time solved not once the ticket has left that status again.
     */
    private static Duration countedUntil(List<RecordedEvent> events, Instant moment) {
        Duration counted = Duration.ZERO;
        for (int i = 0; i < events.size(); i++) {
            TicketEvent.Head head = events.get(i).event().head();
            boolean last = i == events.size() - 1;
            Instant end =
                    last ? moment : min(moment, events.get(i + 1).event().head().at());
            boolean over = head.status() == Status.SOLVED || head.status() == Status.CLOSED;
            boolean leftAgain = over && leftAfter(events, i);
            boolean counts = head.status() != Status.PENDING && !leftAgain;
            if (counts && end.isAfter(head.at())) {
                counted = counted.plus(Duration.between(head.at(), end));
            }
        }
        return counted;
    }

    private static boolean leftAfter(List<RecordedEvent> events, int index) {
        return events.stream()
                .skip(index)
                .map(recorded -> recorded.event().head().status())
                .anyMatch(status -> status != Status.SOLVED && status != Status.CLOSED);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChangedEventIsFound(long seed) {
        Life life = new Life(seed);
        for (int i = 0; i < STEPS; i++) {
            life.step();
        }
        List<RecordedEvent> events = new ArrayList<>(life.events());
        int victim = life.random.nextInt(events.size());
        RecordedEvent old = events.get(victim);
        String forged = old.canonical().replaceFirst("by=\\w+", "by=intrus");
        assertNotEquals(old.canonical(), forged);
        events.set(victim, RecordedEvent.restore(forged, old.hash()));
        assertEquals(OptionalLong.of(victim + 1L), HashChain.firstBreak(events));
        // whoever recomputes the forged event's own hash is found at the next event, or not at all if it was the last
        String previous = victim == 0 ? HashChain.START : events.get(victim - 1).hash();
        events.set(victim, RecordedEvent.restore(forged, HashChain.hash(previous, forged)));
        assertEquals(
                victim == events.size() - 1 ? OptionalLong.empty() : OptionalLong.of(victim + 2L),
                HashChain.firstBreak(events));
        List<RecordedEvent> gap = new ArrayList<>(life.events());
        if (victim < gap.size() - 1) {
            gap.remove(victim);
            assertEquals(OptionalLong.of(victim + 1L), HashChain.firstBreak(gap));
        }
    }
}
