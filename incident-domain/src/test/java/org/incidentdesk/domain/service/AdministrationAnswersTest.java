package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.Slug;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.port.driving.ClassList;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.NewStudent;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.junit.jupiter.api.Test;

/** What the desk's administration answers: identities, versions, and that a change is seen at once. */
class AdministrationAnswersTest {

    private final TestDesk test = new TestDesk();

    private Receipt location(String name) {
        return test.desk.catalogue().addLocation(Request.of(PROF, new LocationDefinition(new Title(name), true)));
    }

    @Test
    void equalNamesAreCountedOn() {
        assertEquals(
                List.of("bureau", "bureau-2", "bureau-3", "bureau-4"),
                List.of(
                        location("Bureau").id(),
                        location("Bureau").id(),
                        location("Bureau").id(),
                        location("Bureau").id()));
    }

    @Test
    void theIdentityOfALongNameStaysWithinItsLength() {
        String name = "x".repeat(Slug.MAX_LENGTH);
        assertEquals(name, location(name).id());
        for (int i = 2; i <= 11; i++) {
            String suffix = "-" + i;
            assertEquals(
                    name.substring(0, Slug.MAX_LENGTH - suffix.length()) + suffix,
                    location(name).id());
        }
    }

    private void line(int line) {
        test.desk
                .people()
                .changeGroup(
                        SUPPORT,
                        Request.of(PROF, new GroupDefinition(new Title("Support"), line, Optional.empty(), true)));
    }

