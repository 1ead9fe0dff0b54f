package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.port.driven.WebhookRepository;
import org.incidentdesk.persistence.mapping.NotificationMapping;
import org.incidentdesk.persistence.row.WebhookRow;

/** The webhook subscriptions in their table. */
final class JpaWebhookRepository extends VersionedRepository<WebhookId, Webhook, WebhookRow>
        implements WebhookRepository {

    JpaWebhookRepository(UnitSession session) {
        super(session, "webhook", WebhookRow.class, NotificationMapping::row, NotificationMapping::webhook);
    }

    @Override
    Object key(WebhookId id) {
        return id.value();
    }
}
