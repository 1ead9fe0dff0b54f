package org.incidentdesk.persistence.mapping;

import static org.incidentdesk.persistence.mapping.Columns.joined;
import static org.incidentdesk.persistence.mapping.Columns.split;

import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.DeliveryRow;
import org.incidentdesk.persistence.row.WebhookRow;

/** Webhooks and deliveries as rows. */
public final class NotificationMapping {

    private NotificationMapping() {}

    /**
     * A webhook as a row.
     *
     * @param webhook the webhook
     * @return the row
     */
    public static WebhookRow row(Webhook webhook) {
        WebhookRow row = new WebhookRow();
        row.id = webhook.id().value();
        row.version = webhook.version();
        row.name = webhook.name().value();
        row.address = webhook.address().value();
        row.kinds = joined(webhook.kinds());
        row.secret = webhook.secret().value();
        row.active = webhook.active();
        row.deactivatedBecause = webhook.deactivatedBecause().orElse(null);
        return row;
    }

    /**
     * The webhook of a row.
     *
     * @param row the row
     * @return the webhook
     */
    public static Webhook webhook(WebhookRow row) {
        return new Webhook(
                new WebhookId(row.id),
                new Title(row.name),
                new WebhookAddress(row.address),
                split(row.kinds, NotificationKind::valueOf),
                new WebhookSecret(row.secret),
                row.active,
                Optional.ofNullable(row.deactivatedBecause),
                row.version);
    }

    /**
     * A delivery as a row.
     *
     * @param delivery the delivery
     * @return the row
     */
    public static DeliveryRow row(Delivery delivery) {
        DeliveryRow row = new DeliveryRow();
        row.id = delivery.id().toString();
        row.version = delivery.version();
        row.ticket = delivery.id().ticket().value();
        row.sequence = delivery.id().sequence();
        row.medium = delivery.id().medium();
        row.target = delivery.id().target();
        row.kind = delivery.kind();
        row.createdAt = delivery.createdAt();
        row.attempts = delivery.attempts();
        row.nextAttempt = delivery.nextAttempt();
        row.lastError = delivery.lastError().orElse(null);
        row.givenUp = delivery.givenUp();
        return row;
    }

    /**
     * The delivery of a row.
     *
     * @param row the row
     * @return the delivery
     */
    public static Delivery delivery(DeliveryRow row) {
        return new Delivery(
                new DeliveryId(new TicketNumber(row.ticket), row.sequence, row.medium, row.target),
                row.kind,
                row.createdAt,
                row.attempts,
                row.nextAttempt,
                Optional.ofNullable(row.lastError),
                row.givenUp,
                row.version);
    }
}
