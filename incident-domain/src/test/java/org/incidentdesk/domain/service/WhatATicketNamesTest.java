package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.AttachChildren;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CannedFollowUp;
import org.incidentdesk.domain.port.driving.CannedSolution;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a decision on a ticket names has to exist, and to be in use; what is retired takes no new work. */
class WhatATicketNamesTest {

    private static final CategoryId FAX = new CategoryId("telecopie");
    private static final CategoryId REQUESTS = new CategoryId("demandes");
    private static final GroupId DISBANDED = new GroupId("ancien-groupe");
    private static final LocationId OLD_OFFICE = new LocationId("ancien-bureau");
    private static final AssetId SCRAPPED = new AssetId("vieux-poste");
    private static final AssetId LAPTOP = new AssetId("portable");
    private static final Text WORDS = new Text("Voilà.");

    private final DecisionScene scene = new DecisionScene();
    private final TestDesk test = scene.test;
    private final TicketNumber ticket = scene.ticket;

    @BeforeEach
    void whatIsNoLongerInUse() {
        category("Télécopie", true, true);
        category("Demandes", false, false);
        test.desk
                .people()
                .addGroup(
                        Request.of(PROF, new GroupDefinition(new Title("Ancien groupe"), 1, Optional.empty(), false)));
        test.desk.catalogue().addLocation(Request.of(PROF, new LocationDefinition(new Title("Ancien bureau"), false)));
        asset("Vieux poste", AssetState.RETIRED);
        asset("Portable", AssetState.IN_USE);
        leave(PAUL.person(), Role.TECHNICIAN);
        leave(MARC.person(), Role.REQUESTER);
    }

    private void category(String name, boolean forIncidents, boolean retired) {
        test.desk.catalogue().addCategory(Request.of(PROF, definition(name, forIncidents, retired)));
    }

    private static CategoryDefinition definition(String name, boolean forIncidents, boolean retired) {
        return new CategoryDefinition(
                new Title(name),
                Optional.empty(),
                Optional.empty(),
                true,
                forIncidents,
                retired,
                Optional.empty(),
                Optional.empty());
    }

    private void asset(String name, AssetState state) {
        test.desk
                .catalogue()
                .addAsset(Request.of(
                        SARA,
                        new AssetDefinition(
                                AssetKind.COMPUTER, new Title(name), state, Optional.empty(), Optional.empty())));
    }

    private void leave(PersonId person, Role role) {
        test.desk.people().changePerson(person, Request.of(PROF, TestDesk.person(role, false)));
    }

    private static void assertUnknown(String kind, Executable wish) {
        assertEquals(kind, assertThrows(NotFound.class, wish).facts().get("kind"));
    }

    private static void assertRefused(Rule rule, Executable wish) {
        assertEquals(rule, assertThrows(RuleRefused.class, wish).rule());
    }

