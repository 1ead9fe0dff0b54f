package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.WebhookId;

/**
 * A webhook whose secret was just made, with the secret that is shown this once.
 *
 * @param id which webhook
 * @param version its version
 * @param secret what its calls are signed with
 */
public record IssuedWebhook(WebhookId id, long version, String secret) {

    /** Leaves the secret out of every log. */
    @Override
    public String toString() {
        return "IssuedWebhook[" + id + "]";
    }
}
