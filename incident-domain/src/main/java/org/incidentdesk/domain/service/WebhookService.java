package org.incidentdesk.domain.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.IssuedWebhook;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.WebhookAdministration;
import org.incidentdesk.domain.port.driving.WebhookDefinition;
import org.incidentdesk.domain.port.driving.WebhookView;
import org.incidentdesk.domain.refusal.NotFound;

final class WebhookService implements WebhookAdministration {

    private static final Definitions.Kind<WebhookDefinition, Webhook> WEBHOOK = new Definitions.Kind<>(
            "webhook", (repositories, webhook) -> repositories.webhooks().save(webhook), Webhook::id, Webhook::version);

    /** As many as the specification allows; a secret is at least as long as this. */
    private static final int SECRET_BYTES = 32;

    private final Desk desk;
    private final Definitions definitions;

    WebhookService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<WebhookView> webhooks(Actor actor) {
        actor.mustBeAdministrator("READ_WEBHOOKS");
        return desk
                .ports()
                .unitOfWork()
                .reading(repositories -> repositories.webhooks().all())
                .stream()
                .map(WebhookService::view)
                .toList();
    }

    @Override
    public WebhookView webhook(Actor actor, WebhookId id) {
        actor.mustBeAdministrator("READ_WEBHOOKS");
        return view(desk.ports().unitOfWork().reading(repositories -> found(repositories, id)));
    }

    @Override
    public IssuedWebhook addWebhook(Actor actor, WebhookDefinition wanted) {
        actor.mustBeAdministrator("CHANGE_WEBHOOKS");
        WebhookSecret secret = newSecret();
        return desk.ports().unitOfWork().within(repositories -> {
            WebhookId id = new WebhookId(Definitions.freeSlug(
                    wanted.name(),
                    slug -> repositories.webhooks().find(new WebhookId(slug)).isPresent()));
            Webhook kept = repositories.webhooks().save(made(id, wanted, secret, Optional.empty(), 0));
            return new IssuedWebhook(kept.id(), kept.version(), secret.value());
        });
    }

    @Override
    public Receipt changeWebhook(WebhookId id, Request<WebhookDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_WEBHOOKS");
        WebhookDefinition wanted = request.command();
        return definitions.change(
                WEBHOOK,
                request,
                repositories -> found(repositories, id),
                (repositories, before) -> made(
                        id,
                        wanted,
                        before.secret(),
                        wanted.active() ? Optional.empty() : before.deactivatedBecause(),
                        before.version()));
    }

    @Override
    public IssuedWebhook renewSecret(Actor actor, WebhookId id) {
        actor.mustBeAdministrator("CHANGE_WEBHOOKS");
        WebhookSecret secret = newSecret();
        return desk.ports().unitOfWork().within(repositories -> {
            Webhook kept = repositories.webhooks().save(found(repositories, id).signedWith(secret));
            return new IssuedWebhook(kept.id(), kept.version(), secret.value());
        });
    }

    private static Webhook found(Repositories repositories, WebhookId id) {
        return repositories.webhooks().find(id).orElseThrow(() -> new NotFound("webhook", id));
    }

    private static Webhook made(
            WebhookId id, WebhookDefinition wanted, WebhookSecret secret, Optional<String> reason, long version) {
        return new Webhook(
                id, wanted.name(), wanted.address(), wanted.kinds(), secret, wanted.active(), reason, version);
    }

    /** The letters of a random secret are its bytes: 32 of them carry 192 bits, which is what the specification asks. */
    private WebhookSecret newSecret() {
        byte[] letters =
                desk.ports().secrets().next().substring(0, SECRET_BYTES).getBytes(StandardCharsets.US_ASCII);
        return new WebhookSecret(WebhookSecret.PREFIX + Base64.getEncoder().encodeToString(letters));
    }

    private static WebhookView view(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                webhook.name(),
                webhook.address(),
                webhook.kinds(),
                webhook.active(),
                webhook.deactivatedBecause());
    }
}
