package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.RuleTrial;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How templates, canned answers and rules on report are kept: by whom, on which version, and of what they may be made. */
class FormAdministrationTest {

    private static final CategoryId NOWHERE = new CategoryId("nulle-part");
    private static final CannedAnswerId GREETING = new CannedAnswerId("bonjour");
    private static final RuleId URGENT = new RuleId("urgent");

    private final TestDesk test = new TestDesk();
    private final FormAdministration forms = test.desk.forms();

    private static TemplateDefinition template(ReportField mandatory) {
        return new TemplateDefinition(Set.of(mandatory), Set.of(), Prefill.NOTHING);
    }

    private static TemplateDefinition filling(Set<AssetId> assets, Optional<Impact> impact, Optional<Urgency> urgency) {
        return new TemplateDefinition(
                Set.of(),
                Set.of(),
                new Prefill(Optional.empty(), Optional.empty(), Optional.empty(), assets, impact, urgency));
    }

    private static CannedAnswerDefinition answer(String name, Optional<CategoryId> category) {
        return new CannedAnswerDefinition(
                new Title(name),
                new Text("Bonjour {{requester}}."),
                Optional.of(CannedAnswer.Kind.FOLLOW_UP),
                Optional.of(Language.FR),
                category,
                true);
    }

    private static ReportRule.Conditions about(CategoryId... categories) {
        return new ReportRule.Conditions(Set.of(), Set.of(), List.of(), Set.of(categories));
    }

    private static ReportRule.Actions then(CategoryId category) {
        return new ReportRule.Actions(Optional.of(category), Optional.empty(), Optional.empty());
    }

    private static RuleDefinition rule(String name, int order, ReportRule.Conditions when, ReportRule.Actions then) {
        return new RuleDefinition(new Title(name), order, false, true, when, then);
    }

    private static RuleDefinition urgent(int order) {
        return rule(
                "Urgent",
                order,
                about(),
                new ReportRule.Actions(Optional.empty(), Optional.empty(), Optional.of(Urgency.HIGH)));
    }

    private static List<String> faults(Executable wish) {
        return assertThrows(InvalidValue.class, wish).faults().stream()
                .map(fault -> fault.field() + ":" + fault.code())
                .toList();
    }

    @Test
    void aCategoryHasATemplateThatAsksForNothingUntilOneIsMade() {
        assertEquals(TicketTemplate.none(ACCESS), forms.template(SARA, ACCESS));
        assertEquals(
                new Receipt("acces", 1),
                forms.changeTemplate(ACCESS, Request.on(PROF, 0, template(ReportField.ASSETS))));
        assertEquals(Set.of(ReportField.ASSETS), forms.template(SARA, ACCESS).mandatory());
        assertEquals(
                List.of(ACCESS),
                forms.templates(SARA).stream().map(TicketTemplate::category).toList());
        assertEquals(
                new Receipt("acces", 2),
                forms.changeTemplate(ACCESS, Request.on(PROF, 1, template(ReportField.LOCATION))));
        assertThrows(
                Conflict.class, () -> forms.changeTemplate(ACCESS, Request.on(PROF, 1, template(ReportField.IMPACT))));
        assertEquals(Set.of(ReportField.LOCATION), forms.template(SARA, ACCESS).mandatory());
        assertThrows(NotFound.class, () -> forms.template(SARA, NOWHERE));
        assertThrows(
                NotFound.class, () -> forms.changeTemplate(NOWHERE, Request.of(PROF, template(ReportField.IMPACT))));
    }

    @Test
    void aTemplateFillsInOnlyLevelsThatTheMatrixOffersAndThingsThatExist() {
        assertEquals(
                List.of("prefill.assets[0]:unknown-reference", "prefill.assets[1]:unknown-reference"),
                faults(() -> forms.changeTemplate(
                        ACCESS,
                        Request.of(
                                PROF,
                                filling(
                                        Set.of(new AssetId("a"), new AssetId("b")),
                                        Optional.of(Impact.HIGH),
                                        Optional.of(Urgency.HIGH))))));
        threeByThree();
        assertEquals(
                List.of("prefill.impact:unfit-reference", "prefill.urgency:unfit-reference"),
                faults(() -> forms.changeTemplate(
                        ACCESS,
                        Request.of(
                                PROF,
                                filling(Set.of(), Optional.of(Impact.VERY_HIGH), Optional.of(Urgency.VERY_LOW))))));
    }

