package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.IssuedWebhook;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.WebhookDefinition;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, once the outbox has been emptied. */
class NotificationsTest {

    private static final String LISTENER = "notifications";
    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    private static final Actor PAUL = new Actor(new PersonId("paul"), Role.TECHNICIAN);
    private static final Actor JULIE = new Actor(new PersonId("julie"), Role.REQUESTER);
    private static final Actor MARC = new Actor(new PersonId("marc"), Role.REQUESTER);

    /** Carries what it is told to carry, and remembers. */
    private static final class Carrier implements Notifier {
        private final List<Message> sent = new ArrayList<>();
        private final Set<String> unreachable = new HashSet<>();
        private Fate fate = Fate.FAILED;

        @Override
        public Set<Medium> media() {
            return EnumSet.allOf(Medium.class);
        }

        @Override
        public Outcome send(Message message) {
            if (unreachable.contains(message.news().id().target())) {
                return new Outcome(fate, "refused\nby the receiver");
            }
            sent.add(message);
            return Outcome.DELIVERED;
        }
    }

    private final InMemoryStorage storage =
            new InMemoryStorage(Set.of(new Outbox.Subscription(LISTENER, Set.of(Outbox.Kind.TICKET))));
    private final Carrier carrier = new Carrier();
    private Instant now = TestDesk.START;
    private final IncidentDesk desk = IncidentDesk.assemble(
            new DrivenPorts(
                    storage.unitOfWork(),
                    new InMemoryKnowledgeIndex(),
                    new Pbkdf2PasswordHashing(1),
                    new RandomSecrets(),
                    carrier,
                    new InMemoryFileStore(InstantSource.system())),
            () -> now);

    @BeforeEach
    void people() {
        desk.people().addGroup(Request.of(PROF, new GroupDefinition(new Title("Support"), 2, Optional.empty(), true)));
        for (Actor actor : List.of(PROF, SARA, PAUL, JULIE, MARC)) {
            desk.people().addPerson(actor.person(), Request.of(PROF, person(actor, Optional.of("x@example.org"))));
        }
    }

    private static PersonDefinition person(Actor actor, Optional<String> email) {
        return new PersonDefinition(
                new Title("Nom de " + actor.person()),
                email,
                actor.role(),
                Optional.empty(),
                actor.equals(PAUL) ? Set.of(new GroupId("support")) : Set.of(),
                true);
    }

    private TicketNumber reported() {
        return reportedFor(JULIE);
    }

    private TicketNumber reportedFor(Actor requester) {
        return desk.recording()
                .report(Request.of(
                        SARA,
                        new ReportIncident(
                                new Title("Accès refusé"),
                                new Text("Depuis ce matin"),
                                Optional.of(requester.person()),
                                Channel.PHONE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())))
                .ticket();
    }

    private void say(Actor by, TicketNumber ticket, String words, Visibility visibility) {
        desk.work().addFollowUp(Request.of(by, new AddFollowUp(ticket, new Text(words), visibility)));
    }

    private int told() {
        storage.outbox()
                .deliver(
                        LISTENER,
                        1000,
                        now,
                        message -> desk.notifications()
                                .note(new TicketNumber(message.subject()), message.fromVersion(), message.toVersion()));
        return desk.notifications().deliverDue();
    }

    private List<String> heard() {
        List<String> heard = carrier.sent.stream()
                .map(message ->
                        message.news().id().target() + " " + message.news().kind())
                .toList();
        carrier.sent.clear();
        return heard;
    }

    @Test
    void theRequesterHearsOfAReportThatSomebodyElseRecorded() {
        reported();
        assertEquals(1, told());
        assertEquals(List.of("julie REPORTED"), heard());
        assertEquals(0, told(), "and once is enough");
    }

