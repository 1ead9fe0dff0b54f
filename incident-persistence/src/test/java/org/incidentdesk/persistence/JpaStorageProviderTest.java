package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaStorageProviderTest {

    private final JpaStorageProvider provider = new JpaStorageProvider();

    private static StorageProvider.Settings settings(String url) {
        return new StorageProvider.Settings(url, Optional.of("sa"), Optional.of(""), Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:tcp://localhost/./desk",
                "jdbc:h2:SSL://localhost/./desk",
                "jdbc:h2:file:./desk;AUTO_SERVER=TRUE",
                "jdbc:h2:file:./desk;file_lock=no;LOCK_TIMEOUT=1"
            })
    void anH2DatabaseIsNotSharedBySeveralProcesses(String url) {
        assertTrue(provider.opens(url), "it says itself why not");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> provider.open(settings(url)));
        assertTrue(refusal.getMessage().contains("PostgreSQL"), refusal.getMessage());
    }

    @Test
    void anotherDatabaseIsNotOpened() {
        String url = "jdbc:derby:desk";
        assertEquals(false, provider.opens(url));
        assertThrows(IllegalStateException.class, () -> provider.open(settings(url)));
    }
}
