package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.junit.jupiter.api.Test;

/** From the outbox to the notifier, on the service's own threads. */
class NotificationWiringTest {

    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final PersonId JULIE = new PersonId("julie");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void whatHappensIsCarriedOutWithoutAnybodyAsking() throws InterruptedException {
        InMemoryStorage storage = new InMemoryStorage(NotificationWiring.SUBSCRIPTIONS);
        InMemoryNotifier notifier = new InMemoryNotifier(Set.of(Medium.MAIL));
        InstantSource clock = InstantSource.system();
        IncidentDesk desk = IncidentDesk.assemble(
                new DrivenPorts(
                        storage.unitOfWork(),
                        new InMemoryKnowledgeIndex(),
                        new Pbkdf2PasswordHashing(1),
                        new RandomSecrets(),
                        notifier,
                        new InMemoryFileStore(InstantSource.system())),
                clock);
        desk.people()
                .addPerson(
                        JULIE,
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Julie"),
                                        Optional.of("julie@example.org"),
                                        Role.REQUESTER,
                                        Optional.empty(),
                                        Set.of(),
                                        true)));
        try (OutboxDispatcher noting = NotificationWiring.noting(storage, desk, clock);
                Rounds rounds = Rounds.ofDeliveries(desk.notifications())) {
            noting.start();
            rounds.startEvery(Duration.ofMillis(20));
            desk.recording()
                    .report(Request.of(
                            PROF,
                            new ReportIncident(
                                    new Title("Accès refusé"),
                                    new Text("Depuis ce matin"),
                                    Optional.of(JULIE),
                                    Channel.PHONE,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Set.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of())));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (notifier.sent().isEmpty() && System.nanoTime() < end) {
                Thread.sleep(20);
            }
        }
        assertEquals(
                List.of("1-1-MAIL-julie"),
                notifier.sent().stream()
                        .map(message -> message.news().id().toString())
                        .toList());
    }
}
