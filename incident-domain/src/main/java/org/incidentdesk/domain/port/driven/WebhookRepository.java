package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Webhook;

/** The webhook subscriptions. */
public interface WebhookRepository extends Repository<WebhookId, Webhook> {

    /**
     * All of them.
     *
     * @return every webhook, in the order of the identities; a few hundred at most are expected
     */
    List<Webhook> all();
}
