package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.notification.Medium;

/**
 * How far the telling of what happened is behind.
 *
 * @param media by what the desk tells anything at present
 * @param waiting how many deliveries wait, the failing among them
 * @param failing how many of them have failed at least once
 * @param givenUp how many were given up
 * @param oldest when the oldest that waits was noted
 */
public record NotificationBacklog(
        Set<Medium> media, long waiting, long failing, long givenUp, Optional<Instant> oldest) {
    /** Copies the media. */
    public NotificationBacklog {
        media = Set.copyOf(media);
    }
}