    private void threeByThree() {
        test.settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                old.closurePolicy(),
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                new MatrixId("itil-3x3"),
                old.serviceLevel(),
                old.links(),
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version()));
    }

    @Test
    void requestersFindTheTemplateOfWhatTheyMayChooseOnly() {
        forms.changeTemplate(ACCESS, Request.of(PROF, template(ReportField.ASSETS)));
        assertEquals(Optional.of(ACCESS), forms.applyingTemplate(JULIE, ACCESS).map(TicketTemplate::category));
        test.desk
                .catalogue()
                .changeCategory(
                        ACCESS,
                        Request.of(
                                PROF,
                                new CategoryDefinition(
                                        new Title("Accès"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        true,
                                        true,
                                        Optional.empty(),
                                        Optional.empty())));
        assertThrows(NotFound.class, () -> forms.applyingTemplate(JULIE, ACCESS), "it is retired");
        assertEquals(Optional.of(ACCESS), forms.applyingTemplate(SARA, ACCESS).map(TicketTemplate::category));
        assertThrows(NotFound.class, () -> forms.applyingTemplate(SARA, NOWHERE));
    }

    @Test
    void aCannedAnswerIsAddedFoundAndChangedOnItsVersion() {
        assertEquals(
                new Receipt("bonjour", 1),
                forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.of(ACCESS)))));
        assertEquals(
                new Receipt("bonjour-2", 1),
                forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.empty()))));
        assertEquals(
                new CannedAnswer(
                        GREETING,
                        new Title("Bonjour"),
                        new Text("Bonjour {{requester}}."),
                        Optional.of(CannedAnswer.Kind.FOLLOW_UP),
                        Optional.of(Language.FR),
                        Optional.of(ACCESS),
                        true,
                        1),
                forms.cannedAnswer(SARA, GREETING));
        assertEquals(
                new Receipt("bonjour", 2),
                forms.changeCannedAnswer(GREETING, Request.on(PROF, 1, answer("Salut", Optional.empty()))));
        assertEquals("Salut", forms.cannedAnswer(SARA, GREETING).name().value());
        assertEquals(
                Set.of("bonjour", "bonjour-2"),
                Set.copyOf(forms.cannedAnswers(SARA).stream()
                        .map(found -> found.id().value())
                        .toList()));
        assertThrows(
                Conflict.class,
                () -> forms.changeCannedAnswer(GREETING, Request.on(PROF, 1, answer("Allô", Optional.empty()))));
        assertThrows(NotFound.class, () -> forms.cannedAnswer(SARA, new CannedAnswerId("none")));
        assertThrows(
                NotFound.class,
                () -> forms.changeCannedAnswer(
                        new CannedAnswerId("none"), Request.of(PROF, answer("Allô", Optional.empty()))));
    }

    @Test
    void aCannedAnswerBelongsToACategoryThatExists() {
        assertThrows(
                NotFound.class, () -> forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.of(NOWHERE)))));
        forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.empty())));
        assertThrows(
                NotFound.class,
                () -> forms.changeCannedAnswer(GREETING, Request.of(PROF, answer("Bonjour", Optional.of(NOWHERE)))));
        assertEquals(Optional.empty(), forms.cannedAnswer(SARA, GREETING).category());
    }

    @Test
    void aRuleIsAddedChangedAndListedInItsPlace() {
        assertEquals(new Receipt("urgent", 1), forms.addRule(Request.of(PROF, urgent(5))));
        assertEquals(new Receipt("urgent-2", 1), forms.addRule(Request.of(PROF, urgent(3))));
        assertEquals(List.of("urgent-2", "urgent"), ids(forms.rules(SARA)));
        assertEquals(new Receipt("urgent", 2), forms.changeRule(URGENT, Request.on(PROF, 1, urgent(1))));
        assertEquals(List.of("urgent", "urgent-2"), ids(forms.rules(SARA)));
        assertThrows(Conflict.class, () -> forms.changeRule(URGENT, Request.on(PROF, 1, urgent(9))));
        assertThrows(NotFound.class, () -> forms.changeRule(new RuleId("none"), Request.of(PROF, urgent(1))));
    }

    private static List<String> ids(List<ReportRule> rules) {
        return rules.stream().map(rule -> rule.id().value()).toList();
    }

    @Test
    void aRuleSetsOnlyWhatIsInServiceAndOffered() {
        test.desk
                .catalogue()
                .addCategory(Request.of(
                        PROF,
                        new CategoryDefinition(
                                new Title("Demandes"),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                false,
                                false,
                                Optional.empty(),
                                Optional.empty())));
        test.desk
                .people()
                .changeGroup(
                        SUPPORT,
                        Request.of(PROF, new GroupDefinition(new Title("Support"), 2, Optional.empty(), false)));
        threeByThree();
        assertEquals(
                List.of("then.category:unfit-reference", "then.group:unfit-reference", "then.urgency:unfit-reference"),
                faults(() -> forms.addRule(Request.of(
                        PROF,
                        rule(
                                "Demandes",
                                1,
                                about(),
                                new ReportRule.Actions(
                                        Optional.of(new CategoryId("demandes")),
                                        Optional.of(SUPPORT),
                                        Optional.of(Urgency.VERY_HIGH)))))));
        assertEquals(
                List.of(
                        "when.groups[0]:unknown-reference",
                        "when.groups[1]:unknown-reference",
                        "when.categories[0]:unknown-reference",
                        "when.categories[1]:unknown-reference"),
                faults(() -> forms.addRule(Request.of(
                        PROF,
                        rule(
                                "Demandes",
                                1,
                                new ReportRule.Conditions(
                                        Set.of(),
                                        Set.of(new GroupId("a"), new GroupId("b")),
                                        List.of(),
                                        Set.of(new CategoryId("a"), new CategoryId("b"))),
                                then(ACCESS))))));
    }

    @Test
    void whatATemplateAnAnswerOrARuleNamesIsNotDeleted() {
        CategoryId mail = category("Messagerie");
        forms.changeTemplate(mail, Request.of(PROF, template(ReportField.ASSETS)));
        CategoryId web = category("Toile");
        forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.of(web))));
        CategoryId printers = category("Imprimantes");
        forms.addRule(Request.of(PROF, rule("Si", 1, about(printers), then(ACCESS))));
        CategoryId badges = category("Badges");
        forms.addRule(Request.of(PROF, rule("Alors", 2, about(), then(badges))));
        for (CategoryId named : List.of(mail, web, printers, badges)) {
            Title name = test.desk.catalogue().category(PROF, named).category().name();
            assertThrows(
                    RuleRefused.class,
                    () -> test.desk.catalogue().deleteCategory(named, Request.of(PROF, name)),
                    named.value());
        }
        CategoryId free = category("Claviers");
        test.desk.catalogue().deleteCategory(free, Request.of(PROF, new Title("Claviers")));
    }

    private CategoryId category(String name) {
        return new CategoryId(test.desk
                .catalogue()
                .addCategory(Request.of(PROF, TestDesk.category(name, Optional.empty())))
                .id());
    }

    private List<Preset> tried(Optional<PersonId> requester, Optional<CategoryId> category) {
        return forms.tryRules(SARA, new RuleTrial(new Title("Panne"), Channel.PHONE, requester, category));
    }

    @Test
    void tryingTheRulesTellsWhatTheyWouldDoForWhom() {
        forms.addRule(Request.of(
                PROF,
                rule(
                        "Groupe",
                        1,
                        new ReportRule.Conditions(Set.of(), Set.of(SUPPORT), List.of(), Set.of()),
                        new ReportRule.Actions(Optional.empty(), Optional.empty(), Optional.of(Urgency.HIGH)))));
        test.desk
                .people()
                .changePerson(
                        SARA.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Sara"),
                                        Optional.empty(),
                                        SARA.role(),
                                        Optional.empty(),
                                        Set.of(SUPPORT),
                                        true)));
        assertEquals(List.of(), tried(Optional.of(JULIE.person()), Optional.of(ACCESS)));
        assertEquals(
                List.of("groupe"),
                tried(Optional.of(SARA.person()), Optional.of(ACCESS)).stream()
                        .map(Preset::source)
                        .toList());
        assertThrows(NotFound.class, () -> tried(Optional.of(new PersonId("nobody")), Optional.empty()));
        assertThrows(NotFound.class, () -> tried(Optional.empty(), Optional.of(NOWHERE)));
    }

    @Test
    void aRuleOfWhichNothingIsLeftIsNotToldOf() {
        CategoryId mail = category("Messagerie");
        forms.addRule(Request.of(PROF, rule("Courriel", 1, about(), then(mail))));
        assertEquals(1, tried(Optional.empty(), Optional.empty()).size());
        test.desk
                .catalogue()
                .changeCategory(
                        mail,
                        Request.of(
                                PROF,
                                new CategoryDefinition(
                                        new Title("Messagerie"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        true,
                                        true,
                                        Optional.empty(),
                                        Optional.empty())));
        assertEquals(List.of(), tried(Optional.empty(), Optional.empty()));
    }

    @Test
    void staffReadsAndTheAdministratorChanges() {
        forms.addRule(Request.of(PROF, urgent(1)));
        forms.addCannedAnswer(Request.of(PROF, answer("Bonjour", Optional.empty())));
        for (Actor actor : List.of(SARA, JULIE)) {
            List<Executable> changes = List.of(
                    () -> forms.changeTemplate(ACCESS, Request.of(actor, template(ReportField.ASSETS))),
                    () -> forms.addCannedAnswer(Request.of(actor, answer("Salut", Optional.empty()))),
                    () -> forms.changeCannedAnswer(GREETING, Request.of(actor, answer("Salut", Optional.empty()))),
                    () -> forms.addRule(Request.of(actor, urgent(2))),
                    () -> forms.changeRule(URGENT, Request.of(actor, urgent(2))));
            changes.forEach(change -> assertThrows(RightMissing.class, change, actor.toString()));
        }
        List<Executable> reads = List.of(
                () -> forms.templates(JULIE),
                () -> forms.template(JULIE, ACCESS),
                () -> forms.cannedAnswers(JULIE),
                () -> forms.cannedAnswer(JULIE, GREETING),
                () -> forms.rules(JULIE),
                () -> forms.tryRules(
                        JULIE, new RuleTrial(new Title("x"), Channel.PHONE, Optional.empty(), Optional.empty())));
        reads.forEach(read -> assertThrows(RightMissing.class, read));
    }
}
