package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.IssuedWebhook;
import org.incidentdesk.domain.port.driving.NotificationBacklog;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.WebhookAdministration;
import org.incidentdesk.domain.port.driving.WebhookDefinition;
import org.incidentdesk.domain.port.driving.WebhookView;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Webhooks as they are kept, and the deliveries that wait, through their ports. */
class WebhooksTest {

    private static final WebhookId ROOM = new WebhookId("salon");
    private static final WebhookAddress ADDRESS = new WebhookAddress("https://example.org/hook");

    /** Carries nothing until the line is mended. */
    private static final class BrokenLine implements Notifier {
        private Set<Medium> media = EnumSet.allOf(Medium.class);
        private boolean mended;
        private final List<Message> sent = new ArrayList<>();

        @Override
        public Set<Medium> media() {
            return media;
        }

        @Override
        public Outcome send(Message message) {
            if (!mended) {
                throw new IllegalStateException("the line is broken");
            }
            sent.add(message);
            return Outcome.DELIVERED;
        }
    }

    private final BrokenLine line = new BrokenLine();
    private final TestDesk test = new TestDesk(line);
    private final WebhookAdministration webhooks = test.desk.webhooks();
    private final Notifications notifications = test.desk.notifications();

    private static WebhookDefinition definition(String name, boolean active, NotificationKind... kinds) {
        return new WebhookDefinition(new Title(name), ADDRESS, Set.of(kinds), active);
    }

    private IssuedWebhook add(String name) {
        return webhooks.addWebhook(PROF, definition(name, true, NotificationKind.REPORTED));
    }

    private static void refused(List<Actor> actors, Function<Actor, Executable> wish) {
        actors.forEach(actor -> assertThrows(RightMissing.class, wish.apply(actor), actor.toString()));
    }

    @Test
    void aWebhookIsAddedFoundAndChangedOnItsVersion() {
        IssuedWebhook first = add("Salon");
        IssuedWebhook second = add("Salon");
        assertEquals(ROOM, first.id());
        assertEquals(1, first.version());
        assertEquals(new WebhookId("salon-2"), second.id());
        assertNotEquals(first.secret(), second.secret());
        assertEquals(
                new WebhookView(
                        ROOM,
                        1,
                        new Title("Salon"),
                        ADDRESS,
                        Set.of(NotificationKind.REPORTED),
                        true,
                        Optional.empty()),
                webhooks.webhook(PROF, ROOM));
        WebhookDefinition quiet = definition("Calme", false, NotificationKind.SOLVED, NotificationKind.CLOSED);
        assertEquals(new Receipt("salon", 2), webhooks.changeWebhook(ROOM, Request.on(PROF, 1, quiet)));
        assertEquals(
                new WebhookView(
                        ROOM,
                        2,
                        new Title("Calme"),
                        ADDRESS,
                        Set.of(NotificationKind.SOLVED, NotificationKind.CLOSED),
                        false,
                        Optional.empty()),
                webhooks.webhook(PROF, ROOM));
        assertEquals(
                Set.of("salon", "salon-2"),
                Set.copyOf(webhooks.webhooks(PROF).stream()
                        .map(webhook -> webhook.id().value())
                        .toList()));
        assertThrows(Conflict.class, () -> webhooks.changeWebhook(ROOM, Request.on(PROF, 1, quiet)));
        WebhookId none = new WebhookId("none");
        assertThrows(NotFound.class, () -> webhooks.webhook(PROF, none));
        assertThrows(NotFound.class, () -> webhooks.changeWebhook(none, Request.of(PROF, quiet)));
        assertThrows(NotFound.class, () -> webhooks.renewSecret(PROF, none));
    }

    @Test
    void aRenewedSecretIsShownOnceOnTheNextVersion() {
        IssuedWebhook issued = add("Salon");
        IssuedWebhook renewed = webhooks.renewSecret(PROF, ROOM);
        assertEquals(ROOM, renewed.id());
        assertEquals(2, renewed.version());
        assertNotEquals(issued.secret(), renewed.secret());
        assertTrue(renewed.secret().startsWith("whsec_"), "as the specification of webhooks writes them");
    }

    @Test
    void whyAWebhookWasTurnedOffIsToldUntilItIsTurnedOnAgain() {
        add("Salon");
        test.storage
                .unitOfWork()
                .within(repositories -> repositories
                        .webhooks()
                        .save(repositories.webhooks().find(ROOM).orElseThrow().deactivated("gone")));
        webhooks.changeWebhook(ROOM, Request.of(PROF, definition("Salon", false, NotificationKind.SOLVED)));
        assertEquals(Optional.of("gone"), webhooks.webhook(PROF, ROOM).deactivatedBecause());
        webhooks.changeWebhook(ROOM, Request.of(PROF, definition("Salon", true, NotificationKind.SOLVED)));
        assertEquals(Optional.empty(), webhooks.webhook(PROF, ROOM).deactivatedBecause());
    }