    @Test
    void aChangeMadeHereIsShownAtOnce() {
        TicketNumber ticket = test.reported();
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Team(SUPPORT))));
        assertEquals(2, test.view(ticket).escalationLevel());
        line(3);
        assertEquals(3, test.view(ticket).escalationLevel());
    }

    @Test
    void whatAnotherNodeChangedIsShownSoon() {
        TicketNumber ticket = test.reported();
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Team(SUPPORT))));
        assertEquals(2, test.view(ticket).escalationLevel());
        elsewhere(group("support", 3, 1));
        test.later(ReferenceCache.MAX_AGE.plusMillis(1));
        assertEquals(3, test.view(ticket).escalationLevel());
        elsewhere(group("support", 1, 2));
        test.later(Duration.ofHours(-1));
        assertEquals(1, test.view(ticket).escalationLevel(), "the clock was set back");
    }

    @Test
    void aGroupThatAnotherNodeHasJustMadeCostsNobodyThePage() {
        TicketNumber ticket = test.reported();
        assertEquals(0, test.view(ticket).escalationLevel());
        elsewhere(group("specialists", 3, 0));
        test.desk
                .triage()
                .assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Team(new GroupId("specialists")))));
        assertEquals(
                Set.of(new GroupId("specialists")),
                test.view(ticket).assignment().groups());
        test.later(ReferenceCache.MAX_AGE.plusMillis(1));
        assertEquals(3, test.view(ticket).escalationLevel());
    }

    private static Group group(String id, int line, long version) {
        return new Group(new GroupId(id), new Title(id), line, Optional.empty(), true, version);
    }

    private void elsewhere(Group group) {
        test.storage.unitOfWork().within(repositories -> repositories.groups().save(group));
    }

    @Test
    void aDeletedCategoryIsGoneAtOnce() {
        CategoryId mail = category("Messagerie", Optional.empty());
        list(mail);
        test.desk.catalogue().deleteCategory(mail, Request.of(PROF, new Title("Messagerie")));
        assertThrows(NotFound.class, () -> list(mail));
    }

    private void list(CategoryId category) {
        test.desk
                .consultation()
                .list(SARA, TicketFilter.ALL.ofCategories(Set.of(category)), TicketOrder.NUMBER, PageRequest.first(10));
    }

    private CategoryId category(String name, Optional<CategoryId> parent) {
        return new CategoryId(test.desk
                .catalogue()
                .addCategory(Request.of(PROF, TestDesk.category(name, parent)))
                .id());
    }

    /** Names are unique among siblings, and no subtree is moved under itself (domain.md, section 8). */
    @Test
    void theTreeOfCategoriesStaysATree() {
        CategoryId mail = category("Messagerie", Optional.empty());
        CategoryId files = category("Pièces jointes", Optional.of(mail));
        assertThrows(Conflict.class, () -> category("messagerie", Optional.empty()));
        assertEquals(
                Rule.CYCLE,
                assertThrows(
                                RuleRefused.class,
                                () -> test.desk
                                        .catalogue()
                                        .changeCategory(
                                                mail,
                                                Request.of(PROF, TestDesk.category("Messagerie", Optional.of(files)))))
                        .rule());
        assertThrows(NotFound.class, () -> category("Ailleurs", Optional.of(new CategoryId("nulle-part"))));
        Category kept = test.desk.catalogue().category(SARA, mail).category();
        assertEquals(Optional.empty(), kept.parent());
    }

    private static ArticleText text(String title, CategoryId... categories) {
        return new ArticleText(
                new Title(title),
                new Text("Symptômes"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Remède"),
                Language.FR,
                new TreeSet<>(Set.of(categories)),
                new TreeSet<>());
    }

    @Test
    void aCategoryThatAnyArticleNamesIsNotDeletedHoweverManyArticlesThereAre() {
        CategoryId mail = category("Messagerie", Optional.empty());
        CategoryId files = category("Fichiers", Optional.empty());
        test.storage.unitOfWork().within(repositories -> {
            for (int i = 0; i < PageRequest.MAX_LIMIT; i++) {
                repositories
                        .articles()
                        .save(Article.draft(
                                repositories.numbering().nextArticle(),
                                text("Article " + i),
                                Optional.empty(),
                                SARA,
                                test.now()));
            }
            return mail;
        });
        assertFreeToGo(category("Claviers", Optional.empty()), "Claviers");
        test.storage
                .unitOfWork()
                .within(repositories -> repositories
                        .articles()
                        .save(Article.draft(
                                        repositories.numbering().nextArticle(),
                                        text("Publié", mail),
                                        Optional.empty(),
                                        SARA,
                                        test.now())
                                .submit(SARA, test.now())
                                .publish(PROF, test.now())
                                .revise(text("À paraître", files), SARA, test.now())));
        assertEquals(Rule.IN_USE, refusedToDelete(mail, "Messagerie"));
        assertEquals(Rule.IN_USE, refusedToDelete(files, "Fichiers"), "the next text names it");
        assertFreeToGo(category("Écrans", Optional.empty()), "Écrans");
    }

    private Rule refusedToDelete(CategoryId id, String name) {
        return assertThrows(
                        RuleRefused.class,
                        () -> test.desk.catalogue().deleteCategory(id, Request.of(PROF, new Title(name))))
                .rule();
    }

    private void assertFreeToGo(CategoryId id, String name) {
        test.desk.catalogue().deleteCategory(id, Request.of(PROF, new Title(name)));
        assertThrows(NotFound.class, () -> test.desk.catalogue().category(PROF, id));
    }

    private static GuideNode end(String id, Optional<GroupId> group) {
        BilingualText words = BilingualText.of(id, id);
        return new GuideNode.EscalationEnd(new NodeId(id), words, group, EscalationReason.MISSING_RIGHTS);
    }

    private static GuideDefinition guide(GuideNode end) {
        GuideNode question = new GuideNode.Fact(new NodeId("ask"), BilingualText.of("Depuis ?", "Since?"), end.id());
        return new GuideDefinition(new Title("Imprimantes"), question.id(), List.of(question, end));
    }

    @Test
    void guidesAreListedBesideTheShippedOneAndChangedOnTheirVersion() {
        GuideId printers = new GuideId("imprimantes");
        assertEquals(
                new Receipt("imprimantes", 1),
                test.desk.guides().addGuide(Request.of(PROF, guide(end("e", Optional.empty())))));
        assertEquals(
                List.of("imprimantes", "standard"),
                test.desk.guides().guides(SARA).stream()
                        .map(guide -> guide.id().value())
                        .toList());
        assertEquals(
                new Receipt("imprimantes", 2),
                test.desk.guides().changeGuide(printers, Request.on(PROF, 1, guide(end("f", Optional.empty())))));
        assertEquals(
                new NodeId("f"),
                test.desk.guides().guide(SARA, printers).nodes().get(1).id());
        assertThrows(
                NotFound.class,
                () -> test.desk.guides().revision(SARA, Guide.standard().id(), 5),
                "the shipped one has one version");
        for (Actor actor : List.of(SARA, JULIE)) {
            GuideDefinition definition = guide(end("e", Optional.empty()));
            assertThrows(RightMissing.class, () -> test.desk.guides().addGuide(Request.of(actor, definition)));
            assertThrows(
                    RightMissing.class, () -> test.desk.guides().changeGuide(printers, Request.of(actor, definition)));
        }
        assertThrows(RightMissing.class, () -> test.desk.guides().guides(JULIE));
        assertThrows(RightMissing.class, () -> test.desk.guides().guide(JULIE, printers));
        assertThrows(RightMissing.class, () -> test.desk.guides().revision(JULIE, printers, 1));
    }

    @Test
    void whatAGuideEndsInExistsAndIsInService() {
        elsewhere(new Group(new GroupId("dissous"), new Title("Dissous"), 1, Optional.empty(), false, 0));
        GuideNode article = new GuideNode.ArticleEnd(new NodeId("a"), BilingualText.of("a", "a"), new ArticleId(99));
        assertEquals(List.of("nodes[1].article:unknown-reference"), faultsOf(article));
        assertEquals(
                List.of("nodes[1].group:unknown-reference"), faultsOf(end("e", Optional.of(new GroupId("nobody")))));
        assertEquals(
                List.of("nodes[1].group:unfit-reference"), faultsOf(end("e", Optional.of(new GroupId("dissous")))));
    }

    private List<String> faultsOf(GuideNode node) {
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> test.desk.guides().addGuide(Request.of(PROF, guide(node))));
        return faults(refused);
    }

    private static List<String> faults(InvalidValue refused) {
        return refused.faults().stream()
                .map(fault -> fault.field() + ":" + fault.code())
                .toList();
    }

    @Test
    void aCalendarIsChangedOnItsVersion() {
        CalendarId always = new CalendarId("always");
        CalendarDefinition definition =
                new CalendarDefinition(new Title("Toujours"), "Europe/Paris", true, List.of(), List.of());
        assertEquals(
                new Receipt("always", 1),
                test.desk.calendars().changeCalendar(always, Request.on(PROF, 0, definition)));
        assertEquals(
                "Toujours", test.desk.calendars().calendar(SARA, always).name().value());
    }

    private static ScenarioDefinition scenario(Optional<PersonId> requester, ExpectedAnswer expected) {
        return new ScenarioDefinition(
                new Title("Accès refusé"), new Text("Rien ne va."), Channel.PHONE, requester, expected);
    }

    @Test
    void aScenarioIsChangedOnItsVersionAndNamesWhatIsThere() {
        assertEquals(
                new Receipt("acces-refuse", 1),
                test.desk.classroom().addScenario(Request.of(PROF, scenario(Optional.empty(), ExpectedAnswer.NONE))));
        ScenarioId id = new ScenarioId("acces-refuse");
        assertEquals(
                new Receipt("acces-refuse", 2),
                test.desk
                        .classroom()
                        .changeScenario(
                                id, Request.on(PROF, 1, scenario(Optional.of(JULIE.person()), ExpectedAnswer.NONE))));
        ExpectedAnswer elsewhere = new ExpectedAnswer(
                Optional.of(new CategoryId("nulle-part")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new GroupId("nobody")),
                Optional.empty());
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> test.desk
                        .classroom()
                        .changeScenario(
                                id, Request.of(PROF, scenario(Optional.of(new PersonId("nobody")), elsewhere))));
        assertEquals(
                List.of(
                        "requester:unknown-reference",
                        "expected.category:unknown-reference",
                        "expected.group:unknown-reference"),
                faults(refused));
        assertEquals(
                Optional.of(JULIE.person()),
                test.desk.classroom().scenario(PROF, id).requester());
    }

    @Test
    void aClassOfTheNameThatAGroupOnceHadIsAGroupOfItsOwn() {
        test.desk
                .people()
                .changeGroup(
                        SUPPORT, Request.of(PROF, new GroupDefinition(new Title("Bureau"), 2, Optional.empty(), true)));
        List<NewStudent> made = test.desk
                .classroom()
                .importClass(Request.of(
                        PROF,
                        new ClassList(List.of(
                                new ClassList.Student(new Title("Ana"), new PersonId("ana"), new Title("Support"))))));
        assertEquals(new GroupId("support-2"), made.get(0).group());
        assertEquals("Bureau", test.desk.people().group(SARA, SUPPORT).name().value());
    }

    /** Anyone holding an export finds what was altered; only the administrator exports (domain.md, section 11). */
    @Test
    void theAdministratorTakesHistoriesOutAndHasThemVerified() {
        TicketNumber first = test.reported();
        TicketNumber second = test.reported();
        test.solve(second);
        assertEquals(List.of(first, second), test.desk.audit().numbers(PROF, 0, 10));
        assertEquals(List.of(second), test.desk.audit().numbers(PROF, first.value(), 10));
        assertEquals(List.of(first), test.desk.audit().numbers(PROF, 0, 1));
        List<TicketNumber> both = List.of(first, second);
        assertEquals(
                List.of(
                        new Verdict(first, OptionalLong.empty(), true),
                        new Verdict(second, OptionalLong.empty(), true)),
                test.desk.audit().verify(PROF, both));
        List<TicketHistory> histories = test.desk.audit().histories(PROF, both);
        for (TicketHistory history : histories) {
            TicketNumber number = history.state().number();
            assertEquals(test.desk.consultation().history(PROF, number), history.events());
            assertEquals(test.view(number).version(), history.state().version());
        }
        assertEquals(
                both,
                histories.stream().map(history -> history.state().number()).toList());
        for (Actor actor : List.of(SARA, JULIE)) {
            assertThrows(RightMissing.class, () -> test.desk.audit().numbers(actor, 0, 10));
            assertThrows(RightMissing.class, () -> test.desk.audit().histories(actor, both));
            assertThrows(RightMissing.class, () -> test.desk.audit().verify(actor, both));
        }
        assertEquals(ACCESS, test.view(first).classification().current().orElseThrow());
    }
}
