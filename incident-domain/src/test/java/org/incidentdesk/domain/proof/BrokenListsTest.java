package org.incidentdesk.domain.proof;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.TicketListContract;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;

/** Lists with the faults that lists have, and the contracts that find them. */
class BrokenListsTest extends Proof {

    /** Lists in another way; the sound way is at hand. */
    @FunctionalInterface
    interface Listing {
        Page<TicketSummary> list(TicketFilter filter, TicketOrder order, PageRequest page, Listing sound);
    }

    abstract static class Lists extends Faulty implements TicketListContract {
        Lists(Listing fault) {
            this(sound -> Altered.tickets(
                    sound,
                    "list",
                    (arguments, original) -> fault.list(
                            (TicketFilter) arguments[0],
                            (TicketOrder) arguments[1],
                            (PageRequest) arguments[2],
                            (filter, order, page, none) -> soundly(original, filter, order, page))));
        }

        private Lists(UnaryOperator<Storage> fault) {
            super(fault);
        }

        @SuppressWarnings("unchecked") // it is the list's own answer
        private static Page<TicketSummary> soundly(
                Altered.Original original, TicketFilter filter, TicketOrder order, PageRequest page) {
            try {
                return (Page<TicketSummary>) original.call(filter, order, page);
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }

        static List<TicketSummary> all(TicketFilter filter, TicketOrder order, Listing sound) {
            List<TicketSummary> rows = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            do {
                Page<TicketSummary> page =
                        sound.list(filter, order, new PageRequest(PageRequest.MAX_LIMIT, next), null);
                rows.addAll(page.items());
                next = page.next();
            } while (next.isPresent());
            return rows;
        }
    }

    /** Counts how many rows it has shown instead of remembering where it was. */
    @FoundBy(
            alone = true,
            value = {"ticketsRecordedWhileSomebodyTurnsPagesNeitherRepeatNorHideOthers"})
    static class ByOffset extends Lists {
        ByOffset() {
            super(paging());
        }

        private static Listing paging() {
            return byOffset((order, rows) -> {});
        }
    }

    /** Sorts the rows as a fault has it, and counts how many it has shown. */
    private static Listing byOffset(BiConsumer<TicketOrder, List<TicketSummary>> sorting) {
        Map<Cursor, Integer> shown = new HashMap<>();
        return (filter, order, page, sound) -> {
            order.mustMatch(page.after());
            List<TicketSummary> all = Lists.all(filter, order, sound);
            sorting.accept(order, all);
            int from = Math.min(all.size(), page.after().map(shown::get).orElse(0));
            int to = Math.min(all.size(), from + page.limit());
            if (to == all.size()) {
                return new Page<>(all.subList(from, to), Optional.empty());
            }
            Cursor cursor = order.cursorAfter(all.get(to - 1));
            shown.put(cursor, to);
            return new Page<>(all.subList(from, to), Optional.of(cursor));
        };
    }

    private static void sort(TicketOrder order, List<TicketSummary> rows, Comparator<TicketSummary> byKey) {
        Comparator<TicketSummary> ascending = byKey.thenComparing(TicketSummary::number);
        rows.sort(order.descending() ? ascending.reversed() : ascending);
    }

    /** Asks for each of several statuses in turn, and puts the answers one behind the other. */
    @FoundBy("everybodysTicketsAreListedByStatusAndPriorityInEveryOrder")
    static class StatusByStatus extends Lists {
        StatusByStatus() {
            super(statusByStatus());
        }

        private static Listing statusByStatus() {
            Listing faulty = byOffset((order, rows) -> rows.sort(Comparator.comparing(TicketSummary::status)));
            return (filter, order, page, sound) ->
                    filter.requester().isEmpty() && filter.statuses().size() > 1
                            ? faulty.list(filter, order, page, sound)
                            : sound.list(filter, order, page, null);
        }
    }

    /** Takes a moment before 1970 for one far ahead. */
    @FoundBy("keysFromLongAgoToFarAheadKeepTheirOrder")
    static class Unsigned extends Lists {
        Unsigned() {
            super(byOffsetUnsigned());
        }

        private static Listing byOffsetUnsigned() {
            return byOffset((order, rows) ->
                    sort(order, rows, (one, other) -> Long.compareUnsigned(order.key(one), order.key(other))));
        }
    }

    /** Takes a major incident for any other. */
    @FoundBy("majorIncidentsComeBeforeEveryPriority")
    static class ByPriorityAlone extends Lists {
        ByPriorityAlone() {
            super(byOffset((order, rows) -> {
                if (order == TicketOrder.PRIORITY || order == TicketOrder.PRIORITY_DESCENDING) {
                    sort(order, rows, Comparator.comparing(TicketSummary::priority));
                }
            }));
        }
    }

    /** Goes on with any cursor, whatever it was given for. */
    @FoundBy(alone = true, value = "aCursorOfAnotherOrderIsRefused")
    static class Careless extends Lists {
        Careless() {
            super((filter, order, page, sound) -> sound.list(
                    filter,
                    order,
                    new PageRequest(
                            page.limit(),
                            page.after().map(cursor -> new Cursor(order.code(), cursor.key(), cursor.id()))),
                    null));
        }
    }

    /** Shows no more than fifty, and says nothing of the rest. */
    @FoundBy("aListWithoutFilterHoldsEverything")
    static class Capped extends Lists {
        Capped() {
            super((filter, order, page, sound) -> {
                Page<TicketSummary> sounds =
                        sound.list(filter, order, new PageRequest(Math.min(50, page.limit()), page.after()), null);
                return page.limit() > 50 ? new Page<>(sounds.items(), Optional.empty()) : sounds;
            });
        }
    }

