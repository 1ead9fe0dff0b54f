package org.incidentdesk.examples.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.incidentdesk.domain.contract.AccountRepositoryContract;
import org.incidentdesk.domain.contract.AssetRepositoryContract;
import org.incidentdesk.domain.contract.CannedAnswerRepositoryContract;
import org.incidentdesk.domain.contract.CategoryRepositoryContract;
import org.incidentdesk.domain.contract.ExerciseRepositoryContract;
import org.incidentdesk.domain.contract.GroupRepositoryContract;
import org.incidentdesk.domain.contract.LocationRepositoryContract;
import org.incidentdesk.domain.contract.MatrixRepositoryContract;
import org.incidentdesk.domain.contract.NumberingContract;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.PersonRepositoryContract;
import org.incidentdesk.domain.contract.ReceiptRepositoryContract;
import org.incidentdesk.domain.contract.ReportRuleRepositoryContract;
import org.incidentdesk.domain.contract.ScenarioRepositoryContract;
import org.incidentdesk.domain.contract.ServiceLevelRepositoryContract;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.contract.TemplateRepositoryContract;
import org.incidentdesk.domain.contract.TicketLives;
import org.incidentdesk.domain.contract.TicketRepositoryContract;
import org.incidentdesk.domain.contract.TokenRepositoryContract;
import org.incidentdesk.domain.contract.WebhookRepositoryContract;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.TicketChange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example keeps is under the contracts of its ports, each a class of two lines; the rest it says it has not. */
class SqliteDatabaseTest {

    @TempDir
    static Path directory;

    private static Storage storage;

    @BeforeAll
    static void open() {
        storage = new OnlyUnits(new SqliteDatabase(directory.resolve("desk.db")));
    }

    abstract static class Part implements OnStorage {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Tickets extends Part implements TicketRepositoryContract {}

    @Nested
    class Numbering extends Part implements NumberingContract {}

    @Nested
    class Receipts extends Part implements ReceiptRepositoryContract {}

    @Nested
    class Settings extends Part implements SettingsRepositoryContract {}

    @Nested
    class Categories extends Part implements CategoryRepositoryContract {}

    @Nested
    class Assets extends Part implements AssetRepositoryContract {}

    @Nested
    class Locations extends Part implements LocationRepositoryContract {}

    @Nested
    class People extends Part implements PersonRepositoryContract {}

    @Nested
    class Groups extends Part implements GroupRepositoryContract {}

    @Nested
    class Matrices extends Part implements MatrixRepositoryContract {}

    @Nested
    class ServiceLevels extends Part implements ServiceLevelRepositoryContract {}

    @Nested
    class Templates extends Part implements TemplateRepositoryContract {}

    @Nested
    class CannedAnswers extends Part implements CannedAnswerRepositoryContract {}

    @Nested
    class Rules extends Part implements ReportRuleRepositoryContract {}

    @Nested
    class Scenarios extends Part implements ScenarioRepositoryContract {}

    @Nested
    class Exercises extends Part implements ExerciseRepositoryContract {}

    @Nested
    class Accounts extends Part implements AccountRepositoryContract {}

    @Nested
    class Tokens extends Part implements TokenRepositoryContract {}

    @Nested
    class Webhooks extends Part implements WebhookRepositoryContract {}

    @Test
    void whatWasKeptIsThereWhenTheFileIsOpenedAgain() {
        Path file = directory.resolve("again.db");
        TicketNumber number = new SqliteDatabase(file).within(r -> {
            TicketNumber next = r.numbering().nextTicket();
            for (TicketChange change : new TicketLives(7).life(next, 20)) {
                r.tickets().save(change);
            }
            return next;
        });
        SqliteDatabase again = new SqliteDatabase(file);
        assertTrue(again.reading(r -> r.tickets().history(number)).size() > 20, "an event at least for each decision");
        assertEquals(
                OptionalLong.empty(),
                again.reading(r -> HashChain.firstBreak(r.tickets().history(number))));
        assertEquals(number.value() + 1, again.within(r -> r.numbering().nextTicket()).value());
    }

    @Test
    void whatTheExampleDoesNotKeepItSays() {
        Map<String, Function<Repositories, Object>> absent = Map.of(
                "articles", r -> r.articles(),
                "calendars", r -> r.calendars(),
                "guides", r -> r.guides(),
                "measures", r -> r.measures(),
                "sessions", r -> r.sessions(),
                "deliveries", r -> r.deliveries());
        absent.forEach((name, asked) -> {
            UnsupportedOperationException refused = assertThrows(
                    UnsupportedOperationException.class,
                    () -> storage.unitOfWork().reading(asked));
            assertEquals("this example keeps no " + name, refused.getMessage());
        });
    }
}
