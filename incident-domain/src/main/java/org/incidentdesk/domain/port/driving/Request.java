package org.incidentdesk.domain.port.driving;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A wish with what every wish has: who asks, what the asker has seen, and how a repetition is recognised.
 *
 * @param actor who asks
 * @param expected the version that the asker decided on
 * @param key the idempotency key, 1 to {@value #MAX_KEY_LENGTH} visible ASCII characters: the same key with the same wish
 *     is answered with the first answer and has no second effect
 * @param command what is wished
 * @param <C> the kind of wish
 */
public record Request<C>(Actor actor, ExpectedVersion expected, Optional<String> key, C command) {

    /** The longest idempotency key, in characters. */
    public static final int MAX_KEY_LENGTH = 255;

    /**
     * Checks the key.
     *
     * @throws InvalidValue if the key is empty, too long, or not visible ASCII
     */
    public Request {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(command, "command");
        if (key.isPresent()
                && (key.get().isEmpty()
                        || key.get().length() > MAX_KEY_LENGTH
                        || !key.get().chars().allMatch(c -> c > 0x20 && c < 0x7f))) {
            throw new InvalidValue("idempotencyKey", "malformed-key", "max", MAX_KEY_LENGTH);
        }
    }

    /**
     * A wish without expectation and key.
     *
     * @param actor who asks
     * @param command what is wished
     * @param <C> the kind of wish
     * @return the request
     */
    public static <C> Request<C> of(Actor actor, C command) {
        return new Request<>(actor, ExpectedVersion.ANY, Optional.empty(), command);
    }

    /**
     * A wish on a version.
     *
     * @param actor who asks
     * @param version the version that the asker has seen
     * @param command what is wished
     * @param <C> the kind of wish
     * @return the request
     */
    public static <C> Request<C> on(Actor actor, long version, C command) {
        return new Request<>(actor, ExpectedVersion.exactly(version), Optional.empty(), command);
    }

    /**
     * The same wish with an idempotency key.
     *
     * @param newKey the key
     * @return the request
     */
    public Request<C> withKey(String newKey) {
        return new Request<>(actor, expected, Optional.of(newKey), command);
    }
}
