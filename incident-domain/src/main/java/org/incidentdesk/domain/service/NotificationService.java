package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.Notice;
import org.incidentdesk.domain.notification.Notices;
import org.incidentdesk.domain.notification.NotificationKinds;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.DeliveryRepository;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.NotificationBacklog;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * Notes first and tells afterwards: what is to be told is stored, one delivery for each receiver, so that one who cannot
 * be reached holds up nobody else, and nothing is lost when a node dies in the middle.
 */
final class NotificationService implements Notifications {

    private static final int BATCH = 50;

    private final Desk desk;

    NotificationService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void note(TicketNumber number, long fromVersion, long toVersion) {
        Set<Medium> media = desk.ports().notifier().media();
        Instant now = desk.now();
        if (!media.isEmpty()) {
            desk.ports().unitOfWork().within(repositories -> {
                List<RecordedEvent> lived = repositories.tickets().history(number).stream()
                        .filter(recorded -> recorded.event().head().sequence() <= toVersion)
                        .toList();
                List<TicketEvent> news = lived.stream()
                        .map(RecordedEvent::event)
                        .filter(event -> event.head().sequence() > fromVersion)
                        .filter(event -> NotificationKinds.of(event).isPresent())
                        .toList();
                if (!news.isEmpty()) {
                    note(repositories, news, Ticket.replay(lived), media, now);
                }
                return news.size();
            });
        }
    }

    private static void note(
            Repositories repositories, List<TicketEvent> news, TicketSnapshot ticket, Set<Medium> media, Instant now) {
        if (media.contains(Medium.MAIL)) {
            for (Notice notice : Notices.of(
                    news,
                    ticket,
                    repositories.settings().get().correspondence().notifications(),
                    reachable(repositories),
                    repositories.groups().all())) {
                DeliveryId id = new DeliveryId(
                        notice.ticket(),
                        notice.sequence(),
                        Medium.MAIL,
                        notice.recipient().value());
                keep(repositories, Delivery.noted(id, notice.kind(), now));
            }
        }
        if (media.contains(Medium.WEBHOOK)) {
            repositories
                    .webhooks()
                    .all()
                    .forEach(webhook -> news.forEach(event -> NotificationKinds.of(event)
                            .filter(webhook::wants)
                            .ifPresent(kind -> {
                                DeliveryId id = new DeliveryId(
                                        ticket.number(),
                                        event.head().sequence(),
                                        Medium.WEBHOOK,
                                        webhook.id().value());
                                keep(repositories, Delivery.noted(id, kind, now));
                            })));
        }
    }

    private static void keep(Repositories repositories, Delivery delivery) {
        if (repositories.deliveries().find(delivery.id()).isEmpty()) {
            repositories.deliveries().save(delivery);
        }
    }

    private static List<Person> reachable(Repositories repositories) {
        List<Person> all = new ArrayList<>();
        List<Person> stretch;
        do {
            stretch = repositories
                    .people()
                    .list(
                            Optional.empty(),
                            all.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(all.get(all.size() - 1).id()),
                            PageRequest.MAX_LIMIT);
            all.addAll(stretch);
        } while (stretch.size() == PageRequest.MAX_LIMIT);
        all.removeIf(person -> person.email().isEmpty());
        return all;
    }

    @Override
    public int deliverDue() {
        int done = 0;
        int doneOfBatch;
        List<Delivery> due;
        do {
            Instant now = desk.now();
            due = read(repositories -> repositories.deliveries().due(now, BATCH));
            doneOfBatch = 0;
            for (Delivery delivery : due) {
                doneOfBatch += deliver(delivery) ? 1 : 0;
            }
            done += doneOfBatch;
        } while (doneOfBatch > 0);
        return done;
    }

    /** Taking, telling and striking out are three units, so that no transaction waits for a distant machine. */
    private boolean deliver(Delivery due) {
        try {
            Delivery taken = within(repositories -> repositories.deliveries().save(due.taken(desk.now())));
            Optional<Message> message = read(repositories -> new Outgoing(repositories).message(taken, desk.now()));
            Notifier.Outcome outcome = message.map(this::send).orElse(Notifier.Outcome.DELIVERED);
            within(repositories -> settled(repositories, taken, outcome));
            return outcome.fate() != Notifier.Fate.FAILED;
        } catch (Conflict e) {
            // another node has it, or an administrator has just struck it out
            return false;
        }
    }

    private Notifier.Outcome send(Message message) {
        try {
            return desk.ports().notifier().send(message);
        } catch (RuntimeException e) {
            return new Notifier.Outcome(Notifier.Fate.FAILED, e.toString());
        }
    }

    private Delivery settled(Repositories repositories, Delivery taken, Notifier.Outcome outcome) {
        DeliveryRepository deliveries = repositories.deliveries();
        if (outcome.fate() == Notifier.Fate.FAILED) {
            return deliveries.save(taken.failed(desk.now(), outcome.words()));
        }
        deliveries.delete(taken);
        if (outcome.fate() == Notifier.Fate.UNWANTED) {
            new Outgoing(repositories)
                    .webhook(taken.id())
                    .ifPresent(webhook -> repositories.webhooks().save(webhook.deactivated(outcome.words())));
        }
        return taken;
    }

    @Override
    public NotificationBacklog backlog(Actor actor) {
        actor.mustBeAdministrator("READ_DELIVERIES");
        DeliveryRepository.Backlog backlog =
                read(repositories -> repositories.deliveries().backlog());
        return new NotificationBacklog(
                desk.ports().notifier().media(),
                backlog.waiting(),
                backlog.failing(),
                backlog.givenUp(),
                backlog.oldest());
    }

    @Override
    public List<Delivery> deliveries(Actor actor, Optional<DeliveryId> after, int limit) {
        actor.mustBeAdministrator("READ_DELIVERIES");
        PageRequest.checkLimit(limit);
        return read(repositories -> repositories.deliveries().list(after, limit));
    }

    @Override
    public Receipt retry(Actor actor, DeliveryId id) {
        actor.mustBeAdministrator("CHANGE_DELIVERIES");
        Delivery kept = within(repositories ->
                repositories.deliveries().save(found(repositories, id).again(desk.now())));
        return new Receipt(kept.id().toString(), kept.version());
    }

    @Override
    public void discard(Actor actor, DeliveryId id) {
        actor.mustBeAdministrator("CHANGE_DELIVERIES");
        within(repositories -> {
            Delivery delivery = found(repositories, id);
            repositories.deliveries().delete(delivery);
            return delivery;
        });
    }

    private static Delivery found(Repositories repositories, DeliveryId id) {
        return repositories.deliveries().find(id).orElseThrow(() -> new NotFound("delivery", id));
    }

    private <R> R read(Function<Repositories, R> query) {
        return desk.ports().unitOfWork().reading(query);
    }

    private <R> R within(Function<Repositories, R> work) {
        return desk.ports().unitOfWork().within(work);
    }
}
