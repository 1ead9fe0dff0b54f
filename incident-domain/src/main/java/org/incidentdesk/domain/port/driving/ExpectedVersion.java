package org.incidentdesk.domain.port.driving;

import java.util.OptionalLong;
import org.incidentdesk.domain.refusal.Conflict;

/**
 * The version that a caller has seen and decided on.
 *
 * @param value the version; empty where the caller accepts whatever the present one is
 */
public record ExpectedVersion(OptionalLong value) {

    /** Accepts whatever the present version is. */
    public static final ExpectedVersion ANY = new ExpectedVersion(OptionalLong.empty());

    /**
     * Accepts one version only.
     *
     * @param version the version that the caller has seen
     * @return the expectation
     */
    public static ExpectedVersion exactly(long version) {
        return new ExpectedVersion(OptionalLong.of(version));
    }

    /**
     * Demands that the present version is the expected one.
     *
     * @param subject what is to be changed, named in the refusal
     * @param actual the present version
     * @throws Conflict if it is another
     */
    public void check(Object subject, long actual) {
        if (value.isPresent() && value.getAsLong() != actual) {
            throw Conflict.staleVersion(subject, value.getAsLong(), actual);
        }
    }
}
