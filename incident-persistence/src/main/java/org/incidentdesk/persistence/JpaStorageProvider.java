package org.incidentdesk.persistence;

import java.util.regex.Pattern;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.persistence.migration.Vendor;

/** Opens H2 and PostgreSQL databases. */
public final class JpaStorageProvider implements StorageProvider {

    /** How an H2 database would be opened by several processes, whose writers could not take turns. */
    private static final Pattern SHARED =
            Pattern.compile("(?i)^jdbc:h2:(tcp|ssl):|;AUTO_SERVER=TRUE\\b|;FILE_LOCK=NO\\b");

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
        if (vendor.writesAlone() && SHARED.matcher(settings.url()).find()) {
            throw new IllegalStateException(
                    "an H2 database belongs to one process: several need PostgreSQL, not tcp:, ssl:, AUTO_SERVER or FILE_LOCK");
        }
        return JpaStorage.open(settings, vendor);
    }
}
