package org.incidentdesk.kb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.PortsDriver;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.kb.feed.ArticleFeed;
import org.incidentdesk.kb.search.MappedKnowledgeIndex;

/** A desk in memory, whose articles are searched by a real index that follows the outbox. */
final class IndexedDesk {

    private static final int AT_ONCE = 100;

    private IndexedDesk() {}

    static DeskDriver searchedBy(MappedKnowledgeIndex index) {
        Storage storage = new InMemoryStorage(Set.of(ArticleFeed.SUBSCRIPTION));
        ArticleFeed feed = new ArticleFeed(storage.unitOfWork(), index);
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
                () -> storage.outbox().deliver(ArticleFeed.SUBSCRIPTION.name(), AT_ONCE, Instant.now(), feed),
                index::close);
    }
}
