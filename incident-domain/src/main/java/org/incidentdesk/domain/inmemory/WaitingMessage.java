package org.incidentdesk.domain.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.port.driven.Outbox.Message;

/**
 * A message that a listener has not been told yet.
 *
 * @param message what is to be told
 * @param failures how often it has failed
 * @param notBefore when it may be tried again; none while it has never failed
 * @param failedAt when it failed last
 * @param error what the last failure said
 */
record WaitingMessage(
        Message message,
        int failures,
        Optional<Instant> notBefore,
        Optional<Instant> failedAt,
        Optional<String> error) {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final int DOUBLINGS_TO_LONGEST = 9;

    static WaitingMessage of(Message message) {
        return new WaitingMessage(message, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One second after the first failure, twice as long after each other one, five minutes at most. */
    WaitingMessage failed(Instant now, String words) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, DOUBLINGS_TO_LONGEST));
        Duration delay = doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
        return new WaitingMessage(
                message, failures + 1, Optional.of(now.plus(delay)), Optional.of(now), Optional.of(words));
    }

    boolean mayBeTriedAt(Instant now) {
        return notBefore.isEmpty() || !now.isBefore(notBefore.get());
    }
}
