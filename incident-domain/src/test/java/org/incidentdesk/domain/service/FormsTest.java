package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.CannedFollowUp;
import org.incidentdesk.domain.port.driving.CannedSolution;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.RuleTrial;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Preset;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates of reports, canned answers and rules on report, through the ports. */
class FormsTest {

    private static final CategoryId BELOW = new CategoryId("horairepro");

    private final TestDesk test = new TestDesk();

    @BeforeEach
    void aCategoryBelow() {
        test.desk
                .catalogue()
                .addCategory(Request.of(TestDesk.PROF, TestDesk.category("HorairePro", Optional.of(TestDesk.ACCESS))));
    }

    private void template(CategoryId category, Set<ReportField> mandatory, Set<ReportField> hidden, Prefill prefill) {
        test.desk
                .forms()
                .changeTemplate(
                        category, Request.of(TestDesk.PROF, new TemplateDefinition(mandatory, hidden, prefill)));
    }

    private static ReportIncident report(String title, CategoryId category, Optional<Urgency> urgency) {
        return new ReportIncident(
                new Title(title),
                new Text("Depuis ce matin."),
                Optional.of(TestDesk.JULIE.person()),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(category),
                Set.of(),
                Optional.empty(),
                urgency,
                List.of());
    }

    private TicketView reported(Actor actor, ReportIncident report) {
        return test.view(test.desk.recording().report(Request.of(actor, report)).ticket());
    }

    private static List<String> faults(InvalidValue refused) {
        return refused.faults().stream()
                .map(fault -> fault.field() + ":" + fault.code())
                .toList();
    }

    private List<TicketEvent.Type> types(TicketNumber number) {
        return test.desk.consultation().history(TestDesk.SARA, number).stream()
                .map(recorded -> recorded.event().type())
                .toList();
    }

