package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.port.driving.NotificationBacklog;

/**
 * How far the telling of what happened is behind.
 *
 * @param media by what the desk tells anything at present
 * @param waiting how many deliveries wait, the failing among them
 * @param failing how many of them have failed at least once
 * @param givenUp how many were given up
 * @param oldest when the oldest that waits was noted
 */
public record NotificationBacklogJson(
        Set<Medium> media, long waiting, long failing, long givenUp, Optional<Instant> oldest) {

    /**
     * Made of a backlog.
     *
     * @param backlog the backlog
     * @return what readers see
     */
    public static NotificationBacklogJson of(NotificationBacklog backlog) {
        return new NotificationBacklogJson(
                new TreeSet<>(backlog.media()),
                backlog.waiting(),
                backlog.failing(),
                backlog.givenUp(),
                backlog.oldest());
    }
}
