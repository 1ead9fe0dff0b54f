package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.News;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

/** What a {@link Notifier} does with messages. */
public interface NotifierContract {

    /**
     * The notifier under test.
     *
     * @return the same one throughout a test
     */
    Notifier notifier();

    /** A medium that it carries by. */
    Medium medium();

    /** Where calls and letters of a test go, for media that need to know. */
    String address();

    /** The identities of the messages that have arrived, in the order of their arrival, repeats included. */
    List<String> arrived();

    /** From now on what is sent does not arrive. */
    void breakDown();

    /** A message about a follow-up with these words. */
    default Message message(long sequence, String words) {
        Text text = new Text(words);
        DeliveryId id = new DeliveryId(new TicketNumber(42), sequence, medium(), "julie");
        TicketEvent.Head head = new TicketEvent.Head(
                new TicketNumber(42),
                sequence,
                Fresh.NOON,
                new Actor(new PersonId("sara"), Role.TECHNICIAN),
                Status.ASSIGNED);
        News news = new News(
                id,
                NotificationKind.PUBLIC_FOLLOW_UP,
                new TicketEvent.FollowUpAdded(head, text, Visibility.PUBLIC),
                new Title("Bureau « Éclair » 系統"),
                new Title("Accès refusé à l’application 🙂"),
                "Sara Côté");
        return medium() == Medium.MAIL
                ? new Message.Letter(news, new Title("Julie Têtu"), address(), Language.FR, Optional.of(text))
                : new Message.Call(
                        news,
                        new WebhookAddress(address()),
                        new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        Fresh.NOON);
    }

    @Test
    default void itCarriesByTheMediumThatItNames() {
        assertTrue(notifier().media().contains(medium()));
    }

    @Test
    default void whatIsDeliveredHasArrivedUnderItsIdentityInTheOrderOfSending() {
        List<String> sent = new ArrayList<>();
        for (long sequence = 3; sequence < 6; sequence++) {
            Message message = message(sequence, "Bonjour\n.\nligne " + sequence);
            assertEquals(Notifier.Fate.DELIVERED, notifier().send(message).fate());
            sent.add(message.news().id().toString());
        }
        assertEquals(sent, arrived());
    }

    @Test
    default void aRepeatHasTheSameIdentity() {
        notifier().send(message(3, "une fois"));
        notifier().send(message(3, "une fois"));
        assertEquals(2, arrived().size());
        assertEquals(1, arrived().stream().distinct().count());
    }

    @Test
    default void everyScriptIsCarried() {
        Fresh.TEXTS.forEach(words -> assertEquals(
                Notifier.Fate.DELIVERED, notifier().send(message(3, words)).fate(), words));
    }

    @Test
    default void whatDoesNotArriveIsToldAsAFailureInOneLine() {
        breakDown();
        Notifier.Outcome outcome = notifier().send(message(3, "perdu"));
        assertEquals(Notifier.Fate.FAILED, outcome.fate());
        assertTrue(!outcome.words().isBlank() && outcome.words().indexOf('\n') < 0, outcome.words());
        assertEquals(List.of(), arrived());
    }
}
