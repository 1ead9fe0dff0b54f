package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.EventWords;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.News;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * Makes messages out of deliveries at the moment they go, so that nobody is told who has left meanwhile, has lost the
 * right to know or has another address.
 */
final class Outgoing {

    private final Repositories repositories;

    Outgoing(Repositories repositories) {
        this.repositories = repositories;
    }

    /** The message; empty where its receiver is not to be told any more. */
    Optional<Message> message(Delivery delivery, Instant now) {
        DeliveryId id = delivery.id();
        Optional<TicketEvent> event = repositories.tickets().history(id.ticket()).stream()
                .map(RecordedEvent::event)
                .filter(each -> each.head().sequence() == id.sequence())
                .findFirst();
        return event.flatMap(
                happened -> id.medium() == Medium.MAIL ? letter(delivery, happened) : call(delivery, happened, now));
    }

    Optional<Webhook> webhook(DeliveryId id) {
        return id.medium() == Medium.WEBHOOK
                ? repositories.webhooks().find(new WebhookId(id.target()))
                : Optional.empty();
    }

    private Optional<Message> letter(Delivery delivery, TicketEvent event) {
        DeskSettings settings = repositories.settings().get();
        return repositories
                .people()
                .find(new PersonId(delivery.id().target()))
                .filter(Person::active)
                .filter(person -> delivery.kind() != NotificationKind.PRIVATE_FOLLOW_UP
                        || person.role().isStaff())
                .flatMap(person -> person.email()
                        .map(address -> new Message.Letter(
                                news(delivery, event, settings),
                                person.name(),
                                address,
                                settings.correspondence().language(),
                                EventWords.of(event))));
    }

    private Optional<Message> call(Delivery delivery, TicketEvent event, Instant now) {
        DeskSettings settings = repositories.settings().get();
        return webhook(delivery.id())
                .filter(webhook -> webhook.wants(delivery.kind()))
                .map(webhook ->
                        new Message.Call(news(delivery, event, settings), webhook.address(), webhook.secret(), now));
    }

    private News news(Delivery delivery, TicketEvent event, DeskSettings settings) {
        PersonId author = event.head().by().person();
        return new News(
                delivery.id(),
                delivery.kind(),
                event,
                settings.deskName(),
                repositories
                        .tickets()
                        .find(delivery.id().ticket())
                        .orElseThrow()
                        .report()
                        .title(),
                repositories
                        .people()
                        .find(author)
                        .map(person -> person.name().value())
                        .orElse(author.value()));
    }
}
