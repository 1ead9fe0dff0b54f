package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.port.driven.WebhookRepository;

final class InMemoryWebhooks extends VersionedTable<WebhookId, Webhook> implements WebhookRepository {

    InMemoryWebhooks(Unit unit) {
        super(unit, Table.WEBHOOKS, "webhook");
    }

    @Override
    WebhookId id(Webhook thing) {
        return thing.id();
    }

    @Override
    long version(Webhook thing) {
        return thing.version();
    }

    @Override
    Webhook atVersion(Webhook thing, long version) {
        return thing.atVersion(version);
    }
}
