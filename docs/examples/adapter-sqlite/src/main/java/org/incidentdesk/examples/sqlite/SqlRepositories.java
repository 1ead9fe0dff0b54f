package org.incidentdesk.examples.sqlite;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
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
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.text.Words;

/**
 * The repositories of one unit of work, on whatever connection they are given: who begins and ends its transaction is not
 * their business. Tickets and everything that recording and handling them names are here. The knowledge base, calendars,
 * guides, sessions, measures and deliveries are not, and say so: an example shows the way and does not walk all of it.
 */
public final class SqlRepositories implements Repositories {

    private final Sql sql;
    private final Numbers numbers;

    /**
     * Repositories on a connection.
     *
     * @param connection the connection, in a transaction
     * @param numbers what numbers were given, shared by all units
     * @param mayWrite whether saving is meant
     */
    public SqlRepositories(Connection connection, Numbers numbers, boolean mayWrite) {
        this.sql = new Sql(connection, mayWrite);
        this.numbers = numbers;
    }

    private static UnsupportedOperationException absent(String what) {
        return new UnsupportedOperationException("this example keeps no " + what);
    }

    @Override
    public TicketRepository tickets() {
        return new Tickets(sql);
    }

    @Override
    public Numbering numbering() {
        return numbers.on(sql);
    }

    private final class Categories extends Documents<CategoryId, Category> implements CategoryRepository {
        Categories() {
            super(sql, new Kind<>("category", Category.class, Category::id, Category::version, Category::atVersion));
        }

        @Override
        public void delete(Category category) {
            remove(category);
        }
    }

    @Override
    public CategoryRepository categories() {
        return new Categories();
    }

    private final class Assets extends Documents<AssetId, Asset> implements AssetRepository {
        Assets() {
            super(sql, new Kind<>("asset", Asset.class, Asset::id, Asset::version, Asset::atVersion));
        }

