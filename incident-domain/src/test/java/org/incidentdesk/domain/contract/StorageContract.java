package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How a {@link Storage} begins, ends, and begins again. What only some storages can do is declared as a {@link
 * Capability}. The declaration is reported with every run, and it is held to either way: a test for a capability that is
 * not declared demands that it is really missing, so that none is skipped in silence.
 */
public interface StorageContract extends OnProvider {

    /** What not every storage can do. */
    enum Capability {
        /** What was kept is there again after closing and opening. */
        RESTART,
        /** Several open storages share one place, as several nodes of a service do. */
        SHARING
    }

    /**
     * What the storage under test can do beyond the rest.
     *
     * @return the capabilities
     */
    Set<Capability> capabilities();

    private boolean has(Capability capability, TestReporter reporter) {
        boolean declared = capabilities().contains(capability);
        reporter.publishEntry(
                "capability " + capability, declared ? "declared, held to" : "not declared, held to that");
        return declared;
    }

    private static StorageProvider.Settings with(StorageProvider.Settings place, Set<Outbox.Subscription> listeners) {
        return new StorageProvider.Settings(place.url(), place.user(), place.password(), listeners);
    }

    @Test
    default void aNewStorageIsEmptyAndHasTheStandardSettings() {
        try (Storage storage = provider().open(emptyPlace())) {
            storage.unitOfWork().reading(r -> {
                assertEquals(DeskSettings.standard(), r.settings().get());
                assertEquals(List.of(), r.tickets().numbersAfter(0, 10));
                assertEquals(
                        List.of(),
                        r.tickets()
                                .list(TicketFilter.ALL, TicketOrder.NUMBER, PageRequest.first(10))
                                .items());
                assertEquals(List.of(), r.categories().all());
                assertEquals(List.of(), r.assets().list(Optional.empty(), Optional.empty(), 10));
                assertEquals(List.of(), r.people().list(Optional.empty(), Optional.empty(), 10));
                assertEquals(List.of(), r.articles().list(ArticleRepository.Filter.ALL, Optional.empty(), 10));
                assertEquals(List.of(), r.locations().all());
                assertEquals(List.of(), r.groups().all());
                assertEquals(List.of(), r.matrices().all());
                assertEquals(List.of(), r.accounts().all());
                assertEquals(0, r.people().countActive(Role.ADMINISTRATOR));
                return true;
            });
            assertEquals(
                    new Outbox.Backlog(0, 0, Optional.empty(), Optional.empty()),
                    storage.outbox().backlog(OnStorage.EVERYTHING));
        }
    }

    @Test
    default void theFirstSettingsAreSavedOnTheStandardOnes() {
        try (Storage storage = provider().open(emptyPlace())) {
            DeskSettings saved = storage.unitOfWork()
                    .within(r -> r.settings().save(r.settings().get()));
            assertEquals(DeskSettings.standard().atVersion(1), saved);
            assertThrows(
                    Conflict.class,
                    () -> storage.unitOfWork().within(r -> r.settings().save(DeskSettings.standard())));
        }
    }

    @Test
    default void aClosedStorageIsNotReadyAndKeepsNothingMore() {
        StorageProvider.Settings place = emptyPlace();
        Storage storage = provider().open(place);
        assertTrue(storage.isReady());
        storage.close();
        assertFalse(storage.isReady());
        assertThrows(RuntimeException.class, () -> SampleTickets.keptBare(() -> storage));
        assertThrows(
                RuntimeException.class,
                () -> storage.unitOfWork().reading(r -> r.tickets().numbersAfter(0, 1)));
        storage.close();
        assertFalse(storage.isReady(), "closing twice is harmless");
    }

    @Test
    default void whatWasKeptIsThereAfterARestart(TestReporter reporter) {
        boolean kept = has(Capability.RESTART, reporter);
        StorageProvider.Settings place = emptyPlace();
        List<TicketChange> life = new ArrayList<>();
        List<SampleThings> things = new ArrayList<>();
        StoredReceipt receipt = SampleThings.receipt();
        DeskSettings settings = new DeskSettings(
                new Title("Bureau"),
                "America/Montreal",
                ClosurePolicy.IMMEDIATE,
                2,
                3,
                true,
                DeskSettings.standard().matrix(),
                DeskSettings.standard().serviceLevel(),
                DeskSettings.standard().links(),
                DeskSettings.standard().clock(),
                DeskSettings.standard().correspondence(),
                DeskSettings.standard().firstAssignment(),
                0);
        try (Storage storage = provider().open(place)) {
            storage.unitOfWork().within(r -> {
                life.addAll(new TicketLives(21).life(r.numbering().nextTicket(), 30));
                life.forEach(r.tickets()::save);
                things.add(SampleThings.keep(r));
                r.receipts().save(receipt);
                return r.settings().save(settings);
            });
        }
        try (Storage storage = provider().open(place)) {
            storage.unitOfWork().reading(r -> {
                things.get(0).assertThere(r, kept);
                assertEquals(
                        kept, r.receipts().find(receipt.actor(), receipt.key()).isPresent());
                assertEquals(
                        kept ? settings.atVersion(1) : DeskSettings.standard(),
                        r.settings().get());
                assertLife(r, life, kept);
                return true;
            });
            TicketNumber used = life.get(0).after().number();
            assertEquals(
                    kept,
                    storage.unitOfWork().within(r -> r.numbering().nextTicket().value() > used.value()),
                    "no number is given twice");
        }
    }

