package org.incidentdesk.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.Map;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.persistence.migration.Vendor;

/** Opens the pool of a database's connections, with the settings that each driver needs. */
final class Connections {

    /** Enough to keep several cores busy; more would only wait for each other in the database. */
    private static final int MOST = 10;

    private static final int IDLE = 2;
    private static final long WAIT_MILLISECONDS = 10_000;

    /**
     * Every commit is written before it is answered, so that what was answered outlives the process; a lock is waited
     * for while another unit ends; and the program itself closes the database, not H2's own hook while the program still
     * works.
     */
    private static final Map<String, String> H2 =
            Map.of("WRITE_DELAY", "0", "LOCK_TIMEOUT", "10000", "DB_CLOSE_ON_EXIT", "FALSE");

    private Connections() {}

    static HikariDataSource open(StorageProvider.Settings settings, Vendor vendor) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("incident-desk");
        config.setJdbcUrl(vendor == Vendor.H2 ? withH2Settings(settings.url()) : settings.url());
        settings.user().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(IDLE);
        config.setConnectionTimeout(WAIT_MILLISECONDS);
        if (vendor == Vendor.POSTGRESQL) {
            // a batch of inserts becomes one insert of many rows
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("preparedStatementCacheQueries", "512");
            config.addDataSourceProperty("ApplicationName", "incident-desk");
        }
        return new HikariDataSource(config);
    }

    /** What the caller's url says itself holds. */
    private static String withH2Settings(String url) {
        String present = url.toUpperCase(Locale.ROOT);
        StringBuilder complete = new StringBuilder(url);
        H2.forEach((name, value) -> {
            if (!present.contains(";" + name + "=")) {
                complete.append(';').append(name).append('=').append(value);
            }
        });
        return complete.toString();
    }
}
