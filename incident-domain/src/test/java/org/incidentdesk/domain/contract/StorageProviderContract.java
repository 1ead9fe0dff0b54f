package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.ticket.TicketChange;
import org.junit.jupiter.api.Test;

/** What a {@link StorageProvider} opens, and how it says that it cannot. */
public interface StorageProviderContract extends OnProvider {

    /** A password that must not be told to anybody. */
    String SECRET = "hush-hush-42";

    /**
     * What cannot be opened, with {@link #SECRET} for a password. Adapters add what is likely in their world: a wrong
     * password, a server that is not there, a directory that cannot be written.
     */
    default List<StorageProvider.Settings> unopenable() {
        return List.of(new StorageProvider.Settings(
                "carrier-pigeon:coop", Optional.of("desk"), Optional.of(SECRET), OnStorage.LISTENERS));
    }

    @Test
    default void aProviderKnowsItsOwnAddresses() {
        assertTrue(provider().opens(emptyPlace().url()));
        List.of("carrier-pigeon:coop", "jdbc:unheard-of://localhost/desk", "x", "")
                .forEach(url -> assertFalse(provider().opens(url), url));
    }

    @Test
    default void whatIsOpenedCanBeUsed() {
        try (Storage storage = provider().open(emptyPlace())) {
            assertTrue(storage.isReady());
            TicketChange kept = SampleTickets.keptBare(() -> storage);
            assertEquals(
                    Optional.of(kept.after()),
                    storage.unitOfWork()
                            .reading(r -> r.tickets().find(kept.after().number())));
            assertEquals(
                    1,
                    SampleMessages.told(storage.outbox(), OnStorage.EVERYTHING).size());
        }
    }

    @Test
    default void storagesInDifferentPlacesAreStrangers() {
        try (Storage one = provider().open(emptyPlace());
                Storage other = provider().open(emptyPlace())) {
            TicketChange kept = SampleTickets.keptBare(() -> one);
            assertEquals(
                    Optional.empty(),
                    other.unitOfWork()
                            .reading(r -> r.tickets().find(kept.after().number())));
            assertEquals(List.of(), SampleMessages.told(other.outbox(), OnStorage.EVERYTHING));
        }
    }

    @Test
    default void whatCannotBeOpenedIsSaidInOneLineAndWithoutThePassword() {
        for (StorageProvider.Settings settings : unopenable()) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> provider().open(settings));
            String message = String.valueOf(refused.getMessage());
            assertEquals(1, message.lines().count(), message);
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                assertFalse(String.valueOf(cause).contains(SECRET), "the password is kept to itself");
            }
        }
    }
}
