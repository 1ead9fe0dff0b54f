package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.junit.jupiter.api.Test;

/** What {@link org.incidentdesk.domain.port.driven.MissedSearches} keeps. */
public interface MissedSearchesContract extends OnStorage {

    /** More than any storage under test will hold. */
    int NO_LIMIT = 1_000_000;

    private static String words() {
        return Fresh.id("mot").replace('-', ' ').replace('.', ' ');
    }

    private Optional<MissedSearch> found(String words) {
        return reading(r -> r.missedSearches().most(Optional.empty(), NO_LIMIT)).stream()
                .filter(missed -> missed.words().equals(words))
                .findFirst();
    }

    private void count(String words, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            doing(r -> r.missedSearches().count(words, at));
        }
    }

    @Test
    default void aSearchIsCountedFromTheFirstTimeOn() {
        String words = words();
        assertEquals(Optional.empty(), found(words));
        doing(r -> {
            r.missedSearches().count(words, Fresh.NOON);
            r.missedSearches().count(words, Fresh.NOON.plusNanos(1_000));
        });
        assertEquals(Optional.of(new MissedSearch(words, 2, Fresh.NOON.plusNanos(1_000))), found(words));
        count(words, 1, Fresh.NOON);
        assertEquals(Optional.of(new MissedSearch(words, 3, Fresh.NOON.plusNanos(1_000))), found(words));
    }

    @Test
    default void whatHappenedMostOftenComesFirstPageByPage() {
        count(words(), 2, Fresh.NOON);
        count(words(), 1, Fresh.NOON);
        count(words(), 3, Fresh.NOON);
        count(words(), 2, Fresh.NOON);
        List<MissedSearch> whole = reading(r -> r.missedSearches().most(Optional.empty(), NO_LIMIT));
        assertEquals(whole.stream().sorted().toList(), whole);
        List<MissedSearch> paged = new ArrayList<>();
        List<MissedSearch> page = reading(r -> r.missedSearches().most(Optional.empty(), 2));
        while (!page.isEmpty()) {
            paged.addAll(page);
            assertTrue(page.size() <= 2);
            MissedSearch last = page.get(page.size() - 1);
            page = reading(r -> r.missedSearches().most(Optional.of(last), 2));
        }
        assertEquals(whole, paged);
    }

    @Test
    default void whatIsAnsweredIsForgottenAndNothingElse() {
        String answered = words();
        String open = words();
        count(answered, 2, Fresh.NOON);
        count(open, 1, Fresh.NOON);
        doing(r -> r.missedSearches().forget(answered));
        doing(r -> r.missedSearches().forget(answered));
        assertEquals(Optional.empty(), found(answered));
        assertEquals(Optional.of(new MissedSearch(open, 1, Fresh.NOON)), found(open));
    }

    @Test
    default void whatIsOldIsForgottenToTheMicrosecond() {
        String old = words();
        String young = words();
        count(old, 1, Fresh.LONG_AGO);
        count(young, 1, Fresh.LONG_AGO.plusNanos(1_000));
        doing(r -> r.missedSearches().forgetOld(Fresh.LONG_AGO.plusNanos(1_000), NO_LIMIT));
        assertEquals(Optional.empty(), found(old));
        assertTrue(found(young).isPresent());
    }

    @Test
    default void noMoreAreKeptThanWasSaidAndTheLatestOfThem() {
        String first = words();
        String second = words();
        String third = words();
        count(first, 5, Fresh.FAR_AHEAD.minusSeconds(3));
        count(second, 1, Fresh.FAR_AHEAD.minusSeconds(2));
        count(third, 1, Fresh.FAR_AHEAD.minusSeconds(1));
        doing(r -> r.missedSearches().forgetOld(Fresh.LONG_AGO, 2));
        assertEquals(
                List.of(second, third),
                reading(r -> r.missedSearches().most(Optional.empty(), NO_LIMIT)).stream()
                        .map(MissedSearch::words)
                        .sorted((one, other) -> one.equals(second) ? -1 : 1)
                        .toList());
        assertEquals(Optional.empty(), found(first));
        doing(r -> {
            r.missedSearches().forget(second);
            r.missedSearches().forget(third);
        });
    }

    @Test
    default void whatAnUndoneUnitCountedIsNotCounted() {
        String words = words();
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.missedSearches().count(words, Fresh.NOON);
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.empty(), found(words));
    }
}