    private static void assertLife(Repositories r, List<TicketChange> life, boolean kept) {
        TicketSnapshot last = life.get(life.size() - 1).after();
        assertEquals(kept ? Optional.of(last) : Optional.empty(), r.tickets().find(last.number()));
        List<RecordedEvent> history = r.tickets().history(last.number());
        if (kept) {
            assertEquals(last, Ticket.replay(history));
            assertEquals(OptionalLong.empty(), HashChain.firstBreak(history));
        } else {
            assertEquals(List.of(), history);
        }
    }

    @Test
    default void messagesThatWereNotToldAreToldAfterARestart(TestReporter reporter) {
        boolean kept = has(Capability.RESTART, reporter);
        StorageProvider.Settings place = emptyPlace();
        List<Long> told = new ArrayList<>();
        List<Long> subjects = new ArrayList<>();
        try (Storage storage = provider().open(place)) {
            IntStream.range(0, 4)
                    .forEach(i -> subjects.add(SampleTickets.keptBare(() -> storage)
                            .after()
                            .number()
                            .value()));
            storage.outbox().deliver(OnStorage.EVERYTHING, 1, Fresh.NOON, message -> told.add(message.subject()));
            storage.outbox().deliver(OnStorage.EVERYTHING, 1, Fresh.NOON, message -> {
                throw new IllegalStateException("the listener was away");
            });
        }
        try (Storage storage = provider().open(place)) {
            Outbox outbox = storage.outbox();
            assertEquals(kept ? 3 : 0, outbox.backlog(OnStorage.EVERYTHING).waiting());
            assertEquals(kept ? 1 : 0, outbox.backlog(OnStorage.EVERYTHING).failing());
            assertEquals(
                    kept ? 2 : 0,
                    outbox.deliver(OnStorage.EVERYTHING, 10, Fresh.NOON, message -> told.add(message.subject())),
                    "what has failed still waits for its moment");
            outbox.deliver(OnStorage.EVERYTHING, 10, Fresh.NOON.plusSeconds(1), message -> told.add(message.subject()));
            assertEquals(kept ? 4 : 1, told.size(), "each exactly once");
            assertEquals(kept ? new HashSet<>(subjects) : Set.of(subjects.get(0)), new HashSet<>(told));
        }
    }

    @Test
    default void aNewListenerIsToldOfWhatHappensFromThenOn(TestReporter reporter) {
        boolean kept = has(Capability.RESTART, reporter);
        StorageProvider.Settings place = emptyPlace();
        try (Storage storage = provider().open(with(place, Set.of()))) {
            SampleTickets.keptBare(() -> storage);
        }
        try (Storage storage = provider().open(place)) {
            assertEquals(List.of(), SampleMessages.told(storage.outbox(), OnStorage.EVERYTHING));
            Article article = storage.unitOfWork()
                    .within(r ->
                            r.articles().save(SampleThings.article(r.numbering().nextArticle())));
            assertEquals(
                    List.of(article.id().value()),
                    SampleMessages.told(storage.outbox(), OnStorage.EVERYTHING).stream()
                            .map(Outbox.Message::subject)
                            .toList());
            assertEquals(
                    kept ? 1 : 0,
                    storage.unitOfWork()
                            .reading(r -> r.tickets().numbersAfter(0, 10))
                            .size());
        }
    }

    @Test
    default void storagesInOnePlaceShareEverything(TestReporter reporter) {
        StorageProvider.Settings place = emptyPlace();
        if (!has(Capability.SHARING, reporter)) {
            assertNotShared(place);
            return;
        }
        try (Storage one = provider().open(place);
                Storage other = provider().open(place)) {
            TicketChange kept = SampleTickets.keptBare(() -> one);
            TicketNumber number = kept.after().number();
            assertEquals(
                    Optional.of(kept.after()),
                    other.unitOfWork().reading(r -> r.tickets().find(number)));
            TicketChange first = change(kept, "first");
            TicketChange late = change(kept, "late");
            keep(other, first);
            assertThrows(Conflict.class, () -> keep(one, late));
            TicketNumber next = one.unitOfWork().within(r -> r.numbering().nextTicket());
            TicketNumber others = other.unitOfWork().within(r -> r.numbering().nextTicket());
            assertNotEquals(next, others);
            List<Integer> meanwhile = new ArrayList<>();
            int delivered = one.outbox().deliver(OnStorage.EVERYTHING, 1, Fresh.NOON, message -> {
                Optional<Throwable> end = Race.elsewhere(
                        () -> meanwhile.add(other.outbox().deliver(OnStorage.EVERYTHING, 10, Fresh.NOON, same -> {})));
                assertEquals(Optional.empty(), end);
            });
            assertEquals(1, delivered);
            assertEquals(List.of(0), meanwhile, "while one node tells a listener, the other tells it nothing");
            assertEquals(
                    1, SampleMessages.told(other.outbox(), OnStorage.EVERYTHING).size());
        }
    }

    private static TicketChange change(TicketChange kept, String text) {
        return SampleTickets.followUp(Ticket.restore(kept.after()), text)
                .change()
                .orElseThrow();
    }

    private static void keep(Storage storage, TicketChange change) {
        storage.unitOfWork().within(r -> {
            r.tickets().save(change);
            return true;
        });
    }

    private void assertNotShared(StorageProvider.Settings place) {
        try (Storage one = provider().open(place)) {
            TicketChange kept = SampleTickets.keptBare(() -> one);
            boolean shared;
            try (Storage other = provider().open(place)) {
                shared = other.unitOfWork()
                        .reading(r -> r.tickets().find(kept.after().number()).isPresent());
            } catch (IllegalStateException refused) {
                shared = false;
            }
            assertFalse(shared, "what is shared has to be declared as shared");
        }
    }
}
