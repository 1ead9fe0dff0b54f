package org.incidentdesk.web.server;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the search of the knowledge base is behind the articles, as the composition root knows it.
 *
 * @param waiting how many changes of articles cannot be found yet, the failing among them
 * @param failing how many of them the index has refused at least once
 * @param oldest when the oldest of them happened; empty where nothing waits
 * @param lastError the newest failure's words; empty where nothing fails
 */
public record SearchLag(long waiting, long failing, Optional<Instant> oldest, Optional<String> lastError) {

    /** Nothing waits. */
    public static final SearchLag NONE = new SearchLag(0, 0, Optional.empty(), Optional.empty());
}
