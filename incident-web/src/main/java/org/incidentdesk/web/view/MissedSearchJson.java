package org.incidentdesk.web.view;

import java.time.Instant;
import org.incidentdesk.domain.knowledge.MissedSearch;

/**
 * Words that were looked for in vain.
 *
 * @param words the words
 * @param times how often
 * @param lastAt when last
 */
public record MissedSearchJson(String words, long times, Instant lastAt) {

    /**
     * Made of a missed search.
     *
     * @param missed the search
     * @return what readers see
     */
    public static MissedSearchJson of(MissedSearch missed) {
        return new MissedSearchJson(missed.words(), missed.times(), missed.lastAt());
    }
}
