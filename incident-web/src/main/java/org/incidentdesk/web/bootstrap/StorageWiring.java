package org.incidentdesk.web.bootstrap;

import java.util.ServiceLoader;
import java.util.Set;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.web.command.CommandFailed;
import org.incidentdesk.web.command.DatabaseOptions;

/**
 * Wires storage. The adapter is found by the url that it opens; somebody else's is plugged in by putting its jar on the
 * class path.
 */
final class StorageWiring {

    private StorageWiring() {}

    /** Opens the database server that the options name, or else the embedded database in the data directory. */
    static Storage open(DatabaseOptions options, DataDirectory directory, Set<Outbox.Subscription> subscriptions) {
        if (options.databaseUrl().isEmpty()) {
            directory.take();
        }
        String url = options.databaseUrl().orElseGet(() -> "jdbc:h2:file:" + directory.resolve("desk"));
        StorageProvider provider = ServiceLoader.load(StorageProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.opens(url))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("No storage adapter opens such a database url"));
        try {
            return provider.open(new StorageProvider.Settings(
                    url, options.databaseUser(), options.databasePassword(), subscriptions));
        } catch (IllegalStateException e) {
            throw new CommandFailed(e.getMessage(), e);
        }
    }
}