    private void assign(Assignee assignee) {
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, assignee)));
    }

    @Test
    void workIsGivenToTechniciansAndGroupsInService() {
        assertUnknown("person", () -> assign(new Assignee.Technician(new PersonId("nobody"))));
        assertUnknown("group", () -> assign(new Assignee.Team(new GroupId("nobody"))));
        assertRefused(Rule.RETIRED, () -> assign(new Assignee.Technician(PAUL.person())));
        assertRefused(Rule.RETIRED, () -> assign(new Assignee.Team(DISBANDED)));
        assertRefused(Rule.NOT_A_TECHNICIAN, () -> assign(new Assignee.Technician(JULIE.person())));
        assertUnknown("group", () -> escalate(new GroupId("nobody")));
        assertRefused(Rule.RETIRED, () -> escalate(DISBANDED));
        assertUnknown("person", () -> addTask(new PersonId("nobody")));
        assertRefused(Rule.NOT_A_TECHNICIAN, () -> addTask(JULIE.person()));
        assertRefused(Rule.RETIRED, () -> addTask(PAUL.person()));
    }

    private void escalate(GroupId to) {
        test.desk
                .triage()
                .escalate(Request.of(
                        SARA, new EscalateTicket(ticket, to, true, EscalationReason.MISSING_RIGHTS, Optional.empty())));
    }

    private void addTask(PersonId assignee) {
        test.desk
                .work()
                .addTask(Request.of(
                        SARA, new AddTask(ticket, WORDS, Visibility.PUBLIC, Optional.of(assignee), Optional.empty())));
    }

    @Test
    void whoFollowsATicketIsThere() {
        assertUnknown("person", () -> observe(new PersonId("nobody")));
        assertRefused(Rule.RETIRED, () -> observe(MARC.person()));
        observe(SARA.person());
        assertEquals(Set.of(SARA.person()), test.view(ticket).assignment().observers());
    }

    private void observe(PersonId person) {
        test.desk.triage().observe(Request.of(SARA, new ObserveTicket(ticket, Set.of(person))));
    }

    private void classify(CategoryId category, AssetId... assets) {
        test.desk
                .triage()
                .classify(Request.of(SARA, new ClassifyTicket(ticket, Optional.of(category), Set.of(assets))));
    }

    @Test
    void aNewChoiceOfCategoryOrAssetIsFitForIncidents() {
        assertUnknown("category", () -> classify(new CategoryId("nowhere")));
        assertRefused(Rule.RETIRED, () -> classify(FAX));
        assertRefused(Rule.NOT_FOR_INCIDENTS, () -> classify(REQUESTS));
        assertUnknown("asset", () -> classify(ACCESS, new AssetId("nothing")));
        assertRefused(Rule.RETIRED, () -> classify(ACCESS, SCRAPPED));
        classify(ACCESS, LAPTOP);
        assertEquals(Set.of(LAPTOP), test.view(ticket).classification().assets());
    }

    /** A category used by tickets is retired, and the history stays readable (domain.md, section 8). */
    @Test
    void aTicketMayKeepWhatWasRetiredSince() {
        classify(ACCESS, LAPTOP);
        test.desk.catalogue().changeCategory(ACCESS, Request.of(PROF, definition("Accès", true, true)));
        test.desk
                .catalogue()
                .changeAsset(
                        LAPTOP,
                        Request.of(
                                SARA,
                                new AssetDefinition(
                                        AssetKind.COMPUTER,
                                        new Title("Portable"),
                                        AssetState.RETIRED,
                                        Optional.empty(),
                                        Optional.empty())));
        asset("Écran", AssetState.IN_USE);
        classify(ACCESS, LAPTOP, new AssetId("ecran"));
        assertEquals(2, test.view(ticket).classification().assets().size());
        scene.solved();
        test.desk
                .resolution()
                .approve(Request.of(JULIE, new ApproveSolution(ticket, Optional.empty(), Optional.of(ACCESS))));
    }

    @Test
    void whoeverSolvesOrClosesNamesACategoryThatTakesIncidents() {
        CannedAnswerId answer = scene.answer();
        for (CategoryId unfit : List.of(FAX, REQUESTS)) {
            Optional<CategoryId> category = Optional.of(unfit);
            assertThrows(
                    RuleRefused.class,
                    () -> test.desk
                            .resolution()
                            .propose(Request.of(SARA, new ProposeSolution(ticket, WORDS, Outcome.FIXED, category))));
            assertThrows(
                    RuleRefused.class,
                    () -> test.desk
                            .resolution()
                            .proposeCanned(
                                    Request.of(SARA, new CannedSolution(ticket, answer, Outcome.FIXED, category))));
        }
        scene.solved();
        for (CategoryId unfit : List.of(FAX, REQUESTS)) {
            assertThrows(
                    RuleRefused.class,
                    () -> test.desk
                            .resolution()
                            .approve(Request.of(
                                    JULIE, new ApproveSolution(ticket, Optional.empty(), Optional.of(unfit)))));
        }
        test.closurePolicy(ClosurePolicy.ADMINISTRATOR_ONLY);
        for (CategoryId unfit : List.of(FAX, REQUESTS)) {
            assertThrows(
                    RuleRefused.class,
                    () -> test.desk.resolution().close(Request.of(PROF, new CloseTicket(ticket, Optional.of(unfit)))));
        }
    }

    @Test
    void articlesAnswersGuidesAndTicketsThatAreNamedExist() {
        ArticleId nothing = new ArticleId(99);
        assertUnknown(
                "article", () -> test.desk.work().linkArticle(Request.of(SARA, new LinkArticle(ticket, nothing))));
        assertUnknown(
                "article", () -> test.desk.resolution().useArticle(Request.of(SARA, new UseArticle(ticket, nothing))));
        assertUnknown(
                "cannedAnswer",
                () -> test.desk
                        .work()
                        .addCannedFollowUp(Request.of(
                                SARA, new CannedFollowUp(ticket, new CannedAnswerId("none"), Visibility.PUBLIC))));
        assertUnknown(
                "guide",
                () -> test.desk
                        .diagnosis()
                        .begin(Request.of(SARA, new BeginDiagnosis(ticket, Optional.of(new GuideId("none"))))));
        for (LinkKind kind : LinkKind.values()) {
            assertUnknown(
                    "ticket",
                    () -> test.desk
                            .work()
                            .link(Request.of(SARA, new LinkTicket(ticket, new Link(kind, new TicketNumber(99))))));
        }
    }

    /** Who may not do it learns nothing about what it names. */
    @Test
    void aMissingRightIsToldBeforeAnythingElse() {
        assertThrows(
                RightMissing.class,
                () -> test.desk.resolution().useArticle(Request.of(JULIE, new UseArticle(ticket, new ArticleId(99)))));
        assertThrows(
                RightMissing.class,
                () -> test.desk
                        .work()
                        .attachChildren(Request.of(
                                JULIE, new AttachChildren(ticket, new TreeSet<>(Set.of(new TicketNumber(99)))))));
        assertThrows(
                RightMissing.class,
                () -> test.desk
                        .diagnosis()
                        .answer(Request.of(
                                JULIE,
                                new AnswerDiagnosis(
                                        ticket, new NodeId("define"), Optional.empty(), Optional.of(WORDS)))));
    }

    private void correct(Optional<PersonId> requester, Optional<LocationId> location) {
        test.desk
                .recording()
                .correct(Request.of(
                        SARA,
                        new CorrectDetails(
                                ticket,
                                Optional.empty(),
                                Optional.empty(),
                                requester,
                                Optional.empty(),
                                location,
                                Optional.empty())));
    }

    @Test
    void aCorrectionNamesWhatIsInUseAndLeavesTheRest() {
        assertUnknown("person", () -> correct(Optional.of(new PersonId("nobody")), Optional.empty()));
        assertRefused(Rule.RETIRED, () -> correct(Optional.of(MARC.person()), Optional.empty()));
        assertUnknown("location", () -> correct(Optional.empty(), Optional.of(new LocationId("nowhere"))));
        assertRefused(Rule.RETIRED, () -> correct(Optional.empty(), Optional.of(OLD_OFFICE)));
        correct(Optional.of(PROF.person()), Optional.empty());
        assertEquals(PROF.person(), test.view(ticket).report().requester());
        assertEquals("Problème d'accès", test.view(ticket).report().title().value());
        assertEquals(TestDesk.START, test.view(ticket).report().openedAt());
    }

    private void report(PersonId requester, Optional<LocationId> location, Set<AssetId> assets, Assignee... to) {
        test.desk
                .recording()
                .report(Request.of(
                        SARA,
                        new ReportIncident(
                                new Title("Panne"),
                                WORDS,
                                Optional.of(requester),
                                Channel.PHONE,
                                location,
                                Optional.empty(),
                                Optional.of(ACCESS),
                                assets,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(to))));
    }

    @Test
    void aReportNamesWhatIsInUseAndNothingIsKeptOfOneThatDoesNot() {
        PersonId julie = JULIE.person();
        assertUnknown("person", () -> report(new PersonId("nobody"), Optional.empty(), Set.of()));
        assertRefused(Rule.RETIRED, () -> report(MARC.person(), Optional.empty(), Set.of()));
        assertUnknown("location", () -> report(julie, Optional.of(new LocationId("nowhere")), Set.of()));
        assertRefused(Rule.RETIRED, () -> report(julie, Optional.of(OLD_OFFICE), Set.of()));
        assertUnknown("asset", () -> report(julie, Optional.empty(), Set.of(new AssetId("nothing"))));
        assertRefused(Rule.RETIRED, () -> report(julie, Optional.empty(), Set.of(SCRAPPED)));
        assertRefused(
                Rule.NOT_A_TECHNICIAN, () -> report(julie, Optional.empty(), Set.of(), new Assignee.Technician(julie)));
        assertRefused(Rule.RETIRED, () -> report(julie, Optional.empty(), Set.of(), new Assignee.Team(DISBANDED)));
        assertEquals(List.of(ticket), test.desk.audit().numbers(PROF, 0, 100));
    }
}
