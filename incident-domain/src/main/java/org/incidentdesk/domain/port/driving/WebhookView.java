package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.text.Title;

/**
 * A webhook as administrators see it: without its secret.
 *
 * @param id which webhook
 * @param version its version
 * @param name what people call it
 * @param address where it is called
 * @param kinds what it wants to be told of
 * @param active whether it is called
 * @param deactivatedBecause why the desk itself has stopped calling it
 */
public record WebhookView(
        WebhookId id,
        long version,
        Title name,
        WebhookAddress address,
        Set<NotificationKind> kinds,
        boolean active,
        Optional<String> deactivatedBecause) {
    /** Copies the kinds. */
    public WebhookView {
        kinds = Set.copyOf(kinds);
    }
}
