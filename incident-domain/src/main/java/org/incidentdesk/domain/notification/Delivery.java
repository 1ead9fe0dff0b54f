package org.incidentdesk.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is still to be told to one receiver. It goes when it was told.
 *
 * <p>What fails is tried again after a delay that doubles from {@link #FIRST_DELAY} to {@link #LONGEST_DELAY}; after
 * {@value #MAX_ATTEMPTS} attempts, about two days, it is given up and stays visible, until somebody asks for another try.
 * What one receiver is told of one ticket, it is told in order: a later delivery waits for the earlier ones, unless those
 * were given up.
 *
 * @param id which delivery
 * @param kind what it is told as
 * @param createdAt when it was noted
 * @param attempts how often it was tried since the last wish to try again
 * @param nextAttempt before when it is not tried
 * @param lastError how it failed last, in one line
 * @param givenUp whether nobody tries any more
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Delivery(
        DeliveryId id,
        NotificationKind kind,
        Instant createdAt,
        int attempts,
        Instant nextAttempt,
        Optional<String> lastError,
        boolean givenUp,
        long version) {

    /** The delay after the first failure. */
    public static final Duration FIRST_DELAY = Duration.ofSeconds(5);

    /** The longest delay. */
    public static final Duration LONGEST_DELAY = Duration.ofHours(4);

    /** After how many attempts a delivery is given up. */
    public static final int MAX_ATTEMPTS = 22;

    /** For how long whoever tries has it alone; a try that takes longer may be repeated by another node. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MAX_ERROR_LENGTH = 500;

    /** Cuts the error. */
    public Delivery {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(nextAttempt, "nextAttempt");
        lastError = lastError
                .map(words -> words.replaceAll("\\p{Cntrl}+", " "))
                .map(words -> words.substring(0, Math.min(words.length(), MAX_ERROR_LENGTH)));
    }

    /**
     * A new one, due at once.
     *
     * @param id which delivery
     * @param kind what it is told as
     * @param now the present moment
     * @return the delivery, never tried
     */
    public static Delivery noted(DeliveryId id, NotificationKind kind, Instant now) {
        return new Delivery(id, kind, now, 0, now, Optional.empty(), false, 0);
    }

    /**
     * Whether it may be tried.
     *
     * @param now the present moment
     * @return true if it is not given up and its moment has come
     */
    public boolean isDue(Instant now) {
        return !givenUp && !nextAttempt.isAfter(now);
    }

    /**
     * Taken by somebody who tries it now, so that nobody else does.
     *
     * @param now the present moment
     * @return the delivery, not due before the lease is over
     */
    public Delivery taken(Instant now) {
        return new Delivery(id, kind, createdAt, attempts + 1, now.plus(LEASE), lastError, false, version);
    }

    /**
     * After a try that failed.
     *
     * @param now the present moment
     * @param error how it failed
     * @return the delivery, due later or given up
     */
    public Delivery failed(Instant now, String error) {
        return new Delivery(
                id,
                kind,
                createdAt,
                attempts,
                now.plus(delayAfter(attempts)),
                Optional.of(error),
                attempts >= MAX_ATTEMPTS,
                version);
    }

    private static Duration delayAfter(int attempts) {
        Duration delay = FIRST_DELAY;
        for (int i = 1; i < attempts && delay.compareTo(LONGEST_DELAY) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /**
     * To be tried at once, as if it had never been.
     *
     * @param now the present moment
     * @return the delivery, due now
     */
    public Delivery again(Instant now) {
        return new Delivery(id, kind, createdAt, 0, now, lastError, false, version);
    }

    /**
     * The same delivery at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Delivery atVersion(long newVersion) {
        return new Delivery(id, kind, createdAt, attempts, nextAttempt, lastError, givenUp, newVersion);
    }
}
