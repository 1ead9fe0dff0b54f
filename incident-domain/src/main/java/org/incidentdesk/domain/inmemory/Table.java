package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.knowledge.ArticleImage;
import java.util.Comparator;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Webhook;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.Link;

/**
 * The typed name of a part of the {@link State}.
 *
 * @param place where the state keeps it
 * @param <K> its keys
 * @param <V> its values
 */
record Table<K extends Comparable<? super K>, V>(int place) {

    static final Table<TicketNumber, StoredTicket> TICKETS = new Table<>(0);
    static final Table<Backlink, Link> BACKLINKS = new Table<>(1);
    static final Table<CategoryId, Category> CATEGORIES = new Table<>(2);
    static final Table<AssetId, Asset> ASSETS = new Table<>(3);
    static final Table<LocationId, Location> LOCATIONS = new Table<>(4);
    static final Table<PersonId, Person> PEOPLE = new Table<>(5);
    static final Table<GroupId, Group> GROUPS = new Table<>(6);
    static final Table<MatrixId, PriorityMatrix> MATRICES = new Table<>(7);
    static final Table<ArticleId, Article> ARTICLES = new Table<>(8);
    static final Table<String, DeskSettings> SETTINGS = new Table<>(9);
    static final Table<PersonId, Account> ACCOUNTS = new Table<>(10);
    static final Table<TokenId, ApiToken> TOKENS = new Table<>(11);
    static final Table<String, TokenId> DIGESTS = new Table<>(12);
    static final Table<ReceiptKey, StoredReceipt> RECEIPTS = new Table<>(13);
    static final Table<MessageKey, WaitingMessage> MESSAGES = new Table<>(14);
    static final Table<CalendarId, WorkCalendar> CALENDARS = new Table<>(15);
    static final Table<ServiceLevelId, ServiceLevel> SERVICE_LEVELS = new Table<>(16);
    static final Table<TicketRepository.Duty, TicketRepository.Duty> DUTIES = new Table<>(17);

    static final Table<CategoryId, TicketTemplate> TEMPLATES = new Table<>(18);
    static final Table<CannedAnswerId, CannedAnswer> CANNED_ANSWERS = new Table<>(19);
    static final Table<RuleId, ReportRule> REPORT_RULES = new Table<>(20);

    static final Table<WebhookId, Webhook> WEBHOOKS = new Table<>(21);
    static final Table<DeliveryId, Delivery> DELIVERIES = new Table<>(22);

    static final Table<GuideId, Guide> GUIDES = new Table<>(23);
    static final Table<GuideRevision, Guide> GUIDE_REVISIONS = new Table<>(24);

    static final Table<ScenarioId, Scenario> SCENARIOS = new Table<>(25);
    static final Table<TicketNumber, Exercise> EXERCISES = new Table<>(26);

    static final Table<String, Session> SESSIONS = new Table<>(27);
    static final Table<Slug, ArticleId> SLUGS = new Table<>(28);
    static final Table<RevisionKey, ArticleRevision> ARTICLE_REVISIONS = new Table<>(29);
    static final Table<VoteKey, ArticleVote> ARTICLE_VOTES = new Table<>(30);

    static final Table<String, MissedSearch> MISSED_SEARCHES = new Table<>(31);

    static final Table<ImageKey, ArticleImage> ARTICLE_IMAGES = new Table<>(32);

    /** How many tables there are. */
    static final int COUNT = 33;

    /** A link seen from the ticket that it points to. */
    record Backlink(TicketNumber to, Link from) implements Comparable<Backlink> {
        @Override
        public int compareTo(Backlink other) {
            return Comparator.comparing(Backlink::to)
                    .thenComparing(Backlink::from)
                    .compare(this, other);
        }
    }

    /** A guide at one of its versions. */
    record GuideRevision(GuideId guide, long version) implements Comparable<GuideRevision> {
        @Override
        public int compareTo(GuideRevision other) {
            return Comparator.comparing(GuideRevision::guide)
                    .thenComparing(GuideRevision::version)
                    .compare(this, other);
        }
    }

    /** An article's text of a number. */
    record RevisionKey(ArticleId article, int number) implements Comparable<RevisionKey> {
        @Override
        public int compareTo(RevisionKey other) {
            return Comparator.comparing(RevisionKey::article)
                    .thenComparing(RevisionKey::number)
                    .compare(this, other);
        }
    }

    /** A reader of an article. */
    record VoteKey(ArticleId article, PersonId person) implements Comparable<VoteKey> {
        @Override
        public int compareTo(VoteKey other) {
            return Comparator.comparing(VoteKey::article)
                    .thenComparing(VoteKey::person)
                    .compare(this, other);
        }
    }

    /** A picture of an article. */
    record ImageKey(ArticleId article, String name) implements Comparable<ImageKey> {
        @Override
        public int compareTo(ImageKey other) {
            return Comparator.comparing(ImageKey::article)
                    .thenComparing(ImageKey::name)
                    .compare(this, other);
        }
    }

    /** Whose idempotency key it is, and the key. */
    record ReceiptKey(PersonId actor, String key) implements Comparable<ReceiptKey> {
        @Override
        public int compareTo(ReceiptKey other) {
            return Comparator.comparing(ReceiptKey::actor)
                    .thenComparing(ReceiptKey::key)
                    .compare(this, other);
        }
    }

    /** For whom a message waits, and its place among all messages. */
    record MessageKey(String listener, long place) implements Comparable<MessageKey> {
        @Override
        public int compareTo(MessageKey other) {
            return Comparator.comparing(MessageKey::listener)
                    .thenComparing(MessageKey::place)
                    .compare(this, other);
        }
    }
}
