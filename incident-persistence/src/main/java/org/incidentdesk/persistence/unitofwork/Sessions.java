package org.incidentdesk.persistence.unitofwork;

import jakarta.persistence.ValidationMode;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.incidentdesk.persistence.row.Rows;

/** Opens Hibernate on a database whose schema is up to date. */
public final class Sessions {

    private static final int BATCH_SIZE = 50;

    private Sessions() {}

    /**
     * Opens the mapping. Hibernate never touches the schema: that is the migrations' part.
     *
     * @param dataSource the database; its connections come without auto-commit
     * @return the open factory
     */
    public static SessionFactory open(DataSource dataSource) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("incident-desk");
        configuration.managedClasses(Rows.ALL);
        configuration.property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
        // saves asking each connection for its mode, and setting it
        configuration.property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        configuration.property(
                AvailableSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName());
        configuration.property(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH_SIZE);
        // few shapes of "in" lists, so that plans are found again
        configuration.property(AvailableSettings.IN_CLAUSE_PARAMETER_PADDING, true);
        configuration.property(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        // JDBC's own type counts in the Julian calendar before 1582
        configuration.property(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE");
        // what a database complains of repeats whole rows, and these do not belong into a log
        configuration.property(AvailableSettings.LOG_JDBC_ERRORS, false);
        // rows are made of values that have checked themselves; a validator that happens to be there must not be asked
        configuration.validationMode(ValidationMode.NONE);
        return configuration.createEntityManagerFactory();
    }
}
