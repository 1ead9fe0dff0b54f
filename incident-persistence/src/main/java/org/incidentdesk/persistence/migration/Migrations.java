package org.incidentdesk.persistence.migration;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database's schema up to date. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs the scripts that the database has not seen yet. Several nodes that start at once wait for each other.
     *
     * @param dataSource the database
     * @param vendor its kind
     */
    public static void apply(DataSource dataSource, Vendor vendor) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(vendor.locations())
                .placeholders(vendor.placeholders())
                .table("schema_history")
                .load()
                .migrate();
    }
}
