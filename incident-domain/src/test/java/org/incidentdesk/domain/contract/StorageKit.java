package org.incidentdesk.domain.contract;

import org.incidentdesk.domain.port.driven.Storage;
import org.junit.jupiter.api.Nested;

/**
 * All contracts about one open storage at once: an adapter's test extends this class and says which storage it is. Whoever
 * wants fewer implements the single contracts. {@link StorageContract} and {@link StorageProviderContract}, which open
 * and close storages themselves, come beside it.
 */
public abstract class StorageKit {

    /** For the adapter's test. */
    protected StorageKit() {}

    /**
     * The storage under test, opened with {@link OnStorage#LISTENERS}; it may be shared by all tests.
     *
     * @return the same one throughout a test
     */
    protected abstract Storage storage();

    abstract class Part implements OnStorage {
        @Override
        public Storage storage() {
            return StorageKit.this.storage();
        }
    }

    @Nested
    class UnitOfWork extends Part implements UnitOfWorkContract {}

    @Nested
    class Tickets extends Part implements TicketRepositoryContract {}

    @Nested
    class Measured extends Part implements MeasuresContract {}

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
    class Calendars extends Part implements CalendarRepositoryContract {}

    @Nested
    class Templates extends Part implements TemplateRepositoryContract {}

    @Nested
    class CannedAnswers extends Part implements CannedAnswerRepositoryContract {}

    @Nested
    class ReportRules extends Part implements ReportRuleRepositoryContract {}

    @Nested
    class Guides extends Part implements GuideRepositoryContract {}

    @Nested
    class Scenarios extends Part implements ScenarioRepositoryContract {}

    @Nested
    class Exercises extends Part implements ExerciseRepositoryContract {}

    @Nested
    class Articles extends Part implements ArticleRepositoryContract {}

    @Nested
    class Settings extends Part implements SettingsRepositoryContract {}

    @Nested
    class Accounts extends Part implements AccountRepositoryContract {}

    @Nested
    class Tokens extends Part implements TokenRepositoryContract {}

    @Nested
    class BrowserSessions extends Part implements SessionRepositoryContract {}

    @Nested
    class Present extends Part implements AttendancesContract {}

    @Nested
    class Missed extends Part implements MissedSearchesContract {}

    @Nested
    class Solved extends Part implements SolvedTicketsContract {}

    @Nested
    class Receipts extends Part implements ReceiptRepositoryContract {}

    @Nested
    class Webhooks extends Part implements WebhookRepositoryContract {}

    @Nested
    class Deliveries extends Part implements DeliveryRepositoryContract {}

    @Nested
    class Numbers extends Part implements NumberingContract {}

    @Nested
    class Repetitions extends Part implements RecurringWorkContract {}

    @Nested
    class Messages extends Part implements OutboxContract {}
}
