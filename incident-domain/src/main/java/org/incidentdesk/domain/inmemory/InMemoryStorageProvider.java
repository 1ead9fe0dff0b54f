package org.incidentdesk.domain.inmemory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;

/**
 * Opens storages in memory: {@code memory:} an empty one each time, {@code memory:NAME} the one of that name, which is
 * kept, open or closed, for as long as this provider lives.
 */
public final class InMemoryStorageProvider implements StorageProvider {

    private static final String SCHEME = "memory:";

    private final Map<String, Memory> named = new ConcurrentHashMap<>();

    /** A provider that knows no named storage yet. */
    public InMemoryStorageProvider() {}

    @Override
    public boolean opens(String url) {
        return url.startsWith(SCHEME);
    }

    @Override
    public Storage open(Settings settings) {
        if (!opens(settings.url())) {
            throw new IllegalStateException("not a storage in memory: " + settings.url());
        }
        String name = settings.url().substring(SCHEME.length());
        Memory memory = name.isEmpty() ? new Memory() : named.computeIfAbsent(name, unknown -> new Memory());
        return new InMemoryStorage(memory, settings.subscriptions());
    }
}
