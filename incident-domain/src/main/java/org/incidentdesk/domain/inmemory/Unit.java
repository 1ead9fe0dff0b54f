package org.incidentdesk.domain.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.incidentdesk.domain.port.driven.Outbox;
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

/**
 * One unit of work: it reads the state that was committed when it began, with its own writes on top, and nobody sees
 * those before it ends. Undoing it means forgetting it.
 */
final class Unit implements Repositories {

    private final Memory memory;
    private final Set<Outbox.Subscription> subscriptions;
    private final boolean readOnly;
    private final State before;
    private final List<Memory.Write> writes = new ArrayList<>();
    private State state;
    private boolean over;

    Unit(Memory memory, Set<Outbox.Subscription> subscriptions, boolean readOnly) {
        this.memory = memory;
        this.subscriptions = subscriptions;
        this.readOnly = readOnly;
        this.before = memory.committed();
        this.state = before;
    }

    /** The state as this unit sees it. */
    State state() {
        mustNotBeOver();
        return state;
    }

    void write(Memory.Write write) {
        mustNotBeOver();
        if (readOnly) {
            throw new IllegalStateException("nothing is saved in a unit that only reads");
        }
        state = write.into(state, false);
        writes.add(write);
    }

    /** Puts a message for every listener that wants to be told of it into a state. */
    State announce(State into, Outbox.Message message) {
        State announced = into;
        for (Outbox.Subscription subscription : subscriptions) {
            if (subscription.interests().contains(message.kind())) {
                announced = announced.withMessage(subscription.name(), WaitingMessage.of(message));
            }
        }
        return announced;
    }

    void commit() {
        if (!writes.isEmpty()) {
            memory.commit(before, state, writes);
        }
    }

    void end() {
        over = true;
    }

    private void mustNotBeOver() {
        if (over) {
            throw new IllegalStateException("the unit of work is over, and its repositories with it");
        }
    }

    @Override
    public TicketRepository tickets() {
        return new InMemoryTickets(this);
    }

    @Override
    public Measures measures() {
        return new InMemoryMeasures(this);
    }

    @Override
    public CategoryRepository categories() {
        return new InMemoryCategories(this);
    }

    @Override
    public AssetRepository assets() {
        return new InMemoryAssets(this);
    }

    @Override
    public LocationRepository locations() {
        return new InMemoryLocations(this);
    }

    @Override
    public PersonRepository people() {
        return new InMemoryPeople(this);
    }

    @Override
    public GroupRepository groups() {
        return new InMemoryGroups(this);
    }

    @Override
    public MatrixRepository matrices() {
        return new InMemoryMatrices(this);
    }

    @Override
    public ServiceLevelRepository serviceLevels() {
        return new InMemoryServiceLevels(this);
    }

    @Override
    public CalendarRepository calendars() {
        return new InMemoryCalendars(this);
    }

    @Override
    public TemplateRepository templates() {
        return new InMemoryTemplates(this);
    }

    @Override
    public ScenarioRepository scenarios() {
        return new InMemoryScenarios(this);
    }

    @Override
    public ExerciseRepository exercises() {
        return new InMemoryExercises(this);
    }

    @Override
    public GuideRepository guides() {
        return new InMemoryGuides(this);
    }

    @Override
    public CannedAnswerRepository cannedAnswers() {
        return new InMemoryCannedAnswers(this);
    }

    @Override
    public ReportRuleRepository reportRules() {
        return new InMemoryReportRules(this);
    }

    @Override
    public ArticleRepository articles() {
        return new InMemoryArticles(this);
    }

    @Override
    public Attendances attendances() {
        return new InMemoryAttendances(this);
    }

    @Override
    public MissedSearches missedSearches() {
        return new InMemoryMissedSearches(this);
    }

    @Override
    public SolvedTickets solvedTickets() {
        return new InMemorySolvedTickets(this);
    }

    @Override
    public SettingsRepository settings() {
        return new InMemorySettings(this);
    }

    @Override
    public AccountRepository accounts() {
        return new InMemoryAccounts(this);
    }

    @Override
    public TokenRepository tokens() {
        return new InMemoryTokens(this);
    }

    @Override
    public SessionRepository sessions() {
        return new InMemorySessions(this);
    }

    @Override
    public ReceiptRepository receipts() {
        return new InMemoryReceipts(this);
    }

    @Override
    public WebhookRepository webhooks() {
        return new InMemoryWebhooks(this);
    }

    @Override
    public DeliveryRepository deliveries() {
        return new InMemoryDeliveries(this);
    }

    @Override
    public Numbering numbering() {
        return new Numbering() {
            @Override
            public TicketNumber nextTicket() {
                return new TicketNumber(memory.nextTicket());
            }

            @Override
            public ArticleId nextArticle() {
                return new ArticleId(memory.nextArticle());
            }
        };
    }
}
