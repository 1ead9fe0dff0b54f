package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AbandonDiagnosis;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.refusal.TransitionRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.junit.jupiter.api.Test;

/** Guides that are kept, hang on categories, and are gone through with a ticket. */
class DiagnosisTest {

    private final TestDesk test = new TestDesk();
    private final TicketNumber ticket = test.reported();

    private static BilingualText words(String text) {
        return BilingualText.of(text, text + " (en)");
    }

    private static GuideNode question(String id, String yes, String no) {
        return new GuideNode.Question(
                new NodeId(id),
                words(id),
                List.of(
                        new GuideNode.Answer(new AnswerId("yes"), words("oui"), new NodeId(yes)),
                        new GuideNode.Answer(new AnswerId("no"), words("non"), new NodeId(no))));
    }

    private static GuideNode escalation(String id, Optional<GroupId> group) {
        return new GuideNode.EscalationEnd(new NodeId(id), words(id), group, EscalationReason.MISSING_RIGHTS);
    }

    private static GuideDefinition guide(String name, String start, GuideNode... nodes) {
        return new GuideDefinition(new Title(name), new NodeId(start), List.of(nodes));
    }

    private GuideId added(String name) {
        GuideDefinition definition = guide(
                name,
                "on",
                question("on", "paper", "hand-on"),
                question("paper", "hand-on", "hand-on"),
                escalation("hand-on", Optional.of(TestDesk.SUPPORT)));
        return new GuideId(
                test.desk.guides().addGuide(Request.of(PROF, definition)).id());
    }

    private void begin(Actor by, Optional<GuideId> guide) {
        test.desk.diagnosis().begin(Request.of(by, new BeginDiagnosis(ticket, guide)));
    }

    private void choose(String node, String answer) {
        answer(SARA, node, Optional.of(answer), Optional.empty());
    }

    private void find(String node, String fact) {
        answer(SARA, node, Optional.empty(), Optional.of(fact));
    }

    private void answer(Actor by, String node, Optional<String> answer, Optional<String> fact) {
        test.desk
                .diagnosis()
                .answer(Request.of(
                        by,
                        new AnswerDiagnosis(ticket, new NodeId(node), answer.map(AnswerId::new), fact.map(Text::new))));
    }

    private void abandon() {
        test.desk.diagnosis().abandon(Request.of(SARA, new AbandonDiagnosis(ticket)));
    }

    private DiagnosisView view() {
        return test.desk.diagnosis().diagnosis(SARA, ticket);
    }

    private DiagnosisRun run() {
        return view().run().orElseThrow();
    }

    private List<String> steps() {
        return run().steps().stream()
                .map(step -> step.node() + "="
                        + step.answer()
                                .map(AnswerId::value)
                                .orElseGet(() -> step.fact().orElseThrow().value()))
                .toList();
    }

    private static void assertRefused(Rule rule, Runnable wish) {
        assertEquals(rule, assertThrows(RuleRefused.class, wish::run).rule());
    }

    @Test
    void withoutAnyGuideOfItsOwnATicketGoesThroughTheStandardOne() {
        assertEquals(Guide.standard(), view().guide());
        assertEquals(Optional.empty(), view().run());
        begin(SARA, Optional.empty());
        assertEquals(new GuideId("standard"), run().guide());
        assertEquals(new NodeId("define"), run().at());
        assertTrue(run().isOpen());
    }

