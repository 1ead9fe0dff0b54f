package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;

/** One of each of the things that a storage keeps besides tickets. */
record SampleThings(
        Category category,
        Asset asset,
        Location location,
        Person person,
        Group group,
        PriorityMatrix matrix,
        WorkCalendar calendar,
        ServiceLevel serviceLevel,
        TicketTemplate template,
        CannedAnswer cannedAnswer,
        ReportRule reportRule,
        Guide guide,
        Scenario scenario,
        Article article,
        Account account,
        ApiToken token) {

    static SampleThings keep(Repositories r) {
        ApiToken token = token(Fresh.person());
        r.tokens().save(token);
        return new SampleThings(
                r.categories().save(category(Fresh.category())),
                r.assets().save(asset(new AssetId(Fresh.id("asset")))),
                r.locations().save(new Location(Fresh.location(), new Title("Montréal"), true, 0)),
                r.people().save(person(Fresh.person())),
                r.groups().save(new Group(Fresh.group(), new Title("Support"), 2, Optional.empty(), true, 0)),
                r.matrices().save(matrix(new MatrixId(Fresh.id("matrix")))),
                r.calendars().save(calendar(new CalendarId(Fresh.id("calendar")))),
                r.serviceLevels().save(SampleTickets.officeHours().level()),
                r.templates().save(template(Fresh.category())),
                r.cannedAnswers().save(cannedAnswer(new CannedAnswerId(Fresh.id("answer")))),
                r.reportRules().save(reportRule(new RuleId(Fresh.id("rule")))),
                r.guides().save(guide(new GuideId(Fresh.id("guide")))),
                r.scenarios().save(scenario(new ScenarioId(Fresh.id("scenario")))),
                r.articles().save(article(r.numbering().nextArticle())),
                r.accounts().save(new Account(Fresh.person(), "hash", false, 0)),
                token);
    }

    void change(Repositories r) {
        r.categories().save(category);
        r.assets().save(asset);
        r.locations().save(location);
        r.people().save(person);
        r.groups().save(group);
        r.matrices().save(matrix);
        r.calendars().save(calendar);
        r.serviceLevels().save(serviceLevel);
        r.templates().save(template);
        r.cannedAnswers().save(cannedAnswer);
        r.reportRules().save(reportRule);
        r.guides().save(guide);
        r.scenarios().save(scenario);
        r.articles().save(article);
        r.accounts().save(account);
        r.tokens().save(token.revoked(Fresh.NOON));
    }

    void assertThere(Repositories r, boolean there) {
        assertThere(there, category, r.categories().find(category.id()));
        assertThere(there, asset, r.assets().find(asset.id()));
        assertThere(there, location, r.locations().find(location.id()));
        assertThere(there, person, r.people().find(person.id()));
        assertThere(there, group, r.groups().find(group.id()));
        assertThere(there, matrix, r.matrices().find(matrix.id()));
        assertThere(there, calendar, r.calendars().find(calendar.id()));
        assertThere(there, serviceLevel, r.serviceLevels().find(serviceLevel.id()));
        assertThere(there, template, r.templates().find(template.category()));
        assertThere(there, cannedAnswer, r.cannedAnswers().find(cannedAnswer.id()));
        assertThere(there, scenario, r.scenarios().find(scenario.id()));
        assertThere(there, guide, r.guides().find(guide.id()));
        assertThere(there, reportRule, r.reportRules().find(reportRule.id()));
        assertThere(there, article, r.articles().find(article.id()));
        assertThere(there, account, r.accounts().find(account.person()));
        assertThere(there, token, r.tokens().find(token.id()));
        assertThere(there, token, r.tokens().findByDigest(token.digest()));
    }

    private static <T> void assertThere(boolean there, T thing, Optional<T> found) {
        assertEquals(there ? Optional.of(thing) : Optional.empty(), found);
    }

    static Category category(CategoryId id) {
        return new Category(
                id,
                new Title("Accès"),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static Asset asset(AssetId id) {
        return new Asset(
                id,
                AssetKind.SOFTWARE,
                new Title("HorairePro"),
                AssetState.IN_USE,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static Person person(PersonId id) {
        return new Person(
                id, new Title("Julie Tremblay"), Optional.empty(), Role.REQUESTER, Optional.empty(), Set.of(), true, 0);
    }

    static WorkCalendar calendar(CalendarId id) {
        return new WorkCalendar(
                id,
                new Title("Bureau"),
                "America/Toronto",
                false,
                List.of(new WeeklySegment(DayOfWeek.MONDAY, new TimeOfDay(8 * 3600), new TimeOfDay(17 * 3600))),
                List.of(new Holiday.Yearly(new Title("Fête du Travail"), MonthDay.of(5, 1))),
                0);
    }

    static TicketTemplate template(CategoryId category) {
        return new TicketTemplate(
                category,
                Set.of(ReportField.LOCATION, ReportField.ASSETS),
                Set.of(ReportField.IMPACT, ReportField.NEEDED_BY),
                Prefill.NOTHING,
                0);
    }

    static CannedAnswer cannedAnswer(CannedAnswerId id) {
        return new CannedAnswer(
                id,
                new Title("Accusé de réception"),
                new Text("Bonjour {{requester}},\nvotre billet est le {{ticket}}."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                0);
    }

    static Scenario scenario(ScenarioId id) {
        return new Scenario(
                id,
                new Title("Accès refusé"),
                new Text("« Je ne peux plus entrer mes heures. »"),
                Channel.PHONE,
                Optional.empty(),
                ExpectedAnswer.NONE,
                0);
    }

    static Guide guide(GuideId id) {
        return new Guide(
                id,
                new Title("Imprimantes"),
                new NodeId("allumee"),
                List.of(
                        new GuideNode.Question(
                                new NodeId("allumee"),
                                BilingualText.of("Est-elle allumée ?", "Is it switched on?"),
                                List.of(
                                        new GuideNode.Answer(
                                                new AnswerId("oui"),
                                                BilingualText.of("Oui", "Yes"),
                                                new NodeId("message")),
                                        new GuideNode.Answer(
                                                new AnswerId("non"),
                                                BilingualText.of("Non", "No"),
                                                new NodeId("allumer")))),
                        new GuideNode.Fact(
                                new NodeId("message"),
                                BilingualText.of("Que dit-elle ? « 🙂 »", "What does it say?\n系統"),
                                new NodeId("niveau-2")),
                        new GuideNode.SolutionEnd(
                                new NodeId("allumer"),
                                BilingualText.of("Imprimante allumée", "Printer switched on"),
                                Outcome.FIXED),
                        new GuideNode.EscalationEnd(
                                new NodeId("niveau-2"),
                                BilingualText.of("Panne d'imprimante", "Printer out of order"),
                                Optional.of(new GroupId("niveau-2")),
                                EscalationReason.BEYOND_MY_SKILLS)),
                0);
    }

    static ReportRule reportRule(RuleId id) {
        return new ReportRule(
                id,
                new Title("Courriels sur HorairePro"),
                1,
                false,
                true,
                new ReportRule.Conditions(
                        Set.of(Channel.EMAIL, Channel.PHONE),
                        Set.of(Fresh.group()),
                        List.of(new Title("HorairePro"), new Title("horaire pro")),
                        Set.of(Fresh.category())),
                new ReportRule.Actions(Optional.empty(), Optional.empty(), Optional.of(Urgency.HIGH)),
                0);
    }

    static PriorityMatrix matrix(MatrixId id) {
        return new PriorityMatrix(id, new Title("5×5"), PriorityMatrix.course().cells(), 0);
    }

    static Article article(ArticleId id) {
        return Article.draft(
                id,
                text("Accès refusé", "Accès refusé à l'ouverture", "Redemander les droits", Language.FR),
                Optional.empty(),
                SampleTickets.SARA,
                Fresh.NOON);
    }

    static ArticleText text(String title, String symptoms, String remedy, Language language) {
        return new ArticleText(
                new Title(title),
                new Text(symptoms),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text(remedy),
                language,
                new TreeSet<>(),
                new TreeSet<>());
    }

    static ApiToken token(PersonId person) {
        return token(person, Optional.empty());
    }

    static ApiToken token(PersonId person, Optional<Instant> expiresAt) {
        return new ApiToken(
                new TokenId(Fresh.id("token")),
                person,
                new Title("Jeton de " + person),
                Fresh.digest(),
                Fresh.NOON,
                expiresAt,
                Optional.empty());
    }

    static StoredReceipt receipt() {
        return new StoredReceipt(Fresh.person(), Fresh.id("key"), Fresh.digest(), "INC-000042", 3, 2, Fresh.NOON);
    }

    /** Identities that sort by their characters' codes in every storage, whatever language its collation speaks. */
    static List<String> trickyIds() {
        String stem = Fresh.id("z");
        return List.of(
                stem,
                stem + "-",
                stem + "-b",
                stem + ".a",
                stem + "0",
                stem + "10",
                stem + "9",
                stem + "_a",
                stem + "a",
                stem + "a-b",
                stem + "ab");
    }
}