    @Test
    void aReportThatMissesMandatoryFieldsIsRefusedNamingEveryOne() {
        template(
                TestDesk.ACCESS,
                Set.of(ReportField.LOCATION, ReportField.NEEDED_BY, ReportField.URGENCY),
                Set.of(),
                Prefill.NOTHING);
        ReportIncident report = report("Panne", BELOW, Optional.empty());
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> test.desk.recording().report(Request.of(TestDesk.SARA, report)));
        assertEquals(List.of("location:missing", "neededBy:missing", "urgency:missing"), faults(refused));
        InvalidValue own = assertThrows(
                InvalidValue.class, () -> test.desk.recording().report(Request.of(TestDesk.JULIE, report)));
        assertEquals(List.of("location:missing", "neededBy:missing"), faults(own), "requesters assess nothing");
    }

    @Test
    void theNearestTemplateOnTheWayToTheRootApplies() {
        template(TestDesk.ACCESS, Set.of(ReportField.NEEDED_BY), Set.of(), Prefill.NOTHING);
        assertEquals(
                TestDesk.ACCESS,
                test.desk
                        .forms()
                        .applyingTemplate(TestDesk.JULIE, BELOW)
                        .orElseThrow()
                        .category());
        template(BELOW, Set.of(), Set.of(), Prefill.NOTHING);
        assertEquals(
                BELOW,
                test.desk
                        .forms()
                        .applyingTemplate(TestDesk.JULIE, BELOW)
                        .orElseThrow()
                        .category());
        reported(TestDesk.JULIE, report("Panne", BELOW, Optional.empty()));
    }

    @Test
    void whatTheTemplateFillsInIsExplainedAndNeverOverridesTheReport() {
        template(
                TestDesk.ACCESS,
                Set.of(ReportField.URGENCY),
                Set.of(),
                new Prefill(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.of(Impact.HIGH),
                        Optional.of(Urgency.VERY_HIGH)));
        TicketView own = reported(TestDesk.JULIE, report("Panne", BELOW, Optional.empty()));
        assertEquals(Impact.HIGH, own.priority().impact());
        assertEquals(Urgency.VERY_HIGH, own.priority().urgency());
        assertEquals(
                List.of(
                        TicketEvent.Type.REPORTED,
                        TicketEvent.Type.CLASSIFIED,
                        TicketEvent.Type.PRESET_APPLIED,
                        TicketEvent.Type.ASSESSED),
                types(own.number()));
        TicketView said = reported(TestDesk.SARA, report("Panne", BELOW, Optional.of(Urgency.LOW)));
        assertEquals(Urgency.LOW, said.priority().urgency());
    }

    @Test
    void requestersAreNotOfferedWhatIsHiddenAndStaffIs() {
        template(TestDesk.ACCESS, Set.of(), Set.of(ReportField.NEEDED_BY), Prefill.NOTHING);
        ReportIncident plain = report("Panne", TestDesk.ACCESS, Optional.empty());
        ReportIncident withMoment = new ReportIncident(
                plain.title(),
                plain.description(),
                plain.requester(),
                plain.channel(),
                plain.location(),
                Optional.of(TestDesk.START.plusSeconds(3600)),
                plain.category(),
                plain.assets(),
                plain.impact(),
                plain.urgency(),
                plain.assignees());
        InvalidValue refused = assertThrows(
                InvalidValue.class, () -> test.desk.recording().report(Request.of(TestDesk.JULIE, withMoment)));
        assertEquals(List.of("neededBy:not-offered"), faults(refused));
        reported(TestDesk.SARA, withMoment);
        reported(TestDesk.JULIE, plain);
    }

    @Test
    void aTemplateIsRefusedWithEveryFault() {
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> template(
                        TestDesk.ACCESS,
                        Set.of(ReportField.ASSETS),
                        Set.of(ReportField.ASSETS),
                        new Prefill(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new LocationId("nowhere")),
                                Set.of(new AssetId("nothing")),
                                Optional.empty(),
                                Optional.empty())));
        assertEquals(
                List.of(
                        "hidden:mandatory-and-hidden",
                        "prefill.location:unknown-reference",
                        "prefill.assets[0]:unknown-reference"),
                faults(refused));
        assertEquals(List.of(), test.desk.forms().templates(TestDesk.SARA));
    }

    @Test
    void aCategoryHiddenFromRequestersHasNoTemplateForThem() {
        test.desk
                .catalogue()
                .addCategory(Request.of(
                        TestDesk.PROF,
                        new CategoryDefinition(
                                new Title("Interne"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                true,
                                false,
                                Optional.empty(),
                                Optional.empty())));
        CategoryId internal = new CategoryId("interne");
        assertEquals(Optional.empty(), test.desk.forms().applyingTemplate(TestDesk.SARA, internal));
        assertThrows(NotFound.class, () -> test.desk.forms().applyingTemplate(TestDesk.JULIE, internal));
        assertThrows(RightMissing.class, () -> test.desk.forms().templates(TestDesk.JULIE));
    }

    private CannedAnswerId answer(String text, Optional<CannedAnswer.Kind> kind, boolean active) {
        return new CannedAnswerId(test.desk
                .forms()
                .addCannedAnswer(Request.of(
                        TestDesk.PROF,
                        new CannedAnswerDefinition(
                                new Title("Réponse"),
                                new Text(text),
                                kind,
                                Optional.empty(),
                                Optional.empty(),
                                active)))
                .id());
    }

    @Test
    void aCannedAnswerIsFilledInAndItsUseIsVisible() {
        CannedAnswerId id =
                answer("Bonjour {{requester}}, {{ticket}} « {{title}} » <b>$1\\0</b>", Optional.empty(), true);
        TicketNumber number = test.reported();
        test.desk
                .work()
                .addCannedFollowUp(Request.of(TestDesk.SARA, new CannedFollowUp(number, id, Visibility.PUBLIC)));
        assertEquals(
                "Bonjour Somebody, " + number + " « Problème d'accès » <b>$1\\0</b>",
                test.view(number).timeline().get(0).text().value());
        test.desk
                .resolution()
                .proposeCanned(
                        Request.of(TestDesk.SARA, new CannedSolution(number, id, Outcome.FIXED, Optional.empty())));
        assertEquals(Status.SOLVED, test.status(number));
        assertEquals(
                2,
                types(number).stream()
                        .filter(type -> type == TicketEvent.Type.CANNED_ANSWER_USED)
                        .count());
    }

    @Test
    void thatAPrivateMessageCameOfACannedAnswerIsPrivateToo() {
        CannedAnswerId id = answer("À relire.", Optional.empty(), true);
        TicketNumber number = test.reported();
        test.desk
                .work()
                .addCannedFollowUp(Request.of(TestDesk.SARA, new CannedFollowUp(number, id, Visibility.PRIVATE)));
        assertTrue(test.desk.consultation().history(TestDesk.JULIE, number).stream()
                .noneMatch(recorded -> recorded.event().type() == TicketEvent.Type.CANNED_ANSWER_USED));
    }

    @Test
    void whatIsFilledInIsNotLookedThroughAgain() {
        CannedAnswerId id = answer("{{title}}", Optional.empty(), true);
        TicketView ticket = reported(TestDesk.SARA, report("{{ticket}} $0", TestDesk.ACCESS, Optional.empty()));
        test.desk
                .work()
                .addCannedFollowUp(
                        Request.of(TestDesk.SARA, new CannedFollowUp(ticket.number(), id, Visibility.PUBLIC)));
        assertEquals(
                "{{ticket}} $0",
                test.view(ticket.number()).timeline().get(0).text().value());
    }

    @Test
    void cannedAnswersAreRefusedWhereTheyDoNotFit() {
        InvalidValue unknown =
                assertThrows(InvalidValue.class, () -> answer("{{x}} {{ticket}} {{y}}", Optional.empty(), true));
        assertEquals(List.of("text:unknown-placeholder", "text:unknown-placeholder"), faults(unknown));
        TicketNumber number = test.reported();
        CannedAnswerId solution = answer("Fait.", Optional.of(CannedAnswer.Kind.SOLUTION), true);
        CannedAnswerId retired = answer("Fait.", Optional.empty(), false);
        InvalidValue wrong = assertThrows(
                InvalidValue.class,
                () -> test.desk
                        .work()
                        .addCannedFollowUp(
                                Request.of(TestDesk.SARA, new CannedFollowUp(number, solution, Visibility.PUBLIC))));
        assertEquals(List.of("cannedAnswer:wrong-kind"), faults(wrong));
        assertThrows(
                RuleRefused.class,
                () -> test.desk
                        .work()
                        .addCannedFollowUp(
                                Request.of(TestDesk.SARA, new CannedFollowUp(number, retired, Visibility.PUBLIC))));
        assertThrows(
                RightMissing.class,
                () -> test.desk
                        .work()
                        .addCannedFollowUp(
                                Request.of(TestDesk.JULIE, new CannedFollowUp(number, retired, Visibility.PUBLIC))));
        assertEquals(2, types(number).size());
    }

    private static ReportRule.Conditions words(String... words) {
        return new ReportRule.Conditions(
                Set.of(), Set.of(), List.of(words).stream().map(Title::new).toList(), Set.of());
    }

    private static ReportRule.Actions then(Optional<CategoryId> category, boolean group, Optional<Urgency> urgency) {
        return new ReportRule.Actions(category, Optional.of(TestDesk.SUPPORT).filter(any -> group), urgency);
    }

    private void rule(String name, int order, boolean stops, ReportRule.Conditions when, ReportRule.Actions then) {
        test.desk
                .forms()
                .addRule(
                        Request.of(TestDesk.PROF, new RuleDefinition(new Title(name), order, stops, true, when, then)));
    }

    @Test
    void aRuleMatchesWholeWordsWithoutRegardToCaseAndAccents() {
        rule(
                "Réseau",
                1,
                false,
                words("reseau", "accès refusé"),
                then(Optional.empty(), false, Optional.of(Urgency.HIGH)));
        assertEquals(Urgency.HIGH, urgencyOf("Panne du RÉSEAU !"));
        assertEquals(Urgency.HIGH, urgencyOf("« Acces  refuse » à l'ouverture"));
        assertEquals(Urgency.MEDIUM, urgencyOf("Réseaux"));
        assertEquals(Urgency.MEDIUM, urgencyOf("Accès toujours refusé"));
    }

    private Urgency urgencyOf(String title) {
        return reported(TestDesk.JULIE, report(title, TestDesk.ACCESS, Optional.empty()))
                .priority()
                .urgency();
    }

    @Test
    void everyConditionMustHoldAndACategoryMeansItsSubtree() {
        rule(
                "Téléphone",
                1,
                false,
                new ReportRule.Conditions(Set.of(Channel.PHONE), Set.of(), List.of(), Set.of(TestDesk.ACCESS)),
                then(Optional.empty(), false, Optional.of(Urgency.LOW)));
        rule(
                "Courriel",
                2,
                false,
                new ReportRule.Conditions(Set.of(Channel.EMAIL), Set.of(), List.of(), Set.of(TestDesk.ACCESS)),
                then(Optional.empty(), false, Optional.of(Urgency.VERY_HIGH)));
        rule(
                "Groupe",
                3,
                false,
                new ReportRule.Conditions(Set.of(), Set.of(TestDesk.SUPPORT), List.of(), Set.of()),
                then(Optional.empty(), true, Optional.empty()));
        TicketView view = reported(TestDesk.JULIE, report("Panne", BELOW, Optional.empty()));
        assertEquals(Urgency.LOW, view.priority().urgency());
        assertEquals(Status.NEW, view.progress().status(), "julie belongs to no group");
    }

    @Test
    void aRulesDoingIsExplainedAndIsTheDesksOwn() {
        rule("HorairePro", 1, false, words("horairepro"), then(Optional.of(BELOW), true, Optional.of(Urgency.HIGH)));
        TicketView view =
                reported(TestDesk.SARA, report("HorairePro ne s'ouvre pas", TestDesk.ACCESS, Optional.empty()));
        assertEquals(Optional.of(BELOW), view.classification().current());
        assertEquals(Optional.of(TestDesk.ACCESS), view.classification().opening());
        assertEquals(Urgency.HIGH, view.priority().urgency());
        assertEquals(Set.of(TestDesk.SUPPORT), view.assignment().groups());
        assertEquals(Status.ASSIGNED, view.progress().status());
        assertEquals(Optional.empty(), view.progress().acknowledgedAt(), "nobody has taken it in charge");
        assertEquals(
                List.of(
                        TicketEvent.Type.REPORTED,
                        TicketEvent.Type.CLASSIFIED,
                        TicketEvent.Type.PRESET_APPLIED,
                        TicketEvent.Type.CLASSIFIED,
                        TicketEvent.Type.ASSESSED,
                        TicketEvent.Type.ASSIGNED),
                types(view.number()));
        TicketEvent.PresetApplied applied = (TicketEvent.PresetApplied) test.desk
                .consultation()
                .history(TestDesk.SARA, view.number())
                .get(2)
                .event();
        assertEquals(Preset.Origin.RULE, applied.preset().origin());
        assertEquals("HorairePro", applied.preset().name().value());
        assertEquals(Actor.CLOCK, applied.head().by());
    }

    @Test
    void rulesActInTheirOrderUntilOneStops() {
        rule("Troisième", 3, false, words("panne"), then(Optional.empty(), true, Optional.empty()));
        rule("Deuxième", 2, true, words("panne"), then(Optional.empty(), false, Optional.of(Urgency.VERY_HIGH)));
        rule("Première", 1, false, words("panne"), then(Optional.of(BELOW), false, Optional.of(Urgency.LOW)));
        List<Preset> would = test.desk
                .forms()
                .tryRules(
                        TestDesk.SARA,
                        new RuleTrial(new Title("Panne"), Channel.PHONE, Optional.empty(), Optional.empty()));
        assertEquals(
                List.of("premiere", "deuxieme"),
                would.stream().map(Preset::source).toList());
        TicketView view = reported(TestDesk.JULIE, report("Panne", TestDesk.ACCESS, Optional.empty()));
        assertEquals(Urgency.VERY_HIGH, view.priority().urgency());
        assertEquals(Set.of(), view.assignment().groups());
    }

    @Test
    void aLaterRuleLooksAtTheCategoryThatAnEarlierOneSet() {
        rule("Première", 1, false, words("panne"), then(Optional.of(BELOW), false, Optional.empty()));
        rule(
                "Deuxième",
                2,
                false,
                new ReportRule.Conditions(Set.of(), Set.of(), List.of(), Set.of(BELOW)),
                then(Optional.empty(), true, Optional.empty()));
        assertEquals(
                Set.of(TestDesk.SUPPORT),
                reported(TestDesk.JULIE, report("Panne", TestDesk.ACCESS, Optional.empty()))
                        .assignment()
                        .groups());
    }

    @Test
    void aRuleThatRefersToNothingIsRefusedWithEveryFault() {
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> rule(
                        "x",
                        0,
                        false,
                        new ReportRule.Conditions(
                                Set.of(),
                                Set.of(new GroupId("nobody")),
                                List.of(new Title("!!")),
                                Set.of(TestDesk.ACCESS, new CategoryId("nowhere"))),
                        new ReportRule.Actions(
                                Optional.of(new CategoryId("nothing")),
                                Optional.of(new GroupId("none")),
                                Optional.empty())));
        assertEquals(
                List.of(
                        "order:out-of-range",
                        "when.words[0]:no-word",
                        "when.groups[0]:unknown-reference",
                        "when.categories[1]:unknown-reference",
                        "then.category:unknown-reference",
                        "then.group:unknown-reference"),
                faults(refused));
        InvalidValue idle = assertThrows(
                InvalidValue.class,
                () -> rule("x", 1, false, words("x"), then(Optional.empty(), false, Optional.empty())));
        assertEquals(List.of("then:no-action"), faults(idle));
        assertEquals(List.of(), test.desk.forms().rules(TestDesk.SARA));
    }

    @Test
    void whatWasRetiredSinceIsLeftOutAndAReportDoesNotFailForIt() {
        rule("Panne", 1, false, words("panne"), then(Optional.of(BELOW), false, Optional.of(Urgency.LOW)));
        test.desk
                .catalogue()
                .changeCategory(
                        BELOW,
                        Request.of(
                                TestDesk.PROF,
                                new CategoryDefinition(
                                        new Title("HorairePro"),
                                        Optional.of(TestDesk.ACCESS),
                                        Optional.empty(),
                                        true,
                                        true,
                                        true,
                                        Optional.empty(),
                                        Optional.empty())));
        TicketView view = reported(TestDesk.JULIE, report("Panne", TestDesk.ACCESS, Optional.empty()));
        assertEquals(Optional.of(TestDesk.ACCESS), view.classification().current());
        assertEquals(Urgency.LOW, view.priority().urgency());
    }

    @Test
    void aCategoryThatARuleNamesIsNotDeleted() {
        rule("Panne", 1, false, words("panne"), then(Optional.of(BELOW), false, Optional.empty()));
        assertThrows(
                RuleRefused.class,
                () -> test.desk.catalogue().deleteCategory(BELOW, Request.of(TestDesk.PROF, new Title("HorairePro"))));
    }
}
