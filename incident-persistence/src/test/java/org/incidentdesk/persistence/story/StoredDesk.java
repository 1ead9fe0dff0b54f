package org.incidentdesk.persistence.story;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.PortsDriver;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.persistence.JpaStorageProvider;

/** A desk on a real database, whose search follows the outbox. */
final class StoredDesk {

    private static final Outbox.Subscription INDEX =
            new Outbox.Subscription("knowledge-index", Set.of(Outbox.Kind.ARTICLE));

    private StoredDesk() {}

    static DeskDriver on(String url) {
        Storage storage = new JpaStorageProvider()
                .open(new StorageProvider.Settings(url, Optional.empty(), Optional.empty(), Set.of(INDEX)));
        KnowledgeIndex index = new InMemoryKnowledgeIndex();
        Runnable feed = () -> storage.outbox()
                .deliver(
                        INDEX.name(),
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