    @Test
    void nobodyHearsOfWhatOneDidOneself() {
        TicketNumber ticket = reported();
        desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Technician(SARA.person()))));
        told();
        heard();
        say(SARA, ticket, "Je regarde", Visibility.PUBLIC);
        say(JULIE, ticket, "Merci", Visibility.PUBLIC);
        told();
        assertEquals(List.of("julie PUBLIC_FOLLOW_UP", "sara PUBLIC_FOLLOW_UP"), heard());
    }

    @Test
    void whatIsPrivateNeverReachesRequestersEvenAsObservers() {
        rules(Map.of(NotificationKind.PRIVATE_FOLLOW_UP, EnumSet.of(Relation.OBSERVER, Relation.ASSIGNEE)));
        TicketNumber ticket = reported();
        desk.triage()
                .observe(Request.of(
                        SARA, new ObserveTicket(ticket, Set.of(MARC.person(), JULIE.person(), PAUL.person()))));
        say(SARA, ticket, "Compte suspendu", Visibility.PRIVATE);
        told();
        assertEquals(List.of("paul PRIVATE_FOLLOW_UP"), heard());
    }

    @Test
    void whatIsPrivateIsNotEvenNotedForTheRequesterWhoIsATechnician() {
        rules(Map.of(NotificationKind.PRIVATE_FOLLOW_UP, EnumSet.of(Relation.OBSERVER)));
        TicketNumber ticket = reportedFor(SARA);
        desk.triage()
                .observe(Request.of(
                        PAUL, new ObserveTicket(ticket, Set.of(SARA.person(), MARC.person(), PROF.person()))));
        say(PAUL, ticket, "Compte suspendu", Visibility.PRIVATE);
        desk.notifications()
                .note(ticket, 0, desk.consultation().ticket(PAUL, ticket).version());
        assertEquals(
                List.of("prof"),
                desk.notifications().deliveries(PROF, Optional.empty(), 10).stream()
                        .map(delivery -> delivery.id().target())
                        .toList());
    }

    @Test
    void noRuleMayTellRequestersWhatIsPrivate() {
        Map<NotificationKind, Set<Relation>> table =
                Map.of(NotificationKind.PRIVATE_FOLLOW_UP, Set.of(Relation.REQUESTER));
        assertThrows(InvalidValue.class, () -> new NotificationRules(table));
    }

    @Test
    void membersOfTheGroupHearThatItIsTheirs() {
        TicketNumber ticket = reported();
        desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Team(new GroupId("support")))));
        told();
        assertEquals(List.of("julie REPORTED", "paul ASSIGNED"), heard());
    }

    @Test
    void whoHasNoAddressOrHasLeftIsNotWrittenTo() {
        TicketNumber ticket = reported();
        desk.people().changePerson(JULIE.person(), Request.of(PROF, person(JULIE, Optional.empty())));
        told();
        say(SARA, ticket, "Bonjour", Visibility.PUBLIC);
        told();
        assertEquals(List.of(), heard());
        assertEquals(0, desk.notifications().backlog(PROF).waiting());
    }

    @Test
    void whatFailsIsTriedAgainLaterInItsOrderAndSeenMeanwhile() {
        carrier.unreachable.add("julie");
        TicketNumber ticket = reported();
        say(SARA, ticket, "un", Visibility.PUBLIC);
        assertEquals(0, told());
        List<Delivery> waiting = desk.notifications().deliveries(PROF, Optional.empty(), 10);
        assertEquals(2, waiting.size());
        assertEquals(Optional.of("refused by the receiver"), waiting.get(0).lastError());
        assertEquals(now.plus(Delivery.FIRST_DELAY), waiting.get(0).nextAttempt());
        assertEquals(0, waiting.get(1).attempts(), "it waits behind the first");
        assertEquals(2, desk.notifications().backlog(PROF).waiting());
        assertEquals(1, desk.notifications().backlog(PROF).failing());
        carrier.unreachable.clear();
        assertEquals(0, told(), "not before its moment");
        now = now.plus(Delivery.FIRST_DELAY);
        assertEquals(2, told());
        assertEquals(List.of("julie REPORTED", "julie PUBLIC_FOLLOW_UP"), heard());
    }

    @Test
    void anAdministratorTriesAgainAtOnceOrStrikesOut() {
        carrier.unreachable.add("julie");
        TicketNumber ticket = reported();
        told();
        carrier.unreachable.clear();
        Delivery failing =
                desk.notifications().deliveries(PROF, Optional.empty(), 10).get(0);
        assertThrows(RightMissing.class, () -> desk.notifications().retry(SARA, failing.id()));
        desk.notifications().retry(PROF, failing.id());
        assertEquals(1, told());
        carrier.unreachable.add("julie");
        say(SARA, ticket, "deux", Visibility.PUBLIC);
        told();
        desk.notifications()
                .discard(
                        PROF,
                        desk.notifications()
                                .deliveries(PROF, Optional.empty(), 10)
                                .get(0)
                                .id());
        assertEquals(0, desk.notifications().backlog(PROF).waiting());
    }

    @Test
    void whatIsNeverReachedIsGivenUpAfterAboutTwoDaysAndStaysVisible() {
        carrier.unreachable.add("julie");
        reported();
        Instant begun = now;
        told();
        while (desk.notifications().backlog(PROF).givenUp() == 0) {
            now = desk.notifications()
                    .deliveries(PROF, Optional.empty(), 1)
                    .get(0)
                    .nextAttempt();
            told();
        }
        Duration tried = Duration.between(begun, now);
        assertTrue(tried.compareTo(Duration.ofDays(1)) > 0 && tried.compareTo(Duration.ofDays(3)) < 0, "" + tried);
        assertEquals(
                1, desk.notifications().deliveries(PROF, Optional.empty(), 10).size());
    }

    private IssuedWebhook webhook(NotificationKind... kinds) {
        return desk.webhooks()
                .addWebhook(
                        PROF,
                        new WebhookDefinition(
                                new Title("Salon"), new WebhookAddress("https://example.org/h"), Set.of(kinds), true));
    }

    @Test
    void aWebhookHearsWhatItWantsSignedWithTheSecretThatWasShown() {
        IssuedWebhook issued = webhook(NotificationKind.REPORTED);
        TicketNumber ticket = reported();
        say(SARA, ticket, "un", Visibility.PUBLIC);
        told();
        Message.Call call = (Message.Call) carrier.sent.stream()
                .filter(message -> message.medium() == Medium.WEBHOOK)
                .findFirst()
                .orElseThrow();
        assertEquals(issued.secret(), call.secret().value());
        assertFalse(call.toString().contains(issued.secret()), "no log sees it");
        assertEquals(
                1,
                carrier.sent.stream()
                        .filter(message -> message.medium() == Medium.WEBHOOK)
                        .count());
    }

    @Test
    void aWebhookThatWantsNothingMoreIsDeactivatedAndSaysWhy() {
        IssuedWebhook issued = webhook(NotificationKind.REPORTED);
        carrier.unreachable.add(issued.id().value());
        carrier.fate = Notifier.Fate.UNWANTED;
        reported();
        reported();
        told();
        assertFalse(desk.webhooks().webhook(PROF, issued.id()).active());
        assertTrue(
                desk.webhooks().webhook(PROF, issued.id()).deactivatedBecause().isPresent());
        assertEquals(0, desk.notifications().backlog(PROF).waiting());
        heard();
        reported();
        told();
        assertEquals(List.of("julie REPORTED"), heard());
    }

    @Test
    void webhooksAreForAdministrators() {
        assertThrows(RightMissing.class, () -> desk.webhooks().webhooks(SARA));
        IssuedWebhook issued = webhook(NotificationKind.REPORTED);
        assertThrows(RightMissing.class, () -> desk.webhooks().renewSecret(SARA, issued.id()));
        IssuedWebhook renewed = desk.webhooks().renewSecret(PROF, issued.id());
        assertFalse(renewed.secret().equals(issued.secret()));
    }

    @Test
    void aWebhookIsCalledByHttpsOrOnThisMachine() {
        for (String good : List.of(
                "https://example.org",
                "https://[2001:db8::1]:8443/a?b=c",
                "http://127.0.0.1:9/x",
                "http://localhost",
                "http://[::1]/")) {
            assertEquals(good, new WebhookAddress(good).value());
        }
        for (String bad : List.of(
                "http://example.org/",
                "http://127.0.0.1.example.org/",
                "http://localhost.example.org/",
                "https://user:secret@example.org/",
                "https://example.org/#fragment",
                "https://example.org\r\nHost: x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "https://exa mple.org/",
                "https:///nowhere",
                "")) {
            assertThrows(InvalidValue.class, () -> new WebhookAddress(bad), bad);
        }
    }

    private void rules(Map<NotificationKind, Set<Relation>> table) {
        var old = desk.settings().settings(PROF);
        desk.settings()
                .changeSettings(Request.of(
                        PROF,
                        new SettingsChange(new DeskSettings(
                                old.deskName(),
                                old.zone(),
                                old.closurePolicy(),
                                old.automaticClosureDays(),
                                old.reopeningWindowDays(),
                                old.requesterReopensClosed(),
                                old.matrix(),
                                old.serviceLevel(),
                                old.links(),
                                old.clock(),
                                new Correspondence(old.correspondence().language(), new NotificationRules(table), 14),
                                old.firstAssignment(),
                                old.version()))));
    }
}
