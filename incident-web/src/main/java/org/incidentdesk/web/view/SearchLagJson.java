package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the search is behind the articles.
 *
 * @param waiting how many changes of articles cannot be found yet, the failing among them
 * @param failing how many of them the index has refused at least once
 * @param oldest when the oldest of them happened
 * @param lastError how the index failed last
 */
public record SearchLagJson(long waiting, long failing, Optional<Instant> oldest, Optional<String> lastError) {}