        @Override
        public List<Asset> list(Optional<String> text, Optional<AssetId> after, int limit) {
            return all().stream()
                    .filter(asset -> after.isEmpty() || asset.id().compareTo(after.get()) > 0)
                    .filter(asset -> text.isEmpty()
                            || Words.match(Words.fold(asset.name() + " " + asset.id()), text.get()))
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public AssetRepository assets() {
        return new Assets();
    }

    private final class Locations extends Documents<LocationId, Location> implements LocationRepository {
        Locations() {
            super(sql, new Kind<>("location", Location.class, Location::id, Location::version, Location::atVersion));
        }
    }

    @Override
    public LocationRepository locations() {
        return new Locations();
    }

    private final class People extends Documents<PersonId, Person> implements PersonRepository {
        People() {
            super(sql, new Kind<>("person", Person.class, Person::id, Person::version, Person::atVersion));
        }

        @Override
        public List<Person> list(Optional<String> text, Optional<PersonId> after, int limit) {
            return all().stream()
                    .filter(person -> after.isEmpty() || person.id().compareTo(after.get()) > 0)
                    .filter(person -> text.isEmpty() || matches(person, text.get()))
                    .limit(limit)
                    .toList();
        }

        private static boolean matches(Person person, String text) {
            String told = person.name() + " " + person.id() + " " + person.email().orElse("");
            return Words.match(Words.fold(told), text);
        }

        @Override
        public List<Person> activeMembers(GroupId group) {
            return all().stream()
                    .filter(person -> person.active() && person.groups().contains(group))
                    .toList();
        }

        @Override
        public long countActive(Role role) {
            return all().stream()
                    .filter(person -> person.active() && person.role() == role)
                    .count();
        }
    }

    @Override
    public PersonRepository people() {
        return new People();
    }

    private final class Groups extends Documents<GroupId, Group> implements GroupRepository {
        Groups() {
            super(sql, new Kind<>("group", Group.class, Group::id, Group::version, Group::atVersion));
        }
    }

    @Override
    public GroupRepository groups() {
        return new Groups();
    }

    @Override
    public MatrixRepository matrices() {
        return new Matrices(sql);
    }

    private final class ServiceLevels extends Documents<ServiceLevelId, ServiceLevel> implements ServiceLevelRepository {
        ServiceLevels() {
            super(
                    sql,
                    new Kind<>(
                            "service-level",
                            ServiceLevel.class,
                            ServiceLevel::id,
                            ServiceLevel::version,
                            ServiceLevel::atVersion));
        }
    }

    @Override
    public ServiceLevelRepository serviceLevels() {
        return new ServiceLevels();
    }

    private final class Templates extends Documents<CategoryId, TicketTemplate> implements TemplateRepository {
        Templates() {
            super(
                    sql,
                    new Kind<>(
                            "template",
                            TicketTemplate.class,
                            TicketTemplate::category,
                            TicketTemplate::version,
                            TicketTemplate::atVersion));
        }
    }

    @Override
    public TemplateRepository templates() {
        return new Templates();
    }

    private final class CannedAnswers extends Documents<CannedAnswerId, CannedAnswer> implements CannedAnswerRepository {
        CannedAnswers() {
            super(
                    sql,
                    new Kind<>(
                            "canned-answer",
                            CannedAnswer.class,
                            CannedAnswer::id,
                            CannedAnswer::version,
                            CannedAnswer::atVersion));
        }
    }

    @Override
    public CannedAnswerRepository cannedAnswers() {
        return new CannedAnswers();
    }

    private final class Rules extends Documents<RuleId, ReportRule> implements ReportRuleRepository {
        Rules() {
            super(sql, new Kind<>("rule", ReportRule.class, ReportRule::id, ReportRule::version, ReportRule::atVersion));
        }
    }

    @Override
    public ReportRuleRepository reportRules() {
        return new Rules();
    }

    private final class Scenarios extends Documents<ScenarioId, Scenario> implements ScenarioRepository {
        Scenarios() {
            super(sql, new Kind<>("scenario", Scenario.class, Scenario::id, Scenario::version, Scenario::atVersion));
        }
    }

    @Override
    public ScenarioRepository scenarios() {
        return new Scenarios();
    }

    private final class Exercises extends Documents<TicketNumber, Exercise> implements ExerciseRepository {
        Exercises() {
            super(sql, new Kind<>("exercise", Exercise.class, Exercise::ticket, Exercise::version, Exercise::atVersion));
        }
    }

    @Override
    public ExerciseRepository exercises() {
        return new Exercises();
    }

    private final class Accounts extends Documents<PersonId, Account> implements AccountRepository {
        Accounts() {
            super(sql, new Kind<>("account", Account.class, Account::person, Account::version, Account::atVersion));
        }
    }

    @Override
    public AccountRepository accounts() {
        return new Accounts();
    }

    private final class Webhooks extends Documents<WebhookId, Webhook> implements WebhookRepository {
        Webhooks() {
            super(sql, new Kind<>("webhook", Webhook.class, Webhook::id, Webhook::version, Webhook::atVersion));
        }
    }

    @Override
    public WebhookRepository webhooks() {
        return new Webhooks();
    }

    @Override
    public SettingsRepository settings() {
        return new Settings(sql);
    }

    @Override
    public TokenRepository tokens() {
        return new Tokens(sql);
    }

    @Override
    public ReceiptRepository receipts() {
        return new Receipts(sql);
    }

    @Override
    public Measures measures() {
        throw absent("measures");
    }

    @Override
    public CalendarRepository calendars() {
        throw absent("calendars");
    }

    @Override
    public GuideRepository guides() {
        throw absent("guides");
    }

    @Override
    public ArticleRepository articles() {
        throw absent("articles");
    }

    @Override
    public Attendances attendances() {
        throw absent("attendances");
    }

    @Override
    public MissedSearches missedSearches() {
        throw absent("searches");
    }

    @Override
    public SolvedTickets solvedTickets() {
        throw absent("likenesses of tickets");
    }

    @Override
    public SessionRepository sessions() {
        throw absent("sessions");
    }

    @Override
    public DeliveryRepository deliveries() {
        throw absent("deliveries");
    }
}
