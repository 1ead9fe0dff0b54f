package org.incidentdesk.domain.port.driven;

import java.util.Optional;

/**
 * What every repository of versioned things can do.
 *
 * <p>What is returned is detached: changing it is impossible (everything is immutable), and saving something else later
 * does not change it. Moments are kept to the microsecond, texts to the last character of any script.
 *
 * @param <I> the identity
 * @param <T> what is kept
 */
public interface Repository<I, T> {

    /**
     * One of them.
     *
     * @param id which one
     * @return what is kept under this identity, at its present version; empty where there is none
     */
    Optional<T> find(I id);

    /**
     * Keeps a new one (version 0) or a change of one that was found (its version as found).
     *
     * @param thing what to keep
     * @return the same at its new version, one higher
     * @throws org.incidentdesk.domain.refusal.Conflict {@code ALREADY_EXISTS} for a new one whose identity is taken,
     *     {@code STALE_VERSION} where the version is not the present one, {@code CONCURRENT_CHANGE} where another unit
     *     came first; the last may also be thrown at the end of the unit
     */
    T save(T thing);
}
