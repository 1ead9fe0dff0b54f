package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.people.Actor;

/** Which other software is told what happens. For administrators alone: it takes what the desk knows outside. */
public interface WebhookAdministration {

    /**
     * The webhooks.
     *
     * @param actor who asks
     * @return all of them, without their secrets
     */
    List<WebhookView> webhooks(Actor actor);

    /**
     * One webhook.
     *
     * @param actor who asks
     * @param id which one
     * @return the webhook, without its secret
     */
    WebhookView webhook(Actor actor, WebhookId id);

    /**
     * Adds a webhook under an identity made of its name.
     *
     * @param actor who wants it
     * @param definition what it shall be
     * @return the new identity, with the secret that is shown this once
     */
    IssuedWebhook addWebhook(Actor actor, WebhookDefinition definition);

    /**
     * Changes a webhook; its secret stays. Making it active again forgets why the desk had stopped.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeWebhook(WebhookId id, Request<WebhookDefinition> request);

    /**
     * Signs calls with another secret from now on.
     *
     * @param actor who wants it
     * @param id which one
     * @return the new secret, which is shown this once
     */
    IssuedWebhook renewSecret(Actor actor, WebhookId id);
}
