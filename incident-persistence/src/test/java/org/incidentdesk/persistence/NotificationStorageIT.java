package org.incidentdesk.persistence;

import org.incidentdesk.domain.contract.DeliveryRepositoryContract;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.contract.TicketRepositoryContract;
import org.incidentdesk.domain.contract.WebhookRepositoryContract;
import org.incidentdesk.domain.port.driven.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** Webhooks, deliveries, and what carries their rules and their news, on both databases. */
class NotificationStorageIT {

    private static Storage h2;
    private static Storage postgresql;

    @BeforeAll
    static void open() {
        h2 = Database.h2().open(OnStorage.LISTENERS);
        postgresql = Database.postgresql().open(OnStorage.LISTENERS);
    }

    @AfterAll
    static void close() {
        h2.close();
        postgresql.close();
    }

    abstract static class OnH2 implements OnStorage {
        @Override
        public Storage storage() {
            return h2;
        }
    }

    abstract static class OnPostgresql implements OnStorage {
        @Override
        public Storage storage() {
            return postgresql;
        }
    }

    @Nested
    class H2Webhooks extends OnH2 implements WebhookRepositoryContract {}

    @Nested
    class H2Deliveries extends OnH2 implements DeliveryRepositoryContract {}

    @Nested
    class H2Settings extends OnH2 implements SettingsRepositoryContract {}

    @Nested
    class H2Tickets extends OnH2 implements TicketRepositoryContract {}

    @Nested
    class PostgresqlWebhooks extends OnPostgresql implements WebhookRepositoryContract {}

    @Nested
    class PostgresqlDeliveries extends OnPostgresql implements DeliveryRepositoryContract {}

    @Nested
    class PostgresqlSettings extends OnPostgresql implements SettingsRepositoryContract {}

    @Nested
    class PostgresqlTickets extends OnPostgresql implements TicketRepositoryContract {}
}
