package org.incidentdesk.domain.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.incidentdesk.domain.contract.TicketRepositoryContract;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.Visibility;

/** Ticket repositories that answer questions in the wrong way, and the contracts that find them. */
class BrokenAnswersTest extends Proof {

    abstract static class Answers extends Faulty implements TicketRepositoryContract {
        Answers(UnaryOperator<Storage> fault) {
            super(fault);
        }

        Answers(String method, Altered.Body fault) {
            this(sound -> Altered.tickets(sound, method, fault));
        }
    }

    /** Asks somebody who cannot see what this unit has written. */
    private static <T> T outside(Storage sound, Function<TicketRepository, T> question) {
        return CompletableFuture.supplyAsync(
                        () -> sound.unitOfWork().reading(repositories -> question.apply(repositories.tickets())))
                .join();
    }

    /** Reads links past the unit. */
    @FoundBy(alone = true, value = "aLinkIsToldWithinTheUnitThatMadeIt")
    static class LinksFromOutside extends Answers {
        LinksFromOutside() {
            super(sound -> Altered.tickets(
                    sound,
                    "linksTo",
                    (arguments, original) -> outside(sound, tickets -> tickets.linksTo((TicketNumber) arguments[0]))));
        }
    }

    /** Holds on to files that were taken away. */
    @FoundBy(alone = true, value = "aFileIsInUseAsLongAsItHangsOnATicket")
    static class ClingingToFiles extends Answers {
        ClingingToFiles() {
            super(ClingingToFiles::broken);
        }

        private static Storage broken(Storage sound) {
            Set<Object> ever = new HashSet<>();
            return Altered.tickets(sound, "filesInUse", (arguments, original) -> {
                ever.addAll((Set<?>) original.call(arguments));
                return ((Set<?>) arguments[0]).stream().filter(ever::contains).collect(Collectors.toSet());
            });
        }
    }

    /** Holds on to tickets that an article does not concern any more. */
    @FoundBy(alone = true, value = "anArticleFindsTheTicketsThatItConcerns")
    static class ClingingToArticles extends Answers {
        ClingingToArticles() {
            super(ClingingToArticles::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Set<Object>> ever = new HashMap<>();
            return Altered.tickets(sound, "withArticle", (arguments, original) -> {
                Set<Object> known = ever.computeIfAbsent(arguments[0], article -> new TreeSet<>());
                known.addAll((List<?>) original.call(arguments));
                return known.stream()
                        .filter(number -> ((TicketNumber) number).value() > (Long) arguments[1])
                        .limit((Integer) arguments[2])
                        .toList();
            });
        }
    }

    /** Begins an article's tickets anew on every page. */
    @FoundBy(alone = true, value = "anArticleFindsTheTicketsThatItConcerns")
    static class PagingInACircle extends Answers {
        PagingInACircle() {
            super(sound -> Altered.tickets(
                    sound, "withArticle", (arguments, original) -> original.call(arguments[0], 0L, arguments[2])));
        }
    }

    /** Counts no file. */
    @FoundBy(alone = true, value = "aFileIsInUseAsLongAsItHangsOnATicket")
    static class BlindToFiles extends Answers {
        BlindToFiles() {
            super(sound -> Altered.tickets(sound, "filesInUse", (arguments, original) -> Set.of()));
        }
    }

    /** Reads lists past the unit. */
    @FoundBy(alone = true, value = "aListShowsWhatItsOwnUnitHasWritten")
    static class ListsFromOutside extends Answers {
        ListsFromOutside() {
            super(sound -> Altered.tickets(
                    sound,
                    "list",
                    (arguments, original) -> arguments[1] == TicketOrder.CHANGED
                            ? outside(
                                    sound,
                                    tickets -> tickets.list(
                                            (TicketFilter) arguments[0], (TicketOrder) arguments[1], (PageRequest)
                                                    arguments[2]))
                            : original.call(arguments)));
        }
    }

    /** Tells links as they come. */
    @FoundBy(alone = true, value = "theLinksTowardsATicketAreTold")
    static class UnsortedLinks extends Answers {
        UnsortedLinks() {
            super("linksTo", (arguments, original) -> {
                List<Object> links = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(links);
                return links;
            });
        }
    }