    @Test
    void webhooksAndDeliveriesAreTheAdministrators() {
        add("Salon");
        DeliveryId waiting = waiting().id();
        WebhookDefinition other = definition("Autre", true, NotificationKind.SOLVED);
        List<Actor> others = List.of(SARA, JULIE);
        refused(others, actor -> () -> webhooks.webhooks(actor));
        refused(others, actor -> () -> webhooks.webhook(actor, ROOM));
        refused(others, actor -> () -> webhooks.addWebhook(actor, other));
        refused(others, actor -> () -> webhooks.changeWebhook(ROOM, Request.of(actor, other)));
        refused(others, actor -> () -> webhooks.renewSecret(actor, ROOM));
        refused(others, actor -> () -> notifications.backlog(actor));
        refused(others, actor -> () -> notifications.deliveries(actor, Optional.empty(), 10));
        refused(others, actor -> () -> notifications.retry(actor, waiting));
        refused(others, actor -> () -> notifications.discard(actor, waiting));
        assertEquals(1, notifications.deliveries(PROF, Optional.empty(), 10).size());
    }

    private Delivery waiting() {
        TicketNumber ticket = test.reported();
        notifications.note(ticket, 0, test.view(ticket).version());
        notifications.deliverDue();
        return notifications.deliveries(PROF, Optional.empty(), 10).get(0);
    }

    @Test
    void aBrokenLineHoldsUpTheMessageAndIsTold() {
        add("Salon");
        Delivery waiting = waiting();
        assertEquals("salon", waiting.id().target());
        assertEquals(1, waiting.attempts());
        assertEquals(Optional.of("java.lang.IllegalStateException: the line is broken"), waiting.lastError());
        assertEquals(
                new NotificationBacklog(EnumSet.allOf(Medium.class), 1, 1, 0, Optional.of(TestDesk.START)),
                notifications.backlog(PROF));
        line.mended = true;
        Receipt receipt = notifications.retry(PROF, waiting.id());
        assertEquals(
                new Receipt(
                        waiting.id().toString(),
                        notifications
                                .deliveries(PROF, Optional.empty(), 10)
                                .get(0)
                                .version()),
                receipt);
        assertTrue(receipt.version() > waiting.version());
        assertEquals(1, notifications.deliverDue());
        assertEquals(1, line.sent.size());
        assertThrows(NotFound.class, () -> notifications.retry(PROF, waiting.id()), "it has gone");
        assertThrows(NotFound.class, () -> notifications.discard(PROF, waiting.id()));
    }

    @Test
    void whatIsStruckOutIsNotSent() {
        add("Salon");
        notifications.discard(PROF, waiting().id());
        line.mended = true;
        test.later(Delivery.LONGEST_DELAY);
        assertEquals(0, notifications.deliverDue());
        assertEquals(List.of(), line.sent);
    }

    @Test
    void theListOfDeliveriesIsLeafedThrough() {
        add("Salon");
        add("Couloir");
        waiting();
        List<Delivery> all = notifications.deliveries(PROF, Optional.empty(), PageRequest.MAX_LIMIT);
        assertEquals(2, all.size());
        assertEquals(
                List.of(all.get(0).id()),
                notifications.deliveries(PROF, Optional.empty(), 1).stream()
                        .map(Delivery::id)
                        .toList());
        assertEquals(
                List.of(all.get(1).id()),
                notifications.deliveries(PROF, Optional.of(all.get(0).id()), 10).stream()
                        .map(Delivery::id)
                        .toList());
        for (int limit : List.of(0, PageRequest.MAX_LIMIT + 1)) {
            assertThrows(InvalidValue.class, () -> notifications.deliveries(PROF, Optional.empty(), limit));
        }
    }

    @Test
    void whatHappenedOutsideTheStretchIsNotTold() {
        add("Salon");
        TicketNumber ticket = test.reported();
        long version = test.view(ticket).version();
        notifications.note(ticket, 1, version);
        assertEquals(0, notifications.backlog(PROF).waiting(), "the report came before");
        notifications.note(ticket, 0, version);
        notifications.note(ticket, 0, version);
        assertEquals(1, notifications.backlog(PROF).waiting(), "and is noted once");
    }

    @Test
    void whereNothingCarriesMessagesNoneIsNoted() {
        add("Salon");
        line.media = EnumSet.of(Medium.MAIL);
        TicketNumber ticket = test.reported();
        notifications.note(ticket, 0, test.view(ticket).version());
        assertEquals(0, notifications.backlog(PROF).waiting());
    }

