package org.incidentdesk.domain.port.driving;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.text.Title;

/**
 * What a webhook shall be; all of it but its secret.
 *
 * @param name what people call it
 * @param address where it is called
 * @param kinds what it wants to be told of; at least one
 * @param active whether it is called
 */
public record WebhookDefinition(Title name, WebhookAddress address, Set<NotificationKind> kinds, boolean active) {
    /** Copies the kinds, in their order, so that equal wishes read alike. */
    public WebhookDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        kinds = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }
}
