package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;

/**
 * What a {@link org.incidentdesk.domain.port.driven.TicketRepository} keeps: state and history, to the last character
 * and microsecond, against changes made meanwhile. Lists and the other questions are in the two contracts that this one
 * includes.
 */
public interface TicketRepositoryContract extends TicketListContract, TicketQuestionsContract {

    /** How many random lives are kept and read back. */
    int LIVES = 30;

    private void assertKept(TicketSnapshot expected, List<RecordedEvent> events, String which) {
        TicketNumber number = expected.number();
        assertEquals(Optional.of(expected), reading(r -> r.tickets().find(number)), which);
        List<RecordedEvent> history = reading(r -> r.tickets().history(number));
        assertEquals(events, history, which);
        assertEquals(expected, Ticket.replay(history), which);
        assertEquals(OptionalLong.empty(), HashChain.firstBreak(history), which);
    }

    private void assertComesBack(Ticket ticket, String which) {
        TicketChange change = ticket.change().orElseThrow();
        doing(r -> r.tickets().save(change));
        assertKept(change.after(), change.events(), which);
    }

    private static List<RecordedEvent> events(List<TicketChange> changes) {
        return changes.stream().flatMap(change -> change.events().stream()).toList();
    }

    private static TicketChange followedUp(TicketSnapshot before, String text) {
        return SampleTickets.followUp(Ticket.restore(before), text).change().orElseThrow();
    }

    @Test
    default void aTicketThatWasNeverKeptIsAbsent() {
        TicketNumber number = within(r -> r.numbering().nextTicket());
        assertEquals(Optional.empty(), reading(r -> r.tickets().find(number)));
        assertEquals(List.of(), reading(r -> r.tickets().findAll(List.of(number))));
        assertEquals(List.of(), reading(r -> r.tickets().history(number)));
        assertEquals(List.of(), reading(r -> r.tickets().histories(List.of(number))));
        assertEquals(List.of(), reading(r -> r.tickets().findAll(List.of())));
        assertEquals(List.of(), reading(r -> r.tickets().histories(List.of())));
    }

    @Test
    default void versionsAreToldWithoutTheTickets() {
        TicketChange once = SampleTickets.keptBare(this);
        TicketChange twice = SampleTickets.keptBare(this);
        doing(r -> r.tickets()
                .save(followedUp(r.tickets().find(twice.after().number()).orElseThrow(), "and again")));
        TicketNumber nobody = within(r -> r.numbering().nextTicket());
        assertEquals(
                Map.of(once.after().number(), 1L, twice.after().number(), 2L),
                reading(r -> r.tickets()
                        .versions(List.of(
                                twice.after().number(), nobody, once.after().number()))));
        assertEquals(Map.of(), reading(r -> r.tickets().versions(List.of())));
    }

    @Test
    default void anyLifeKeptInOneUnitComesBackWithItsHistory() {
        for (long seed = 0; seed < LIVES; seed++) {
            TicketLives lives = new TicketLives(seed);
            List<TicketChange> changes = within(r -> {
                List<TicketChange> life = lives.life(r.numbering().nextTicket(), 25);
                life.forEach(r.tickets()::save);
                return life;
            });
            assertKept(changes.get(changes.size() - 1).after(), events(changes), "seed " + seed);
        }
    }

    @Test
    default void anyLifeKeptDecisionByDecisionComesBackAfterEachOfThem() {
        for (long seed = 100; seed < 104; seed++) {
            TicketLives lives = new TicketLives(seed);
            List<TicketChange> changes = new ArrayList<>();
            TicketNumber number = within(r -> r.numbering().nextTicket());
            changes.add(lives.begin(number).change().orElseThrow());
            doing(r -> r.tickets().save(changes.get(0)));
            for (int i = 0; i < 12; i++) {
                changes.add(within(r -> {
                    TicketChange change = lives.decide(r.tickets().find(number).orElseThrow());
                    r.tickets().save(change);
                    return change;
                }));
                assertKept(
                        changes.get(changes.size() - 1).after(),
                        events(changes),
                        "seed " + seed + ", decision " + (i + 1));
            }
        }
    }

