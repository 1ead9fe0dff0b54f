package org.incidentdesk.persistence;

import java.util.List;
import java.util.Locale;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.persistence.migration.Vendor;

/** Opens H2 and PostgreSQL databases. */
public final class JpaStorageProvider implements StorageProvider {

    /** How an H2 database would be opened by several processes, whose writers could not take turns. */
    private static final List<String> SHARED =
            List.of("jdbc:h2:tcp:", "jdbc:h2:ssl:", ";auto_server=true", ";file_lock=no");

    /** Made by {@link java.util.ServiceLoader}. */
    public JpaStorageProvider() {}

    @Override
    public boolean opens(String url) {
        return Vendor.of(url).isPresent();
    }

    @Override
    public Storage open(Settings settings) {
        Vendor vendor = Vendor.of(settings.url())
                .orElseThrow(() -> new IllegalStateException("neither an H2 nor a PostgreSQL url"));
        if (vendor.writesAlone() && isShared(settings.url())) {
            throw new IllegalStateException(
                    "an H2 database belongs to one process: several need PostgreSQL, not tcp:, ssl:, AUTO_SERVER or FILE_LOCK");
        }
        return JpaStorage.open(settings, vendor);
    }

    private static boolean isShared(String url) {
        return SHARED.stream().anyMatch(url.toLowerCase(Locale.ROOT)::contains);
    }
}
