package org.incidentdesk.domain.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.incidentdesk.domain.contract.TicketRepositoryContract;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** Ticket repositories with the faults that such things have, and the contracts that find them. */
class BrokenTicketsTest extends Proof {

    abstract static class Tickets extends Faulty implements TicketRepositoryContract {
        Tickets(UnaryOperator<Storage> fault) {
            super(fault);
        }
    }

    /** Hands out its own list, and goes on writing into it. */
    @FoundBy({"whatWasFoundStaysAsItWasWhenAnotherChangeIsKept", "spoilingAnAnswerSpoilsNothingThatIsKept"})
    static class Aliasing extends Tickets {
        Aliasing() {
            super(Aliasing::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, List<RecordedEvent>> lists = new HashMap<>();
            Storage handingOut = Altered.tickets(sound, "history", (arguments, original) -> {
                List<RecordedEvent> own = lists.get(arguments[0]);
                if (own == null) {
                    own = new ArrayList<>();
                    for (Object event : (List<?>) original.call(arguments)) {
                        own.add((RecordedEvent) event);
                    }
                    lists.put(arguments[0], own);
                }
                return own;
            });
            return Altered.tickets(handingOut, "save", (arguments, original) -> {
                TicketChange change = (TicketChange) arguments[0];
                Object nothing = original.call(arguments);
                lists.computeIfPresent(change.after().number(), (number, own) -> {
                    own.addAll(change.events());
                    return own;
                });
                return nothing;
            });
        }
    }

    /** Remembers what it found first and never looks again. */
    @FoundBy({"anyLifeKeptDecisionByDecisionComesBackAfterEachOfThem", "whatWasFoundStaysAsItWasWhenAnotherChangeIsKept"
    })
    static class Stale extends Tickets {
        private static final Object ABSENT = Optional.empty();

        Stale() {
            super(Stale::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> cache = new HashMap<>();
            return Altered.tickets(sound, "find", (arguments, original) -> {
                Object found = cache.containsKey(arguments[0]) ? cache.get(arguments[0]) : original.call(arguments);
                if (!found.equals(ABSENT)) {
                    cache.put(arguments[0], found);
                }
                return found;
            });
        }
    }

    /** Says yes and keeps nothing. */
    @FoundBy({
        "anyLifeKeptInOneUnitComesBackWithItsHistory",
        "aTicketOfWhichLittleIsKnownComesBack",
        "everyOrderListsEveryTicketOnceAndInItsPlace",
        "aCategoryIsInUseAsOpeningPresentOrClosingOne"
    })
    static class Forgetful extends Tickets {
        Forgetful() {
            super(sound -> Altered.tickets(sound, "save", (arguments, original) -> null));
        }
    }

    /** Takes everybody's word for what they have looked at. */
    @FoundBy(
            alone = true,
            value = {"whatAUnitReliesOnMustNotHaveChanged"})
    static class Trusting extends Tickets {
        Trusting() {
            super(sound -> Altered.tickets(sound, "rely", (arguments, original) -> null));
        }
    }

    /** Keeps the state, and of the history the end. */
    @FoundBy(
            alone = true,
            value = {"aLongHistoryComesBackInOrder"})
    static class ShortOfMemory extends Tickets {
        ShortOfMemory() {
            super(sound -> Altered.tickets(sound, "history", (arguments, original) -> {
                List<?> all = (List<?>) original.call(arguments);
                return all.subList(Math.max(0, all.size() - 100), all.size());
            }));
        }
    }

    /** Lets a decision on an old version vanish instead of refusing it. */
    @FoundBy({
        "aDecisionOnAnOldVersionIsRefused",
        "aNewTicketUnderATakenNumberIsRefused",
        "aChangeOfATicketThatIsNotThereIsRefused"
    })
    static class Swallowing extends Tickets {
        Swallowing() {
            super(sound -> Altered.tickets(sound, "save", (arguments, original) -> {
                try {
                    return original.call(arguments);
                } catch (Conflict swallowed) {
                    return null;
                }
            }));
        }
    }

    /** Spoils every report on its way out. */
    abstract static class Spoiling extends Tickets {
        Spoiling(UnaryOperator<TicketSnapshot.Report> fault) {
            super(sound -> Altered.tickets(
                    sound,
                    "find",
                    (arguments, original) -> ((Optional<?>) original.call(arguments))
                            .map(found -> spoilt((TicketSnapshot) found, fault))));
        }

        private static TicketSnapshot spoilt(TicketSnapshot ticket, UnaryOperator<TicketSnapshot.Report> fault) {
            return new TicketSnapshot(
                    ticket.schema(),
                    ticket.number(),
                    ticket.version(),
                    ticket.lastHash(),
                    ticket.changedAt(),
                    fault.apply(ticket.report()),
                    ticket.classification(),
                    ticket.assessment(),
                    ticket.agreement(),
                    ticket.assignment(),
                    ticket.progress(),
                    ticket.timeline(),
                    ticket.links(),
                    ticket.articles(),
                    ticket.satisfaction(),
                    ticket.diagnosis());
        }

