package org.incidentdesk.web.bootstrap;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.web.command.CommandFailed;
import org.incidentdesk.web.command.ServeOptions;
import org.incidentdesk.web.json.Json;
import org.incidentdesk.web.notification.MailNotifier;
import org.incidentdesk.web.notification.MailServer;
import org.incidentdesk.web.notification.Notifiers;
import org.incidentdesk.web.notification.WebhookNotifier;

/**
 * Wires what tells people and other software what happens. Only the running service has the outbox keep messages for
 * it: an import of years of tickets writes to nobody.
 */
final class NotificationWiring {

    private static final String LISTENER = "notifications";

    /** What the storage must keep for it. */
    static final Set<Outbox.Subscription> SUBSCRIPTIONS =
            Set.of(new Outbox.Subscription(LISTENER, Set.of(Outbox.Kind.TICKET)));

    private NotificationWiring() {}

    static Notifier notifier(ServeOptions options) {
        List<Notifier> notifiers = new ArrayList<>();
        notifiers.add(new WebhookNotifier(Json.mapper()));
        options.smtpUrl().ifPresent(url -> {
            try {
                notifiers.add(new MailNotifier(MailServer.of(url, options.mailFrom())));
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(e.getMessage(), e);
            }
        });
        return new Notifiers(notifiers);
    }

    /** Notes from now on who is to be told. */
    static OutboxDispatcher noting(Storage storage, IncidentDesk desk, InstantSource clock) {
        return new OutboxDispatcher(
                storage.outbox(),
                LISTENER,
                message -> desk.notifications()
                        .note(new TicketNumber(message.subject()), message.fromVersion(), message.toVersion()),
                clock,
                () -> {});
    }
}
