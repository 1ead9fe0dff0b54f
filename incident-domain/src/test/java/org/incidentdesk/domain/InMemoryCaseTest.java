package org.incidentdesk.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.incidentdesk.domain.contract.PortsDriver;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Outbox;

/** The case through the first door: the driving ports, with everything in memory. */
class InMemoryCaseTest implements HoraireProCase {

    private static final String LISTENER = "knowledge-index";

    @Override
    public DeskDriver freshDesk() {
        InMemoryStorage storage =
                new InMemoryStorage(Set.of(new Outbox.Subscription(LISTENER, Set.of(Outbox.Kind.ARTICLE))));
        KnowledgeIndex index = new InMemoryKnowledgeIndex();
        Runnable feed = () -> storage.outbox()
                .deliver(
                        LISTENER,
                        100,
                        Instant.now(),
                        message -> storage.unitOfWork()
                                .reading(repositories -> repositories.articles().find(new ArticleId(message.subject())))
                                .ifPresent(index::update));
        return new PortsDriver(
                clock -> IncidentDesk.assemble(
                        new DrivenPorts(
                                storage.unitOfWork(),
                                index,
                                new Pbkdf2PasswordHashing(),
                                new RandomSecrets(),
                                new InMemoryNotifier(Set.of()),
                                new InMemoryFileStore(InstantSource.system())),
                        clock),
                feed,
                storage::close);
    }
}
