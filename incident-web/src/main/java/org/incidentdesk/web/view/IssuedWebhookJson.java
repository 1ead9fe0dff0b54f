package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.IssuedWebhook;

/**
 * A webhook whose secret was just made.
 *
 * @param id which webhook
 * @param version its version
 * @param secret what its calls are signed with, which is shown this once
 */
public record IssuedWebhookJson(String id, long version, String secret) {

    /**
     * Made of an issued webhook.
     *
     * @param webhook the webhook
     * @return what its maker sees
     */
    public static IssuedWebhookJson of(IssuedWebhook webhook) {
        return new IssuedWebhookJson(webhook.id().value(), webhook.version(), webhook.secret());
    }

    /** Without the secret: logs may see this. */
    @Override
    public String toString() {
        return "IssuedWebhookJson[" + id + "]";
    }
}
