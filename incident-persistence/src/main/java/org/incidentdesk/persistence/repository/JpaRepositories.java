package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.AccountRepository;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.AssetRepository;
import org.incidentdesk.domain.port.driven.Attendances;
import org.incidentdesk.domain.port.driven.CalendarRepository;
import org.incidentdesk.domain.port.driven.CannedAnswerRepository;
import org.incidentdesk.domain.port.driven.CategoryRepository;
import org.incidentdesk.domain.port.driven.DeliveryRepository;
import org.incidentdesk.domain.port.driven.ExerciseRepository;
import org.incidentdesk.domain.port.driven.GroupRepository;
import org.incidentdesk.domain.port.driven.GuideRepository;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.domain.port.driven.MatrixRepository;
import org.incidentdesk.domain.port.driven.Measures;
import org.incidentdesk.domain.port.driven.MissedSearches;
import org.incidentdesk.domain.port.driven.Numbering;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.port.driven.ReportRuleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.ScenarioRepository;
import org.incidentdesk.domain.port.driven.ServiceLevelRepository;
import org.incidentdesk.domain.port.driven.SessionRepository;
import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.port.driven.TemplateRepository;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.port.driven.TokenRepository;
import org.incidentdesk.domain.port.driven.WebhookRepository;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.outbox.OutboxMessages;

/** The repositories of one unit of work, all on its session. */
public final class JpaRepositories implements Repositories {

    private final UnitSession session;
    private final Vendor vendor;
    private final OutboxMessages messages;
    private final TicketRepository tickets;

    /**
     * The repositories on a session.
     *
     * @param session the unit's session
     * @param vendor the kind of database
     * @param messages makes the outbox's messages
     */
    public JpaRepositories(UnitSession session, Vendor vendor, OutboxMessages messages) {
        this.session = session;
        this.vendor = vendor;
        this.messages = messages;
        this.tickets = new JpaTicketRepository(session, vendor, messages);
    }

    /** The same throughout the unit, since it remembers which rows it has loaded. */
    @Override
    public TicketRepository tickets() {
        return tickets;
    }

    @Override
    public Measures measures() {
        return new JpaMeasures(session);
    }

    @Override
    public CategoryRepository categories() {
        return new JpaCategoryRepository(session);
    }

    @Override
    public AssetRepository assets() {
        return new JpaAssetRepository(session);
    }

    @Override
    public LocationRepository locations() {
        return new JpaLocationRepository(session);
    }

    @Override
    public PersonRepository people() {
        return new JpaPersonRepository(session);
    }

    @Override
    public GroupRepository groups() {
        return new JpaGroupRepository(session);
    }

    @Override
    public MatrixRepository matrices() {
        return new JpaMatrixRepository(session);
    }

    @Override
    public ServiceLevelRepository serviceLevels() {
        return new JpaServiceLevelRepository(session);
    }

    @Override
    public CalendarRepository calendars() {
        return new JpaCalendarRepository(session);
    }

    @Override
    public TemplateRepository templates() {
        return new JpaTemplateRepository(session);
    }

    @Override
    public CannedAnswerRepository cannedAnswers() {
        return new JpaCannedAnswerRepository(session);
    }

    @Override
    public ReportRuleRepository reportRules() {
        return new JpaReportRuleRepository(session);
    }

    @Override
    public GuideRepository guides() {
        return new JpaGuideRepository(session);
    }

    @Override
    public ScenarioRepository scenarios() {
        return new JpaScenarioRepository(session);
    }

    @Override
    public ExerciseRepository exercises() {
        return new JpaExerciseRepository(session);
    }

    @Override
    public ArticleRepository articles() {
        return new JpaArticleRepository(session, messages);
    }

    @Override
    public SettingsRepository settings() {
        return new JpaSettingsRepository(session);
    }

    @Override
    public AccountRepository accounts() {
        return new JpaAccountRepository(session);
    }

    @Override
    public TokenRepository tokens() {
        return new JpaTokenRepository(session);
    }

    @Override
    public Attendances attendances() {
        return new JpaAttendances(session);
    }

    @Override
    public MissedSearches missedSearches() {
        return new JpaMissedSearches(session);
    }

    @Override
    public SolvedTickets solvedTickets() {
        return new JpaSolvedTickets(session);
    }

    @Override
    public SessionRepository sessions() {
        return new JpaSessionRepository(session);
    }

    @Override
    public ReceiptRepository receipts() {
        return new JpaReceiptRepository(session);
    }

    @Override
    public WebhookRepository webhooks() {
        return new JpaWebhookRepository(session);
    }

    @Override
    public DeliveryRepository deliveries() {
        return new JpaDeliveryRepository(session);
    }

    @Override
    public Numbering numbering() {
        return new SequenceNumbering(session, vendor);
    }

    /** Numbers straight from the database's sequences: no number twice, whatever is undone and however many nodes. */
    private record SequenceNumbering(UnitSession session, Vendor vendor) implements Numbering {

        @Override
        public TicketNumber nextTicket() {
            return new TicketNumber(next("ticket_number"));
        }

        @Override
        public ArticleId nextArticle() {
            return new ArticleId(next("article_number"));
        }

        private long next(String sequence) {
            session.mustWrite();
            return session.sql(vendor.nextValue(sequence), Long.class).getSingleResult();
        }
    }
}
