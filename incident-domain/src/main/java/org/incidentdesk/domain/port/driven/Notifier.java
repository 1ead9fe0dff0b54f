package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.TicketEvent;

/** What carries messages out of the desk. Whether a receiver has had one already is for the receiver to see, by its id. */
public interface Notifier {

    /**
     * What happened, as every message tells it.
     *
     * @param id which message; the same on every try
     * @param kind what the event is told as
     * @param event the event
     * @param desk what the desk is called
     * @param title the ticket's title
     * @param author the name of whoever did it
     */
    record News(DeliveryId id, NotificationKind kind, TicketEvent event, Title desk, Title title, String author) {
        /** Demands every part. */
        public News {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(desk, "desk");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(author, "author");
        }

        /**
         * Whose event it is.
         *
         * @return the ticket
         */
        public TicketNumber ticket() {
            return id.ticket();
        }
    }

    /** Something to carry. */
    sealed interface Message {

        /**
         * What happened.
         *
         * @return the news
         */
        News news();

        /**
         * By what it goes.
         *
         * @return the medium
         */
        default Medium medium() {
            return news().id().medium();
        }
    }

    /**
     * A mail.
     *
     * @param news what happened
     * @param name whom it is to
     * @param address where mail reaches that person
     * @param language what it is written in
     * @param words what was said in the event, if anything was
     */
    record Letter(News news, Title name, String address, Language language, Optional<Text> words) implements Message {}

    /**
     * A webhook's call.
     *
     * @param news what happened
     * @param address where it goes
     * @param secret what it is signed with
     * @param now the present moment, which is signed too
     */
    record Call(News news, WebhookAddress address, WebhookSecret secret, Instant now) implements Message {}

    /** What became of a message. */
    enum Fate {
        /** The receiver has it. */
        DELIVERED,
        /** It did not arrive; another try may help. */
        FAILED,
        /** The receiver wants no message any more. */
        UNWANTED
    }

    /**
     * What became of a message, and how that was told.
     *
     * @param fate what became of it
     * @param words one line for whoever looks after it; without secrets
     */
    record Outcome(Fate fate, String words) {
        /** The receiver has it. */
        public static final Outcome DELIVERED = new Outcome(Fate.DELIVERED, "");
    }

    /**
     * By what this notifier carries messages at present.
     *
     * @return the media; messages for others are not made
     */
    Set<Medium> media();

    /**
     * Carries a message, and waits until it is known what became of it, within half a minute.
     *
     * @param message the message, of one of the {@link #media}
     * @return what became of it; a failure is told, not thrown
     */
    Outcome send(Message message);
}
