package org.incidentdesk.domain.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.WebhookRepository;
import org.incidentdesk.domain.text.Title;

/** What a {@link WebhookRepository} keeps. */
public interface WebhookRepositoryContract extends WholeListContract<WebhookId, Webhook> {

    @Override
    default WebhookRepository repository(Repositories repositories) {
        return repositories.webhooks();
    }

    @Override
    default List<Webhook> all(Repositories repositories) {
        return repositories.webhooks().all();
    }

    @Override
    default Webhook named(String id) {
        return new Webhook(
                new WebhookId(id),
                new Title("Salon"),
                new WebhookAddress("https://example.org/hook?room=1"),
                Set.of(NotificationKind.SOLVED),
                new WebhookSecret("whsec_" + "A".repeat(32)),
                true,
                Optional.empty(),
                0);
    }

    @Override
    default List<Webhook> examples() {
        return List.of(
                named(Fresh.id("webhook")),
                new Webhook(
                        new WebhookId(Fresh.id("webhook")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        new WebhookAddress("https://example.org/" + "x".repeat(WebhookAddress.MAX_LENGTH - 20)),
                        EnumSet.allOf(NotificationKind.class),
                        new WebhookSecret("whsec_" + "/+".repeat(42) + "AA=="),
                        false,
                        Optional.of("410 Gone « parti »"),
                        0));
    }

    @Override
    default Webhook changed(Webhook thing) {
        return new Webhook(
                thing.id(),
                new Title("Autre salon"),
                new WebhookAddress("http://localhost:8080/"),
                Set.of(NotificationKind.REPORTED, NotificationKind.RATED),
                new WebhookSecret("whsec_" + "B".repeat(43) + "="),
                !thing.active(),
                Optional.of("changed"),
                thing.version());
    }

    @Override
    default WebhookId id(Webhook thing) {
        return thing.id();
    }

    @Override
    default long version(Webhook thing) {
        return thing.version();
    }

    @Override
    default Webhook atVersion(Webhook thing, long version) {
        return thing.atVersion(version);
    }
}