    /** Notes the end of a hold once, and never again. */
    @FoundBy("aHoldThatWasEndedOrPutOffIsNotOver")
    static class ClingingToHolds extends Answers {
        ClingingToHolds() {
            super(ClingingToHolds::broken);
        }

        private static Storage broken(Storage sound) {
            Map<TicketNumber, Instant> noted = new HashMap<>();
            Storage noting = Altered.tickets(sound, "save", (arguments, original) -> {
                TicketSnapshot after = ((TicketChange) arguments[0]).after();
                after.progress()
                        .hold()
                        .flatMap(Hold::until)
                        .ifPresent(until -> noted.putIfAbsent(after.number(), until));
                return original.call(arguments);
            });
            return Altered.tickets(
                    noting,
                    "holdsOverAt",
                    (arguments, original) -> noted.entrySet().stream()
                            .filter(hold -> !hold.getValue().isAfter((Instant) arguments[0]))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .limit((int) arguments[1])
                            .toList());
        }
    }

    /** Tells of all holds that are over, however many were asked for. */
    @FoundBy(alone = true, value = "holdsThatAreOverComeInTheOrderOfTheirNumbersAndNoMoreThanAskedFor")
    static class AllHolds extends Answers {
        AllHolds() {
            super("holdsOverAt", (arguments, original) -> original.call(arguments[0], Integer.MAX_VALUE));
        }
    }

    /** Takes the moment of a duty for excluded. */
    @FoundBy("aDutyOfTheClockComesAtItsMoment")
    static class LateDuties extends Answers {
        LateDuties() {
            super(
                    "dutiesBy",
                    (arguments, original) -> original.call(
                            ((Instant) arguments[0]).minus(1, ChronoUnit.MICROS), arguments[1], arguments[2]));
        }
    }

    /** Notes the first duty of a ticket, and never another. */
    @FoundBy("aDutyThatWasDoneOrFellAwayIsNotTold")
    static class ClingingToDuties extends Answers {
        ClingingToDuties() {
            super(ClingingToDuties::broken);
        }

        private static Storage broken(Storage sound) {
            TreeSet<TicketRepository.Duty> noted = new TreeSet<>();
            Storage noting = Altered.tickets(sound, "save", (arguments, original) -> {
                TicketSnapshot after = ((TicketChange) arguments[0]).after();
                ClockDuty.next(after)
                        .filter(duty ->
                                noted.stream().noneMatch(known -> known.ticket().equals(after.number())))
                        .ifPresent(duty -> noted.add(new TicketRepository.Duty(duty.at(), after.number())));
                return original.call(arguments);
            });
            return Altered.tickets(
                    noting,
                    "dutiesBy",
                    (arguments, original) -> noted.stream()
                            .filter(duty -> !duty.at().isAfter((Instant) arguments[0]))
                            .limit((int) arguments[2])
                            .toList());
        }
    }

    /** Tells of all duties from the beginning, however many were asked for. */
    @FoundBy(alone = true, value = "dutiesComeStretchByStretchTheEarliestFirst")
    static class AllDuties extends Answers {
        AllDuties() {
            super(
                    "dutiesBy",
                    (arguments, original) -> original.call(arguments[0], Optional.empty(), Integer.MAX_VALUE));
        }
    }

    /** Takes what was solved at a moment for solved after it. */
    @FoundBy(alone = true, value = "whatWasSolvedAtAMomentOrBeforeIsTold")
    static class SolvedLate extends Answers {
        SolvedLate() {
            super(
                    "solvedBy",
                    (arguments, original) -> original.call(
                            ((Instant) arguments[0]).minus(1, ChronoUnit.MICROS), arguments[1], arguments[2]));
        }
    }

    /** Tells of all that were solved, however many were asked for. */
    @FoundBy(alone = true, value = "solvedOnesComeInTheOrderOfTheirNumbersStretchByStretch")
    static class AllSolved extends Answers {
        AllSolved() {
            super("solvedBy", (arguments, original) -> original.call(arguments[0], arguments[1], Integer.MAX_VALUE));
        }
    }