    /** Goes on behind the key, and so loses those that share it. */
    @FoundBy({"amongEqualKeysTheNumberDecidesInTheSameDirection", "everyOrderListsEveryTicketOnceAndInItsPlace"})
    static class BlindToTies extends Lists {
        BlindToTies() {
            super((filter, order, page, sound) -> {
                Optional<Cursor> after = page.after()
                        .map(cursor ->
                                new Cursor(cursor.order(), cursor.key(), order.descending() ? 0 : Long.MAX_VALUE));
                return sound.list(filter, order, new PageRequest(page.limit(), after), null);
            });
        }
    }

    /** Promises another page whenever this one is full. */
    @FoundBy({"nextIsThereExactlyWhereMoreFollow"})
    static class Promising extends Lists {
        Promising() {
            super((filter, order, page, sound) -> {
                Page<TicketSummary> sounds = sound.list(filter, order, page, null);
                return sounds.items().size() < page.limit()
                        ? sounds
                        : new Page<>(
                                sounds.items(),
                                Optional.of(order.cursorAfter(sounds.items().get(page.limit() - 1))));
            });
        }
    }

    /** Lets numbers run upwards among equal keys, even in an order that runs down. */
    @FoundBy({"amongEqualKeysTheNumberDecidesInTheSameDirection"})
    static class UpwardsAmongEquals extends Lists {
        UpwardsAmongEquals() {
            super((filter, order, page, sound) -> {
                Page<TicketSummary> sounds = sound.list(filter, order, page, null);
                List<TicketSummary> rows = new ArrayList<>(sounds.items());
                rows.sort((one, other) -> {
                    int byKey = Long.compare(order.key(one), order.key(other));
                    return byKey == 0 ? one.number().compareTo(other.number()) : order.descending() ? -byKey : byKey;
                });
                return new Page<>(rows, sounds.next());
            });
        }
    }

    /** Cuts the key to seconds. */
    @FoundBy({"everyOrderListsEveryTicketOnceAndInItsPlace", "aChangeThatLeavesTheKeyLeavesThePlace"})
    static class CoarseKeys extends Lists {
        CoarseKeys() {
            super((filter, order, page, sound) -> {
                Page<TicketSummary> sounds = sound.list(filter, order, page, null);
                boolean moments = !Set.of(
                                TicketOrder.NUMBER,
                                TicketOrder.NUMBER_DESCENDING,
                                TicketOrder.PRIORITY,
                                TicketOrder.PRIORITY_DESCENDING)
                        .contains(order);
                return new Page<>(
                        sounds.items(),
                        sounds.next()
                                .map(cursor -> moments
                                        ? new Cursor(
                                                cursor.order(),
                                                Math.floorDiv(cursor.key(), 1_000_000) * 1_000_000,
                                                cursor.id())
                                        : cursor));
            });
        }
    }

    /** Changes a filter before it is used. */
    abstract static class OtherFilter extends Lists {
        OtherFilter(UnaryOperator<TicketFilter> fault) {
            super((filter, order, page, sound) -> sound.list(fault.apply(filter), order, page, null));
        }

        static TicketFilter opened(TicketFilter filter, int afterMicros, int beforeMicros) {
            return new TicketFilter(
                    filter.statuses(),
                    filter.categories(),
                    filter.groups(),
                    filter.assignees(),
                    filter.requester(),
                    filter.priorities(),
                    filter.text(),
                    filter.openedAfter().map(moment -> moment.plus(afterMicros, ChronoUnit.MICROS)),
                    filter.openedBefore().map(moment -> moment.plus(beforeMicros, ChronoUnit.MICROS)));
        }
    }

    /** Excludes the first moment. */
    @FoundBy({"theOpeningMomentsAreBoundToTheMicrosecondTheFirstIncludedTheLastNot"})
    static class AfterExcluded extends OtherFilter {
        AfterExcluded() {
            super(filter -> opened(filter, 1, 0));
        }
    }

    /** Includes the last moment. */
    @FoundBy({"theOpeningMomentsAreBoundToTheMicrosecondTheFirstIncludedTheLastNot"})
    static class BeforeIncluded extends OtherFilter {
        BeforeIncluded() {
            super(filter -> opened(filter, 0, 1));
        }
    }

    /** Knows nothing of groups. */
    @FoundBy({"everyPartOfAFilterLetsPassWhatItSaysAndNothingElse", "partsOfAFilterHoldTogether"})
    static class WithoutGroups extends OtherFilter {
        WithoutGroups() {
            super(filter -> new TicketFilter(
                    filter.statuses(),
                    filter.categories(),
                    Set.of(),
                    filter.assignees(),
                    filter.requester(),
                    filter.priorities(),
                    filter.text(),
                    filter.openedAfter(),
                    filter.openedBefore()));
        }
    }

    /** Uses the first word only. */
    @FoundBy({"wordsAreFoundByTheirBeginningsWithoutRegardToCaseAndAccents"})
    static class FirstWord extends OtherFilter {
        FirstWord() {
            super(filter -> filter.text().isEmpty()
                    ? filter
                    : filter.withText(filter.text().get().strip().split("[ ']")[0]));
        }
    }

    /** Takes percent and underscore for wildcards that match nothing here. */
    @FoundBy(
            alone = true,
            value = {"wordsAreFoundByTheirBeginningsWithoutRegardToCaseAndAccents"})
    static class Wild extends OtherFilter {
        Wild() {
            super(filter ->
                    filter.text().filter(text -> text.matches(".*[%_].*")).isEmpty()
                            ? filter
                            : filter.withText("\u2603no-such-word"));
        }
    }
}
