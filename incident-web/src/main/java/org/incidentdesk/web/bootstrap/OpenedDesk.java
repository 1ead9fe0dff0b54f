package org.incidentdesk.web.bootstrap;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.persistence.file.DirectoryFileStore;
import org.incidentdesk.web.command.DatabaseOptions;
import org.incidentdesk.web.command.DeskOpener;
import org.incidentdesk.web.notification.Notifiers;

/**
 * A desk put together on its storage and its index: this is where the hexagon gets its driven side.
 *
 * <p>Opening a database takes most of a start, so it goes on beside everything that can be done meanwhile; whoever needs
 * the storage waits for it.
 */
final class OpenedDesk implements DeskOpener.OpenDesk {

    private final DataDirectory directory;
    private final CompletableFuture<Storage> opening;
    private final CompletableFuture<Void> prepared = new CompletableFuture<>();
    private volatile Thread preparing;
    private final KnowledgeWiring knowledge;
    private final DrivenPorts driven;
    private final IncidentDesk desk;

    private OpenedDesk(
            DatabaseOptions options, InstantSource clock, Notifier notifier, Set<Outbox.Subscription> subscriptions) {
        directory = new DataDirectory(options.data());
        opening = CompletableFuture.supplyAsync(
                () -> StorageWiring.open(options, directory, subscriptions),
                work -> new Thread(work, "opening").start());
        knowledge = new KnowledgeWiring(directory, options.searchUrl());
        driven = new DrivenPorts(
                new AwaitingUnitOfWork(),
                knowledge.index(),
                WebWiring.passwordHashing(clock),
                WebWiring.secrets(),
                notifier,
                new DirectoryFileStore(options.files(), clock));
        desk = IncidentDesk.assemble(driven, clock);
    }

    /**
     * Begins to open a desk that tells others what happens. Until it is {@linkplain #prepare prepared}, whoever asks
     * something of it waits.
     */
    static OpenedDesk opening(DatabaseOptions options, InstantSource clock, Notifier notifier) {
        Set<Outbox.Subscription> subscriptions = new HashSet<>(KnowledgeWiring.SUBSCRIPTIONS);
        subscriptions.addAll(NotificationWiring.SUBSCRIPTIONS);
        return new OpenedDesk(options, clock, notifier, subscriptions);
    }

    /** Does what has to be done before anybody may ask something of the desk; only this work is not kept waiting. */
    void prepare(Runnable work) {
        preparing = Thread.currentThread();
        try {
            work.run();
            prepared.complete(null);
        } catch (RuntimeException e) {
            prepared.completeExceptionally(e);
            throw e;
        } finally {
            preparing = null;
        }
    }

    /** Whether requests can be answered without waiting. */
    boolean isReady() {
        return prepared.isDone()
                && !prepared.isCompletedExceptionally()
                && storage().isReady();
    }

    /** Opens a desk that tells nobody anything, and waits until it is open. */
    static OpenedDesk open(DatabaseOptions options, InstantSource clock) {
        OpenedDesk opened = new OpenedDesk(options, clock, new Notifiers(List.of()), KnowledgeWiring.SUBSCRIPTIONS);
        try {
            opened.prepare(opened::storage);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public IncidentDesk desk() {
        return desk;
    }

    /** The storage, once it is open. */
    Storage storage() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    KnowledgeWiring knowledge() {
        return knowledge;
    }

    PasswordHashing passwordHashing() {
        return driven.passwordHashing();
    }

    @Override
    public void close() {
        knowledge.close();
        opening.handle((storage, failure) -> storage)
                .thenAccept(storage -> {
                    if (storage != null) {
                        storage.close();
                    }
                })
                .join();
        directory.close();
    }

    private final class AwaitingUnitOfWork implements UnitOfWork {
        @Override
        public <R> R within(Function<Repositories, R> work) {
            return available().within(work);
        }

        @Override
        public <R> R reading(Function<Repositories, R> query) {
            return available().reading(query);
        }

        private UnitOfWork available() {
            if (!prepared.isDone() && Thread.currentThread() != preparing) {
                prepared.join();
            }
            return storage().unitOfWork();
        }
    }
}