    /** Takes what was solved once for solved. */
    @FoundBy(alone = true, value = "whatIsNotSolvedAnyMoreIsNotTold")
    static class OnceSolved extends Answers {
        OnceSolved() {
            super(sound -> Altered.each(
                    sound,
                    TicketRepository.class,
                    "tickets",
                    tickets -> Altered.port(
                            TicketRepository.class,
                            tickets,
                            "solvedBy",
                            (arguments, original) ->
                                    tickets.numbersAfter((long) arguments[1], Integer.MAX_VALUE).stream()
                                            .filter(number -> tickets.find(number)
                                                    .flatMap(TicketSnapshot::lastSolution)
                                                    .filter(solution ->
                                                            !solution.at().isAfter((Instant) arguments[0]))
                                                    .isPresent())
                                            .limit((int) arguments[2])
                                            .toList())));
        }
    }

    /** Begins at a number instead of behind it. */
    @FoundBy("goingThroughAllNumbersMeetsEachOnceAndAscending")
    static class Treading extends Answers {
        Treading() {
            super(Treading::broken);
        }

        private static Storage broken(Storage sound) {
            // only once for each number, so that whoever goes through all of them comes to an end
            Map<Object, Object> trodden = new HashMap<>();
            return Altered.tickets(sound, "numbersAfter", (arguments, original) -> {
                long after = (long) arguments[0];
                boolean again = after < 1 || trodden.put(after, after) != null;
                return original.call(again ? after : after - 1, arguments[1]);
            });
        }
    }

    /** Has room for a thousand parameters. */
    @FoundBy(alone = true, value = "thousandsCanBeAskedForAtOnce")
    static class Narrow extends Answers {
        Narrow() {
            super("findAll", (arguments, original) -> {
                if (((Collection<?>) arguments[0]).size() > 1_000) {
                    throw new IllegalArgumentException("too many parameters");
                }
                return original.call(arguments);
            });
        }
    }

    /** Searches the beginning of a text. */
    @FoundBy("wordsFarBackInTheLongestTextAreFound")
    static class ShortSighted extends Answers {
        ShortSighted() {
            super(sound -> Altered.each(
                    sound,
                    TicketRepository.class,
                    "tickets",
                    tickets -> Altered.port(TicketRepository.class, tickets, "list", (arguments, original) -> {
                        Optional<String> text = ((TicketFilter) arguments[0]).text();
                        Page<?> page = (Page<?>) original.call(arguments);
                        return new Page<>(
                                page.items().stream()
                                        .map(TicketSummary.class::cast)
                                        .filter(row -> text.isEmpty()
                                                || Words.match(beginning(tickets, row.number()), text.get()))
                                        .toList(),
                                page.next());
                    })));
        }

        private static String beginning(TicketRepository tickets, TicketNumber number) {
            TicketSnapshot.Report report = tickets.find(number).orElseThrow().report();
            String text = Words.fold(report.title() + " " + report.description());
            return text.substring(0, Math.min(4_000, text.length()));
        }
    }

    /** Writes something whenever it reads. */
    @FoundBy("aDecisionThatIsNotSavedLeavesNothing")
    static class Touching extends Answers {
        private static final TicketRules RULES = new TicketRules(
                ClosurePolicy.ON_APPROVAL, false, java.time.Duration.ofDays(30), java.time.Duration.ofDays(14));

        Touching() {
            super(sound -> Altered.each(
                    sound,
                    TicketRepository.class,
                    "tickets",
                    tickets -> Altered.port(TicketRepository.class, tickets, "find", (arguments, original) -> {
                        Optional<?> found = (Optional<?>) original.call(arguments);
                        try {
                            found.ifPresent(ticket -> touch(tickets, (TicketSnapshot) ticket));
                        } catch (IllegalStateException readOnly) {
                            // a unit that only reads is spared
                        }
                        return found;
                    })));
        }

        private static void touch(TicketRepository tickets, TicketSnapshot found) {
            Ticket ticket = Ticket.restore(found);
            Actor clerk = new Actor(new PersonId("clerk"), Role.ADMINISTRATOR);
            ticket.addFollowUp(new Text("read"), Visibility.PRIVATE, RULES, new Stamp(clerk, found.changedAt()));
            ticket.change().ifPresent(tickets::save);
        }
    }

    /** Says nothing to whoever comes second. */
    @FoundBy({"ofDecisionsMadeAtTheSameMomentExactlyOneIsKept", "aDecisionOnAnOldVersionIsRefused"})
    static class SilentLosers extends Answers {
        SilentLosers() {
            super(Altered::silentLosers);
        }
    }
}
