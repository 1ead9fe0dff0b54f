package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;

/** Searches of the knowledge base that found nothing, counted by their words. */
public interface MissedSearches {

    /**
     * Counts one more.
     *
     * @param words the words, as {@link MissedSearch#kept} gives them
     * @param at when
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where another unit counts the same words
     *     for the first time, be it at once or at the end of the unit
     */
    void count(String words, Instant at);

    /**
     * A stretch of the list, in the order of {@link MissedSearch#compareTo}.
     *
     * @param after the one behind which the stretch begins, by its count and words; none for the beginning
     * @param limit how many at most
     * @return the most frequent first
     */
    List<MissedSearch> most(Optional<MissedSearch> after, int limit);

    /**
     * Forgets one, because an article answers it now.
     *
     * @param words the words
     */
    void forget(String words);

    /**
     * Forgets the old ones.
     *
     * @param before those that happened last before this moment
     * @param keep how many are kept at most; those that happened longest ago go first
     */
    void forgetOld(Instant before, int keep);
}
