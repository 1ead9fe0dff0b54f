package org.incidentdesk.domain.port.driven;

/** The repositories of one unit of work. They end with it. */
public interface Repositories {

    /**
     * The tickets with their histories.
     *
     * @return the repository
     */
    TicketRepository tickets();

    /**
     * What the tickets come to, all together.
     *
     * @return the measures
     */
    Measures measures();

    /**
     * The category tree's nodes.
     *
     * @return the repository
     */
    CategoryRepository categories();

    /**
     * The inventory.
     *
     * @return the repository
     */
    AssetRepository assets();

    /**
     * The locations.
     *
     * @return the repository
     */
    LocationRepository locations();

    /**
     * The persons.
     *
     * @return the repository
     */
    PersonRepository people();

    /**
     * The support groups.
     *
     * @return the repository
     */
    GroupRepository groups();

    /**
     * The priority matrices.
     *
     * @return the repository
     */
    MatrixRepository matrices();

    /**
     * The service levels.
     *
     * @return the repository
     */
    ServiceLevelRepository serviceLevels();

    /**
     * The calendars.
     *
     * @return the repository
     */
    CalendarRepository calendars();

    /**
     * The templates of reports.
     *
     * @return the repository
     */
    TemplateRepository templates();

    /**
     * The canned answers.
     *
     * @return the repository
     */
    CannedAnswerRepository cannedAnswers();

    /**
     * The rules on report.
     *
     * @return the repository
     */
    ReportRuleRepository reportRules();

    /**
     * The diagnostic guides.
     *
     * @return the repository
     */
    GuideRepository guides();

    /**
     * The scenarios of a class.
     *
     * @return the repository
     */
    ScenarioRepository scenarios();

    /**
     * Which tickets are exercises.
     *
     * @return the repository
     */
    ExerciseRepository exercises();

    /**
     * The articles of the knowledge base.
     *
     * @return the repository
     */
    ArticleRepository articles();

    /**
     * Searches that found nothing.
     *
     * @return the repository
     */
    MissedSearches missedSearches();

    /**
     * What the tickets that were solved can tell.
     *
     * @return the repository
     */
    SolvedTickets solvedTickets();

    /**
     * The desk's settings.
     *
     * @return the repository
     */
    SettingsRepository settings();

    /**
     * The accounts.
     *
     * @return the repository
     */
    AccountRepository accounts();

    /**
     * The API tokens.
     *
     * @return the repository
     */
    TokenRepository tokens();

    /**
     * The sessions of people in their browsers.
     *
     * @return the repository
     */
    SessionRepository sessions();

    /**
     * Who is at which ticket.
     *
     * @return the repository
     */
    Attendances attendances();

    /**
     * The receipts of requests that carried an idempotency key.
     *
     * @return the repository
     */
    ReceiptRepository receipts();

    /**
     * The webhook subscriptions.
     *
     * @return the repository
     */
    WebhookRepository webhooks();

    /**
     * What is still to be told to receivers.
     *
     * @return the repository
     */
    DeliveryRepository deliveries();

    /**
     * The numbers of new tickets and articles.
     *
     * @return the numbering
     */
    Numbering numbering();
}