    /** However many people there are, each that is concerned is written to. */
    @Test
    void aRequesterFarDownTheListIsWrittenTo() {
        Actor last = new Actor(new PersonId("zoe"), Role.REQUESTER);
        test.storage.unitOfWork().within(repositories -> {
            for (int i = 0; i < 2 * PageRequest.MAX_LIMIT; i++) {
                repositories
                        .people()
                        .save(new Person(
                                new PersonId("person-" + i),
                                new Title("Somebody"),
                                Optional.empty(),
                                Role.REQUESTER,
                                Optional.empty(),
                                Set.of(),
                                true,
                                0));
            }
            return last;
        });
        test.desk
                .people()
                .addPerson(
                        last.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Zoé"),
                                        Optional.of("zoe@example.org"),
                                        Role.REQUESTER,
                                        Optional.empty(),
                                        Set.of(),
                                        true)));
        TicketNumber ticket = test.desk
                .recording()
                .report(Request.of(SARA, test.incident(last)))
                .ticket();
        notifications.note(ticket, 0, test.view(ticket).version());
        assertEquals(
                List.of("zoe"),
                notifications.deliveries(PROF, Optional.empty(), 10).stream()
                        .map(delivery -> delivery.id().target())
                        .toList());
    }

    private TicketNumber noted() {
        TicketNumber ticket = test.reported();
        notifications.note(ticket, 0, test.view(ticket).version());
        line.mended = true;
        return ticket;
    }

    private void julie(boolean active) {
        test.desk
                .people()
                .changePerson(
                        JULIE.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Julie"),
                                        Optional.of("julie@example.org"),
                                        Role.REQUESTER,
                                        Optional.empty(),
                                        Set.of(),
                                        active)));
    }

    @Test
    void aMessageSaysWhatHappenedToWhichTicketAndWhoDidIt() {
        julie(true);
        TicketNumber ticket = noted();
        assertEquals(1, notifications.deliverDue());
        Message.Letter letter = (Message.Letter) line.sent.get(0);
        assertEquals("julie@example.org", letter.address());
        assertEquals("Julie", letter.name().value());
        assertEquals(ticket, letter.news().ticket());
        assertEquals(NotificationKind.REPORTED, letter.news().kind());
        assertEquals(letter.news().id().sequence(), letter.news().event().head().sequence());
        assertEquals("Problème d'accès", letter.news().title().value());
        assertEquals("Incident Desk", letter.news().desk().value());
        assertEquals("Somebody", letter.news().author(), "Sara's name");
    }

    @Test
    void whoHasLeftMeanwhileIsNotWrittenTo() {
        julie(true);
        noted();
        julie(false);
        notifications.deliverDue();
        assertEquals(List.of(), line.sent);
        assertEquals(0, notifications.backlog(PROF).waiting());
    }

    @Test
    void whatAWebhookNoLongerWantsIsNotSent() {
        add("Salon");
        noted();
        webhooks.changeWebhook(ROOM, Request.of(PROF, definition("Salon", true, NotificationKind.SOLVED)));
        notifications.deliverDue();
        assertEquals(List.of(), line.sent);
        assertEquals(0, notifications.backlog(PROF).waiting());
    }

    @Test
    void eachOfSeveralEventsIsToldAsWhatItIs() {
        webhooks.addWebhook(
                PROF, definition("Salon", true, NotificationKind.REPORTED, NotificationKind.PUBLIC_FOLLOW_UP));
        TicketNumber ticket = test.reported();
        test.desk
                .work()
                .addFollowUp(Request.of(SARA, new AddFollowUp(ticket, new Text("Je regarde."), Visibility.PUBLIC)));
        notifications.note(ticket, 0, test.view(ticket).version());
        line.mended = true;
        notifications.deliverDue();
        assertEquals(
                List.of(TicketEvent.Type.REPORTED, TicketEvent.Type.FOLLOW_UP_ADDED),
                line.sent.stream().map(message -> message.news().event().type()).toList());
    }

    @Test
    void whatHappenedAfterTheStretchIsToldWithTheNextOne() {
        webhooks.addWebhook(
                PROF, definition("Salon", true, NotificationKind.REPORTED, NotificationKind.PUBLIC_FOLLOW_UP));
        TicketNumber ticket = test.reported();
        long reported = test.view(ticket).version();
        test.desk
                .work()
                .addFollowUp(Request.of(SARA, new AddFollowUp(ticket, new Text("Je regarde."), Visibility.PUBLIC)));
        notifications.note(ticket, 0, reported);
        assertEquals(1, notifications.backlog(PROF).waiting());
        notifications.note(ticket, reported, test.view(ticket).version());
        assertEquals(2, notifications.backlog(PROF).waiting());
    }
}
