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
     * The articles of the knowledge base.
     *
     * @return the repository
     */
    ArticleRepository articles();

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
     * The receipts of requests that carried an idempotency key.
     *
     * @return the repository
     */
    ReceiptRepository receipts();

    /**
     * The numbers of new tickets and articles.
     *
     * @return the numbering
     */
    Numbering numbering();
}
