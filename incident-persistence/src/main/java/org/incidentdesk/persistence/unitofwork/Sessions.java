package org.incidentdesk.persistence.unitofwork;

import java.util.Map;
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
        return new HibernatePersistenceConfiguration("incident-desk")
                .managedClasses(Rows.ALL)
                .properties(Map.of(
                        AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
                        dataSource,
                        // saves asking each connection for its mode and setting it
                        AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT,
                        true,
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        PhysicalNamingStrategySnakeCaseImpl.class.getName(),
                        AvailableSettings.STATEMENT_BATCH_SIZE,
                        BATCH_SIZE,
                        // few shapes of "in" lists, so that plans are found again
                        AvailableSettings.IN_CLAUSE_PARAMETER_PADDING,
                        true,
                        AvailableSettings.JDBC_TIME_ZONE,
                        "UTC",
                        // rows are checked by the domain's values; a validator on the path must not be asked
                        AvailableSettings.JAKARTA_VALIDATION_MODE,
                        "NONE"))
                .createEntityManagerFactory();
    }
}