    @Test
    void theNearestGuideOnTheWayToTheRootIsTaken() {
        GuideId printers = added("Imprimantes");
        CategoryDefinition access = TestDesk.category("Accès", Optional.empty());
        test.desk
                .catalogue()
                .changeCategory(
                        TestDesk.ACCESS,
                        Request.of(
                                PROF,
                                new CategoryDefinition(
                                        access.name(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        true,
                                        false,
                                        Optional.empty(),
                                        Optional.of(printers))));
        CategoryId below = new CategoryId(test.desk
                .catalogue()
                .addCategory(Request.of(PROF, TestDesk.category("Badge", Optional.of(TestDesk.ACCESS))))
                .id());
        assertEquals(printers, view().guide().id());
        test.desk.triage().classify(Request.of(SARA, new ClassifyTicket(ticket, Optional.of(below), Set.of())));
        assertEquals(printers, view().guide().id(), "inherited");
        begin(SARA, Optional.empty());
        assertEquals(printers, run().guide());
    }

    @Test
    void aCategoryNamesOnlyGuidesThatExist() {
        CategoryDefinition nowhere = new CategoryDefinition(
                new Title("Badge"),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty(),
                Optional.of(new GuideId("nowhere")));
        assertThrows(NotFound.class, () -> test.desk.catalogue().addCategory(Request.of(PROF, nowhere)));
    }

    @Test
    void aRunIsRecordedStepByStepAndGoesOnWhereItStood() {
        GuideId printers = added("Imprimantes");
        begin(SARA, Optional.of(printers));
        choose("on", "yes");
        assertEquals(List.of("on=yes"), steps());
        assertEquals(new NodeId("paper"), run().at());
        answer(TestDesk.PAUL, "paper", Optional.of("no"), Optional.empty());
        assertEquals(List.of("on=yes", "paper=no"), steps());
        assertEquals(TestDesk.PAUL.person(), run().steps().get(1).by());
        assertEquals(DiagnosisRun.Standing.ENDED, run().standing());
        assertEquals(new NodeId("hand-on"), run().at());
    }

    @Test
    void whatWasAnsweredCanBeAnsweredAnew() {
        begin(SARA, Optional.of(added("Imprimantes")));
        choose("on", "yes");
        choose("paper", "no");
        choose("on", "no");
        assertEquals(List.of("on=no"), steps(), "what came after it is forgotten");
        assertEquals(DiagnosisRun.Standing.ENDED, run().standing());
        assertRefused(Rule.NOT_ASKED, () -> choose("paper", "yes"));
        choose("on", "yes");
        assertTrue(run().isOpen());
        choose("paper", "yes");
        assertEquals(List.of("on=yes", "paper=yes"), steps());
    }

    @Test
    void aRunKeepsToTheVersionThatItBeganWith() {
        GuideId printers = added("Imprimantes");
        begin(SARA, Optional.of(printers));
        test.desk
                .guides()
                .changeGuide(
                        printers,
                        Request.of(
                                PROF,
                                guide(
                                        "Imprimantes",
                                        "new",
                                        question("new", "e", "e"),
                                        escalation("e", Optional.empty()))));
        assertEquals(1, view().guide().version());
        choose("on", "yes");
        assertEquals(List.of("on=yes"), steps());
        assertEquals(2, test.desk.guides().guide(SARA, printers).version());
        assertEquals(1, test.desk.guides().revision(SARA, printers, 1).version());
        assertThrows(NotFound.class, () -> test.desk.guides().revision(SARA, printers, 3));
        abandon();
        begin(SARA, Optional.of(printers));
        assertEquals(new NodeId("new"), run().at());
    }

    @Test
    void evenTheStandardGuideMayBeChangedWhileItRuns() {
        begin(SARA, Optional.empty());
        test.desk
                .guides()
                .changeGuide(
                        new GuideId("standard"),
                        Request.of(
                                PROF,
                                guide(
                                        "Le nôtre",
                                        "new",
                                        question("new", "e", "e"),
                                        escalation("e", Optional.empty()))));
        find("define", "« Accès refusé »");
        assertEquals(0, view().guide().version());
        assertEquals(new NodeId("since-when"), run().at());
        assertEquals(1, test.desk.guides().guides(SARA).size());
    }

    @Test
    void whatIsAskedIsAnsweredInItsWay() {
        begin(SARA, Optional.empty());
        assertThrows(InvalidValue.class, () -> choose("define", "yes"), "a fact is asked");
        assertThrows(InvalidValue.class, () -> answer(SARA, "define", Optional.empty(), Optional.empty()));
        find("define", "Message");
        find("since-when", "Ce matin");
        assertThrows(InvalidValue.class, () -> find("elsewhere", "Oui"), "an answer is asked");
        assertThrows(InvalidValue.class, () -> choose("elsewhere", "perhaps"));
        assertThrows(InvalidValue.class, () -> answer(SARA, "elsewhere", Optional.empty(), Optional.empty()));
        assertRefused(Rule.NOT_ASKED, () -> choose("others", "yes"));
        assertEquals(2, run().steps().size());
    }

    @Test
    void oneDiagnosisAtATime() {
        assertRefused(Rule.NO_DIAGNOSIS, () -> find("define", "Message"));
        assertRefused(Rule.NO_DIAGNOSIS, this::abandon);
        begin(SARA, Optional.empty());
        assertRefused(Rule.DIAGNOSIS_OPEN, () -> begin(SARA, Optional.empty()));
        abandon();
        assertEquals(DiagnosisRun.Standing.ABANDONED, run().standing());
        assertRefused(Rule.NO_DIAGNOSIS, this::abandon);
        assertRefused(Rule.NO_DIAGNOSIS, () -> find("define", "Message"));
        begin(SARA, Optional.empty());
        assertTrue(run().isOpen());
    }

    @Test
    void anEndedRunIsNotAbandonedButFollowedByAnother() {
        GuideId printers = added("Imprimantes");
        begin(SARA, Optional.of(printers));
        choose("on", "no");
        assertRefused(Rule.NO_DIAGNOSIS, this::abandon);
        begin(SARA, Optional.of(printers));
        assertEquals(List.of(), steps());
    }

    @Test
    void anArticleAtTheEndIsLinkedWithTheTicket() {
        ArticleText text = new ArticleText(
                new Title("HorairePro"),
                new Text("Accès refusé"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Redémarrer"),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
        GuideNode end = new GuideNode.ArticleEnd(new NodeId("read"), words("Lire"), article);
        GuideId guide = new GuideId(test.desk
                .guides()
                .addGuide(Request.of(PROF, guide("Article", "on", question("on", "read", "read"), end)))
                .id());
        begin(SARA, Optional.of(guide));
        assertEquals(Set.of(), test.view(ticket).articles());
        choose("on", "yes");
        assertEquals(Set.of(article), test.view(ticket).articles());
    }

    @Test
    void whatAGuideNamesMustExistAndEveryFaultIsToldWithItsPlace() {
        GuideDefinition nowhere = guide(
                "Fautes",
                "on",
                question("on", "article", "group"),
                new GuideNode.ArticleEnd(new NodeId("article"), words("Lire"), new ArticleId(999)),
                escalation("group", Optional.of(new GroupId("nowhere"))),
                escalation("alone", Optional.empty()));
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> test.desk.guides().addGuide(Request.of(PROF, nowhere)));
        assertEquals(
                List.of(
                        "nodes[3] unreachable",
                        "nodes[1].article unknown-reference",
                        "nodes[2].group unknown-reference"),
                refused.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList());
        assertEquals(1, test.desk.guides().guides(SARA).size());
    }

    @Test
    void guidesAreForStaffAndChangedByAdministrators() {
        GuideDefinition any = guide("G", "on", question("on", "e", "e"), escalation("e", Optional.empty()));
        assertThrows(RightMissing.class, () -> test.desk.guides().addGuide(Request.of(SARA, any)));
        assertThrows(
                RightMissing.class,
                () -> test.desk.guides().changeGuide(new GuideId("standard"), Request.of(SARA, any)));
        assertThrows(RightMissing.class, () -> test.desk.guides().guides(JULIE));
        assertThrows(RightMissing.class, () -> test.desk.guides().guide(JULIE, new GuideId("standard")));
        assertThrows(RightMissing.class, () -> test.desk.guides().revision(JULIE, new GuideId("standard"), 0));
        assertThrows(RightMissing.class, () -> test.desk.diagnosis().diagnosis(JULIE, ticket));
        assertThrows(RightMissing.class, () -> begin(JULIE, Optional.empty()));
        begin(SARA, Optional.empty());
        assertThrows(RightMissing.class, () -> answer(JULIE, "define", Optional.empty(), Optional.of("?")));
        assertFalse(test.desk.consultation().history(JULIE, ticket).stream()
                .anyMatch(recorded -> recorded.event().type().name().startsWith("DIAGNOSIS")));
        assertTrue(test.desk.consultation().history(SARA, ticket).stream()
                .anyMatch(recorded -> recorded.event().type().name().startsWith("DIAGNOSIS")));
    }

    @Test
    void whatIsSolvedNeedsNoDiagnosis() {
        begin(SARA, Optional.empty());
        test.solve(ticket);
        assertThrows(TransitionRefused.class, () -> find("define", "Trop tard"));
        assertEquals(List.of(), steps());
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        TicketNumber missing = new TicketNumber(999);
        assertThrows(NotFound.class, () -> test.desk.diagnosis().diagnosis(SARA, missing));
        assertThrows(NotFound.class, () -> begin(SARA, Optional.of(new GuideId("nowhere"))));
        assertThrows(NotFound.class, () -> test.desk.guides().guide(SARA, new GuideId("nowhere")));
    }
}
