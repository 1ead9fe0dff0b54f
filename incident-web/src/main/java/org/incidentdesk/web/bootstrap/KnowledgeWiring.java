package org.incidentdesk.web.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.kb.feed.ArticleFeed;
import org.incidentdesk.kb.search.ClusterKnowledgeIndex;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.incidentdesk.kb.search.MappedKnowledgeIndex;
import org.incidentdesk.web.command.CommandFailed;
import org.incidentdesk.web.command.DeskOpener;
import org.incidentdesk.web.server.SearchLag;

/** Wires the search of the knowledge base: the index in the data directory or on a cluster, and what feeds it from the outbox. */
final class KnowledgeWiring implements AutoCloseable {

    /** What the storage must keep for the index, whether or not the index is open at the time. */
    static final Set<Outbox.Subscription> SUBSCRIPTIONS = Set.of(ArticleFeed.SUBSCRIPTION);

    private final DataDirectory directory;
    private final Optional<URI> cluster;
    private final IndexOnDemand index = new IndexOnDemand(this::openIndex);

    /** Searches on the cluster, or in the directory where there is none. */
    KnowledgeWiring(DataDirectory directory, Optional<URI> cluster) {
        this.directory = directory;
        this.cluster = cluster;
    }

    private MappedKnowledgeIndex openIndex() {
        return cluster.<MappedKnowledgeIndex>map(ClusterKnowledgeIndex::open).orElseGet(this::openDirectory);
    }

    private LuceneKnowledgeIndex openDirectory() {
        directory.take();
        Path path = directory.resolve("knowledge-index");
        try {
            return LuceneKnowledgeIndex.open(path);
        } catch (RuntimeException e) {
            throw new CommandFailed("The search index in " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    KnowledgeIndex index() {
        return index;
    }

    /** Feeds the index from now on. One that holds nothing is filled first: its directory may be new or lost. */
    OutboxDispatcher feed(Storage storage, IncidentDesk desk, InstantSource clock) {
        return new OutboxDispatcher(
                storage.outbox(),
                ArticleFeed.SUBSCRIPTION.name(),
                new ArticleFeed(storage.unitOfWork(), index),
                clock,
                () -> {
                    if (index.size() == 0) {
                        desk.knowledge().reindex(DeskOpener.OPERATOR);
                    }
                });
    }

    /** What the storage keeps for the index and the index has not taken in. */
    static SearchLag lag(Outbox outbox) {
        Outbox.Backlog backlog = outbox.backlog(ArticleFeed.SUBSCRIPTION.name());
        return new SearchLag(backlog.waiting(), backlog.failing(), backlog.oldest(), backlog.lastError());
    }

    @Override
    public void close() {
        index.close();
    }
}