    @Test
    default void everyKindOfEventComesBack() {
        Ticket ticket = SampleTickets.withEveryEvent(within(r -> r.numbering().nextTicket()));
        Set<TicketEvent.Type> types = ticket.change().orElseThrow().events().stream()
                .map(recorded -> recorded.event().type())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(TicketEvent.Type.class), types, "the sample is complete");
        assertComesBack(ticket, "every kind of event");
    }

    @Test
    default void aTicketOfWhichLittleIsKnownComesBack() {
        assertComesBack(SampleTickets.bare(within(r -> r.numbering().nextTicket())), "bare");
    }

    @Test
    default void everyScriptComesBackToTheLastCharacter() {
        for (String words : Fresh.TEXTS) {
            TicketNumber number = within(r -> r.numbering().nextTicket());
            Title title = new Title(words.replace('\t', ' '));
            assertComesBack(
                    SampleTickets.followUp(SampleTickets.reported(number, title, new Text(words)), words), words);
        }
        for (String words : Fresh.LONGER_TEXTS) {
            TicketNumber number = within(r -> r.numbering().nextTicket());
            assertComesBack(SampleTickets.reported(number, new Title("t"), new Text(words)), words);
        }
    }

    @Test
    default void theLongestTextsComeBackUncut() {
        TicketNumber number = within(r -> r.numbering().nextTicket());
        Title title = new Title(Fresh.ofLength(Title.MAX_LENGTH));
        String longest = Fresh.ofLength(Text.MAX_LENGTH);
        Ticket ticket = SampleTickets.followUp(SampleTickets.reported(number, title, new Text(longest)), longest);
        assertComesBack(ticket, "longest texts");
    }

    @Test
    default void momentsComeBackToTheMicrosecondFromLongAgoToFarAhead() {
        assertComesBack(SampleTickets.between(within(r -> r.numbering().nextTicket()), Fresh.NOON, Fresh.NOON), "noon");
        assertComesBack(
                SampleTickets.between(within(r -> r.numbering().nextTicket()), Fresh.LONG_AGO, Fresh.FAR_AHEAD),
                "long ago and far ahead");
    }

    @Test
    default void aLongHistoryComesBackInOrder() {
        List<TicketChange> changes = new ArrayList<>();
        changes.add(SampleTickets.bare(within(r -> r.numbering().nextTicket()))
                .change()
                .orElseThrow());
        for (int part = 0; part < 3; part++) {
            Ticket ticket = Ticket.restore(changes.get(part).after());
            IntStream.range(0, 100).forEach(i -> SampleTickets.followUp(ticket, "message " + i));
            changes.add(ticket.change().orElseThrow());
        }
        changes.forEach(change -> doing(r -> r.tickets().save(change)));
        assertKept(changes.get(3).after(), events(changes), "300 messages");
    }

    @Test
    default void whatWasFoundStaysAsItWasWhenAnotherChangeIsKept() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketNumber number = first.after().number();
        doing(r -> {
            TicketSnapshot found = r.tickets().find(number).orElseThrow();
            List<TicketSnapshot> all = r.tickets().findAll(List.of(number));
            List<RecordedEvent> history = r.tickets().history(number);
            r.tickets().save(followedUp(found, "meanwhile"));
            assertEquals(first.after(), found);
            assertEquals(List.of(first.after()), all);
            assertEquals(first.events(), history);
            assertEquals(2, r.tickets().find(number).orElseThrow().version(), "and the unit sees its own change");
            assertEquals(2, r.tickets().history(number).size());
        });
    }

    @Test
    default void spoilingAnAnswerSpoilsNothingThatIsKept() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketNumber number = first.after().number();
        doing(r -> {
            for (List<?> answer : List.of(
                    r.tickets().history(number),
                    r.tickets().findAll(List.of(number)),
                    r.tickets().histories(List.of(number)))) {
                try {
                    answer.clear();
                } catch (UnsupportedOperationException unmodifiable) {
                    // then it cannot be spoilt, which is as good
                }
            }
            assertEquals(first.events(), r.tickets().history(number));
        });
        assertKept(first.after(), first.events(), "after the spoiling");
    }

    @Test
    default void aDecisionThatIsNotSavedLeavesNothing() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketNumber number = first.after().number();
        doing(r -> SampleTickets.followUp(
                Ticket.restore(r.tickets().find(number).orElseThrow()), "decided, and then forgotten"));
        assertKept(first.after(), first.events(), "not saved");
    }

    @Test
    default void aDecisionOnAnOldVersionIsRefused() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketChange second = followedUp(first.after(), "this one came first");
        TicketChange late = followedUp(first.after(), "this one came late");
        doing(r -> r.tickets().save(second));
        Conflict conflict =
                assertThrows(Conflict.class, () -> doing(r -> r.tickets().save(late)));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, conflict.kind());
        assertKept(second.after(), events(List.of(first, second)), "the late one is refused");
    }

    @Test
    default void whatAUnitReliesOnMustNotHaveChanged() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketChange second = followedUp(first.after(), "changed behind somebody's back");
        TicketNumber number = first.after().number();
        doing(r -> r.tickets().rely(Map.of(number, first.after().version())));
        doing(r -> r.tickets().save(second));
        Conflict conflict = assertThrows(
                Conflict.class,
                () -> doing(r -> r.tickets().rely(Map.of(number, first.after().version()))));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, conflict.kind());
        doing(r -> r.tickets().rely(Map.of(number, second.after().version())));
        TicketNumber nobody = within(r -> r.numbering().nextTicket());
        assertThrows(Conflict.class, () -> doing(r -> r.tickets().rely(Map.of(nobody, 1L))));
    }

    @Test
    default void aNewTicketUnderATakenNumberIsRefused() {
        TicketChange first = SampleTickets.keptBare(this);
        TicketChange usurper = SampleTickets.reported(
                        first.after().number(), new Title("usurper"), new Text("of a number"))
                .change()
                .orElseThrow();
        Conflict conflict =
                assertThrows(Conflict.class, () -> doing(r -> r.tickets().save(usurper)));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, conflict.kind());
        assertKept(first.after(), first.events(), "the first one keeps its number");
    }

    @Test
    default void aChangeOfATicketThatIsNotThereIsRefused() {
        Ticket ticket = SampleTickets.bare(within(r -> r.numbering().nextTicket()));
        TicketChange change = followedUp(ticket.snapshot(), "to nobody");
        Conflict conflict =
                assertThrows(Conflict.class, () -> doing(r -> r.tickets().save(change)));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, conflict.kind());
        assertEquals(Optional.empty(), reading(r -> r.tickets().find(ticket.number())));
        assertEquals(List.of(), reading(r -> r.tickets().history(ticket.number())));
    }

    @Test
    default void ofDecisionsMadeAtTheSameMomentExactlyOneIsKept() {
        for (int round = 0; round < 5; round++) {
            TicketChange first = SampleTickets.keptBare(this);
            List<TicketChange> rivals = IntStream.range(0, 4)
                    .mapToObj(i -> followedUp(first.after(), "rival " + i))
                    .toList();
            List<Optional<Throwable>> ends = Race.run(rivals.stream()
                    .map(change -> (Runnable) () -> doing(r -> r.tickets().save(change)))
                    .toList());
            List<TicketChange> winners = IntStream.range(0, rivals.size())
                    .filter(i -> ends.get(i).isEmpty())
                    .mapToObj(rivals::get)
                    .toList();
            assertEquals(1, winners.size(), "winners among " + ends);
            ends.stream()
                    .flatMap(Optional::stream)
                    .forEach(end -> assertEquals(
                            Conflict.Kind.CONCURRENT_CHANGE,
                            assertThrows(Conflict.class, () -> {
                                        throw end;
                                    })
                                    .kind()));
            assertKept(winners.get(0).after(), events(List.of(first, winners.get(0))), "the winner's");
        }
    }

    @Test
    default void severalAreFoundAtOnceInTheOrderOfTheirNumbers() {
        TicketLives lives = new TicketLives(7);
        List<List<TicketChange>> kept = within(r -> {
            List<List<TicketChange>> all = IntStream.range(0, 12)
                    .mapToObj(i -> lives.life(r.numbering().nextTicket(), 4))
                    .toList();
            all.forEach(life -> life.forEach(r.tickets()::save));
            return all;
        });
        TicketNumber unknown = within(r -> r.numbering().nextTicket());
        List<TicketNumber> asked = Stream.concat(
                        kept.stream().map(life -> life.get(0).after().number()), Stream.of(unknown))
                .collect(Collectors.toCollection(ArrayList::new));
        asked.add(asked.get(3));
        Collections.reverse(asked);
        assertEquals(
                kept.stream().map(life -> life.get(4).after()).toList(),
                reading(r -> r.tickets().findAll(asked)));
        assertEquals(
                kept.stream().flatMap(life -> events(life).stream()).toList(),
                reading(r -> r.tickets().histories(asked)));
        assertEquals(
                kept.subList(0, 2).stream().map(life -> life.get(4).after()).toList(),
                reading(r -> r.tickets()
                        .findAll(Set.of(
                                kept.get(1).get(0).after().number(),
                                kept.get(0).get(0).after().number()))));
    }

    @Test
    default void thousandsCanBeAskedForAtOnce() {
        TicketChange kept = SampleTickets.keptBare(this);
        long number = kept.after().number().value();
        List<TicketNumber> many = IntStream.range(0, 5_000)
                .mapToObj(i -> new TicketNumber(2_000_000_000_000L + i))
                .collect(Collectors.toCollection(ArrayList::new));
        many.add(2_500, new TicketNumber(number));
        assertEquals(List.of(kept.after()), reading(r -> r.tickets().findAll(many)));
        assertEquals(kept.events(), reading(r -> r.tickets().histories(many)));
    }

    @Test
    default void goingThroughAllNumbersMeetsEachOnceAndAscending() {
        List<TicketNumber> kept = IntStream.range(0, 7)
                .mapToObj(i -> SampleTickets.keptBare(this).after().number())
                .toList();
        long before = kept.get(0).value() - 1;
        List<TicketNumber> met = new ArrayList<>();
        long after = before;
        while (true) {
            long from = after;
            List<TicketNumber> stretch = reading(r -> r.tickets().numbersAfter(from, 3));
            assertTrue(stretch.size() <= 3, "the limit is kept");
            if (stretch.isEmpty()) {
                break;
            }
            met.addAll(stretch);
            after = stretch.get(stretch.size() - 1).value();
        }
        assertEquals(kept, met.stream().filter(kept::contains).toList());
        assertEquals(met.stream().filter(Objects::nonNull).distinct().sorted().toList(), met);
        assertEquals(1, reading(r -> r.tickets().numbersAfter(0, 1)).size(), "from the beginning");
    }
}