        static TicketSnapshot.Report with(TicketSnapshot.Report report, String description, Instant openedAt) {
            return new TicketSnapshot.Report(
                    report.title(),
                    new Text(description),
                    report.requester(),
                    report.recordedBy(),
                    report.channel(),
                    report.location(),
                    report.neededBy(),
                    openedAt);
        }
    }

    /** Has a column that is too short. */
    @FoundBy(
            alone = true,
            value = {"theLongestTextsComeBackUncut"})
    static class Truncating extends Spoiling {
        Truncating() {
            super(report -> {
                String text = report.description().value();
                return with(report, text.length() > 4_000 ? text.substring(0, 4_000) : text, report.openedAt());
            });
        }
    }

    /** Has a character set of three bytes. */
    @FoundBy({"everyScriptComesBackToTheLastCharacter", "everyKindOfEventComesBack"})
    static class Narrow extends Spoiling {
        Narrow() {
            super(report -> with(
                    report,
                    report.description()
                            .value()
                            .codePoints()
                            .mapToObj(c -> Character.isBmpCodePoint(c) ? Character.toString(c) : "?")
                            .collect(Collectors.joining()),
                    report.openedAt()));
        }
    }

    /** Has clocks that know milliseconds. */
    @FoundBy({"momentsComeBackToTheMicrosecondFromLongAgoToFarAhead"})
    static class Coarse extends Spoiling {
        Coarse() {
            super(report ->
                    with(report, report.description().value(), report.openedAt().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    /** Reckons with the calendar that was in force before 1582. */
    @FoundBy(
            alone = true,
            value = {"momentsComeBackToTheMicrosecondFromLongAgoToFarAhead"})
    static class Julian extends Spoiling {
        Julian() {
            super(report -> with(
                    report,
                    report.description().value(),
                    report.openedAt().isBefore(Instant.parse("1582-10-15T00:00:00Z"))
                            ? report.openedAt().plus(6, ChronoUnit.DAYS)
                            : report.openedAt()));
        }
    }

    /** Answers in the order in which it was asked. */
    @FoundBy(
            alone = true,
            value = {"severalAreFoundAtOnceInTheOrderOfTheirNumbers"})
    static class AsAsked extends Tickets {
        AsAsked() {
            super(sound -> Altered.tickets(sound, "findAll", (arguments, original) -> {
                List<Object> answers = new ArrayList<>();
                for (Object number : (Collection<?>) arguments[0]) {
                    answers.addAll((Collection<?>) original.call(List.of((TicketNumber) number)));
                }
                return answers;
            }));
        }
    }

    /** Tells a version from before. */
    @FoundBy(
            alone = true,
            value = {"versionsAreToldWithoutTheTickets"})
    static class BehindTheTimes extends Tickets {
        BehindTheTimes() {
            super(sound -> Altered.tickets(sound, "versions", (arguments, original) -> {
                Map<Object, Object> first = new HashMap<>((Map<?, ?>) original.call(arguments));
                first.replaceAll((number, version) -> 1L);
                return first;
            }));
        }
    }

    /** Takes the end of a hold for excluded. */
    @FoundBy({"aHoldIsOverFromItsMomentOn"})
    static class Late extends Tickets {
        Late() {
            super(sound -> Altered.tickets(
                    sound,
                    "holdsOverAt",
                    (arguments, original) ->
                            original.call(((Instant) arguments[0]).minus(1, ChronoUnit.MICROS), arguments[1])));
        }
    }

    /** Looks at the present category only. */
    @FoundBy(
            alone = true,
            value = {"aCategoryIsInUseAsOpeningPresentOrClosingOne"})
    static class PresentOnly extends Tickets {
        PresentOnly() {
            super(sound -> Altered.tickets(sound, "usesCategory", (arguments, original) -> false));
        }
    }

    /** Leaves out who has nothing to do. */
    @FoundBy(
            alone = true,
            value = {"theOpenTicketsOfEachPersonAreCounted"})
    static class CountingTheBusy extends Tickets {
        CountingTheBusy() {
            super(sound -> Altered.tickets(sound, "openOf", (arguments, original) -> {
                Map<Object, Object> counts = new HashMap<>((Map<?, ?>) original.call(arguments));
                counts.values().removeIf(Long.valueOf(0)::equals);
                return counts;
            }));
        }
    }

    /** Remembers links for ever. */
    @FoundBy({"aLinkThatWasTakenAwayIsNotToldAnyMore"})
    static class Clinging extends Tickets {
        Clinging() {
            super(Clinging::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Collection<Object>> told = new HashMap<>();
            return Altered.tickets(sound, "linksTo", (arguments, original) -> {
                Collection<Object> all = told.computeIfAbsent(arguments[0], number -> new ArrayList<>());
                all.addAll((Collection<?>) original.call(arguments));
                return List.copyOf(all).stream().distinct().toList();
            });
        }
    }

    /** Complains of what is not there instead of saying that it is not. */
    @FoundBy("aTicketThatWasNeverKeptIsAbsent")
    static class Complaining extends Tickets {
        Complaining() {
            super(sound -> Altered.tickets(
                    sound,
                    "find",
                    (arguments, original) -> Optional.of(((Optional<?>) original.call(arguments)).orElseThrow())));
        }
    }
}
