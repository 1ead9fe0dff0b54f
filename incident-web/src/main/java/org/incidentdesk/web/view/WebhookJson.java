package org.incidentdesk.web.view;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.port.driving.WebhookView;

/**
 * A webhook, without its secret.
 *
 * @param id which webhook
 * @param version its version, which the ETag begins with
 * @param name what people call it
 * @param address where it is called
 * @param kinds what it wants to be told of
 * @param active whether it is called
 * @param deactivatedBecause why the desk itself has stopped calling it
 */
public record WebhookJson(
        String id,
        long version,
        String name,
        String address,
        Set<NotificationKind> kinds,
        boolean active,
        Optional<String> deactivatedBecause) {

    /**
     * Made of a webhook.
     *
     * @param webhook the webhook
     * @return what readers see
     */
    public static WebhookJson of(WebhookView webhook) {
        return new WebhookJson(
                webhook.id().value(),
                webhook.version(),
                webhook.name().value(),
                webhook.address().value(),
                new TreeSet<>(webhook.kinds()),
                webhook.active(),
                webhook.deactivatedBecause());
    }
}
