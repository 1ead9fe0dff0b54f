package org.incidentdesk.persistence.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.persistence.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version has stored is understood by this one. */
class UpgradeIT {

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void settingsOfBeforeServiceLevelsHadIdentitiesAreStillRead(Database database) throws SQLException {
        Vendor vendor = Vendor.of(database.url()).orElseThrow();
        Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .locations(vendor.locations())
                .placeholders(vendor.placeholders())
                .table("schema_history")
                .target("2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                PreparedStatement insert =
                        connection.prepareStatement("insert into desk_settings values ('desk', 3, ?)")) {
            insert.setString(1, """
                    {"deskName":"Bureau","zone":"Europe/Paris","closurePolicy":"AUTOMATIC","automaticClosureDays":7,\
                    "reopeningWindowDays":9,"requesterReopensClosed":true,"matrix":"course","serviceLevel":{"name":"Nôtre",\
                    "targets":{"VERY_LOW":{"toOwn":"PT48H","toResolve":"PT240H"}}},"links":{\
                    "openChildrenKeepParentOpen":true,"parentSolvesChildren":false,"lastChildSolvesParent":true},\
                    "version":3}""");
            insert.executeUpdate();
        }
        try (Storage storage = database.open(Set.of())) {
            DeskSettings kept = storage.unitOfWork().reading(r -> r.settings().get());
            assertEquals(
                    new DeskSettings(
                            new Title("Bureau"),
                            "Europe/Paris",
                            ClosurePolicy.AUTOMATIC,
                            7,
                            9,
                            true,
                            new MatrixId("course"),
                            new ServiceLevelId("standard"),
                            new LinkRules(true, false, true),
                            ClockRules.STANDARD,
                            Correspondence.standard(),
                            FirstAssignment.DEFAULT_GROUP,
                            3),
                    kept);
        }
    }
}
