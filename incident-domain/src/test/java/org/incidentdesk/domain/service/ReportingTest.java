package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.START;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketSnapshot.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a report: what it says, what its template and the desk's rules add, and when it is needed. */
class ReportingTest {

    private static final LocationId OFFICE = new LocationId("bureau");
    private static final LocationId HALL = new LocationId("salle");
    private static final AssetId LAPTOP = new AssetId("portable");
    private static final AssetId SCREEN = new AssetId("ecran");

    private final TestDesk test = new TestDesk();

    @BeforeEach
    void placesAndThings() {
        for (String name : List.of("Bureau", "Salle")) {
            test.desk.catalogue().addLocation(Request.of(PROF, new LocationDefinition(new Title(name), true)));
        }
        for (String name : List.of("Portable", "Écran")) {
            test.desk.catalogue().addAsset(Request.of(SARA, asset(name, AssetState.IN_USE)));
        }
    }

    private static AssetDefinition asset(String name, AssetState state) {
        return new AssetDefinition(AssetKind.COMPUTER, new Title(name), state, Optional.empty(), Optional.empty());
    }

    /** A report of which a test says only what it is about. */
    private record Draft(
            Optional<LocationId> location,
            Optional<Instant> neededBy,
            Set<AssetId> assets,
            Optional<Impact> impact,
            Optional<Urgency> urgency) {

        static final Draft PLAIN =
                new Draft(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

        Draft at(LocationId place) {
            return new Draft(Optional.of(place), neededBy, assets, impact, urgency);
        }

        Draft neededBy(Instant moment) {
            return new Draft(location, Optional.of(moment), assets, impact, urgency);
        }

        Draft on(AssetId thing) {
            return new Draft(location, neededBy, Set.of(thing), impact, urgency);
        }

        Draft with(Impact level) {
            return new Draft(location, neededBy, assets, Optional.of(level), urgency);
        }

        Draft with(Urgency level) {
            return new Draft(location, neededBy, assets, impact, Optional.of(level));
        }

        Draft filled(ReportField field) {
            return switch (field) {
                case LOCATION -> at(OFFICE);
                case NEEDED_BY -> neededBy(START.plus(Duration.ofHours(1)));
                case ASSETS -> on(LAPTOP);
                case IMPACT -> with(Impact.LOW);
                case URGENCY -> with(Urgency.LOW);
            };
        }
    }

    private TicketView reported(Actor by, Draft draft, Assignee... assignees) {
        return reported(by, draft, ACCESS, assignees);
    }

    private TicketView reported(Actor by, Draft draft, CategoryId category, Assignee... assignees) {
        ReportIncident command = new ReportIncident(
                new Title("Panne"),
                new Text("Rien ne va."),
                Optional.of(JULIE.person()),
                Channel.EMAIL,
                draft.location(),
                draft.neededBy(),
                Optional.of(category),
                draft.assets(),
                draft.impact(),
                draft.urgency(),
                List.of(assignees));
        return test.view(test.desk.recording().report(Request.of(by, command)).ticket());
    }

    private void template(Set<ReportField> mandatory, Set<ReportField> hidden, Prefill prefill) {
        test.desk.forms().changeTemplate(ACCESS, Request.of(PROF, new TemplateDefinition(mandatory, hidden, prefill)));
    }

    private void prefill(Optional<LocationId> location, Set<AssetId> assets, Optional<Impact> impact) {
        template(
                Set.of(),
                Set.of(),
                new Prefill(Optional.empty(), Optional.empty(), location, assets, impact, Optional.empty()));
    }

    private void livesAt(LocationId location) {
        test.desk
                .people()
                .changePerson(
                        JULIE.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Julie"),
                                        Optional.empty(),
                                        JULIE.role(),
                                        Optional.of(location),
                                        Set.of(),
                                        true)));
    }

    private static List<String> faults(InvalidValue refused) {
        return refused.faults().stream()
                .map(fault -> fault.field() + ":" + fault.code())
                .toList();
    }

    @Test
    void whatWasSaidIsRecorded() {
        TicketView view = reported(
                SARA,
                Draft.PLAIN
                        .at(OFFICE)
                        .on(LAPTOP)
                        .neededBy(START.plus(Duration.ofHours(3)))
                        .with(Impact.HIGH)
                        .with(Urgency.LOW),
                new Assignee.Team(SUPPORT),
                new Assignee.Technician(SARA.person()));
        assertEquals(
                new Report(
                        new Title("Panne"),
                        new Text("Rien ne va."),
                        JULIE.person(),
                        SARA.person(),
                        Channel.EMAIL,
                        Optional.of(OFFICE),
                        Optional.of(START.plus(Duration.ofHours(3))),
                        START),
                view.report());
        assertEquals(Set.of(LAPTOP), view.classification().assets());
        assertEquals(Impact.HIGH, view.priority().impact());
        assertEquals(Urgency.LOW, view.priority().urgency());
        assertEquals(Set.of(SUPPORT), view.assignment().groups());
        assertEquals(Set.of(SARA.person()), view.assignment().persons());
        assertEquals(Status.ASSIGNED, view.progress().status());
    }

    @Test
    void whatWasNotAssessedIsMedium() {
        assertEquals(
                Urgency.MEDIUM,
                reported(SARA, Draft.PLAIN.with(Impact.HIGH)).priority().urgency());
        assertEquals(
                Impact.MEDIUM,
                reported(SARA, Draft.PLAIN.with(Urgency.HIGH)).priority().impact());
    }

    @Test
    void requestersAssessNothing() {
        assertThrows(RightMissing.class, () -> reported(JULIE, Draft.PLAIN.with(Impact.HIGH)));
        assertThrows(RightMissing.class, () -> reported(JULIE, Draft.PLAIN.with(Urgency.HIGH)));
        assertThrows(RightMissing.class, () -> reported(JULIE, Draft.PLAIN, new Assignee.Team(SUPPORT)));
    }

    @Test
    void requestersChooseAmongTheCategoriesThatAreMeantForThem() {
        CategoryId servers = new CategoryId("serveurs");
        test.desk
                .catalogue()
                .addCategory(Request.of(
                        PROF,
                        new CategoryDefinition(
                                new Title("Serveurs"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                true,
                                false,
                                Optional.empty(),
                                Optional.empty())));
        CategoryId fax = new CategoryId("telecopie");
        test.desk
                .catalogue()
                .addCategory(Request.of(
                        PROF,
                        new CategoryDefinition(
                                new Title("Télécopie"),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                true,
                                true,
                                Optional.empty(),
                                Optional.empty())));
        assertThrows(NotFound.class, () -> reported(JULIE, Draft.PLAIN, servers));
        reported(SARA, Draft.PLAIN, servers);
        for (Actor actor : List.of(JULIE, SARA)) {
            assertEquals(
                    Rule.RETIRED,
                    assertThrows(RuleRefused.class, () -> reported(actor, Draft.PLAIN, fax))
                            .rule());
        }
    }

    @Test
    void theMomentAtWhichItIsNeededLiesAhead() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> reported(SARA, Draft.PLAIN.neededBy(START)));
        assertEquals(Rule.MOMENT_PASSED, refused.rule());
        reported(SARA, Draft.PLAIN.neededBy(START.plusMillis(1)));
    }

    @ParameterizedTest
    @EnumSource
    void aMandatoryFieldIsAskedForUntilItIsThere(ReportField field) {
        template(Set.of(field), Set.of(), Prefill.NOTHING);
        InvalidValue refused = assertThrows(InvalidValue.class, () -> reported(SARA, Draft.PLAIN));
        assertEquals(List.of(field.place() + ":missing"), faults(refused));
        reported(SARA, Draft.PLAIN.filled(field));
    }

    @Test
    void whereARequesterWorksAnswersTheQuestionForTheLocation() {
        template(Set.of(ReportField.LOCATION), Set.of(), Prefill.NOTHING);
        livesAt(HALL);
        assertEquals(Optional.of(HALL), reported(JULIE, Draft.PLAIN).report().location());
        assertEquals(
                Optional.of(OFFICE),
                reported(JULIE, Draft.PLAIN.at(OFFICE)).report().location());
    }

    @Test
    void whereARequesterWorksIsNoAnswerToAQuestionThatWasNotAsked() {
        template(Set.of(), Set.of(ReportField.LOCATION), Prefill.NOTHING);
        livesAt(HALL);
        assertEquals(Optional.of(HALL), reported(JULIE, Draft.PLAIN).report().location());
        InvalidValue refused = assertThrows(InvalidValue.class, () -> reported(JULIE, Draft.PLAIN.at(OFFICE)));
        assertEquals(List.of("location:not-offered"), faults(refused));
    }

    @Test
    void theTemplatesLocationIsTakenWhereNobodySaysAnother() {
        prefill(Optional.of(OFFICE), Set.of(), Optional.empty());
        assertEquals(Optional.of(OFFICE), reported(JULIE, Draft.PLAIN).report().location());
        test.desk
                .catalogue()
                .changeLocation(OFFICE, Request.of(PROF, new LocationDefinition(new Title("Bureau"), false)));
        assertEquals(Optional.empty(), reported(JULIE, Draft.PLAIN).report().location(), "it is no longer in use");
        livesAt(HALL);
        assertEquals(Optional.of(HALL), reported(JULIE, Draft.PLAIN).report().location());
    }

    @Test
    void theTemplatesAssetsAreTakenWhereTheReportNamesNone() {
        prefill(Optional.empty(), Set.of(LAPTOP, SCREEN), Optional.empty());
        assertEquals(
                Set.of(LAPTOP, SCREEN),
                reported(JULIE, Draft.PLAIN).classification().assets());
        assertEquals(
                Set.of(SCREEN),
                reported(JULIE, Draft.PLAIN.on(SCREEN)).classification().assets());
        test.desk.catalogue().changeAsset(LAPTOP, Request.of(SARA, asset("Portable", AssetState.RETIRED)));
        assertEquals(
                Set.of(SCREEN), reported(JULIE, Draft.PLAIN).classification().assets(), "the other one is retired");
    }

    @Test
    void theTemplatesImpactGivesWayToTheReports() {
        prefill(Optional.empty(), Set.of(), Optional.of(Impact.VERY_HIGH));
        assertEquals(Impact.VERY_HIGH, reported(JULIE, Draft.PLAIN).priority().impact());
        assertEquals(
                Impact.LOW,
                reported(SARA, Draft.PLAIN.with(Impact.LOW)).priority().impact());
    }

    /** A matrix says which levels it offers (domain.md, section 4). */
    @Test
    void aLevelThatTheMatrixNoLongerOffersIsLeftOut() {
        prefill(Optional.empty(), Set.of(), Optional.of(Impact.VERY_HIGH));
        rule("Panne", Optional.of(Urgency.VERY_HIGH), false);
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
        TicketView view = reported(JULIE, Draft.PLAIN);
        assertEquals(Impact.MEDIUM, view.priority().impact());
        assertEquals(Urgency.MEDIUM, view.priority().urgency());
    }

    private void rule(String name, Optional<Urgency> urgency, boolean group) {
        test.desk
                .forms()
                .addRule(Request.of(
                        PROF,
                        new RuleDefinition(
                                new Title(name),
                                1,
                                false,
                                true,
                                new ReportRule.Conditions(Set.of(), Set.of(), List.of(new Title("panne")), Set.of()),
                                new ReportRule.Actions(
                                        Optional.empty(), Optional.of(SUPPORT).filter(any -> group), urgency))));
    }

    @Test
    void aRuleGivesNothingToAGroupThatIsNoLongerInService() {
        rule("Panne", Optional.of(Urgency.HIGH), true);
        assertEquals(Set.of(SUPPORT), reported(JULIE, Draft.PLAIN).assignment().groups());
        test.desk
                .people()
                .changeGroup(
                        SUPPORT,
                        Request.of(PROF, new GroupDefinition(new Title("Support"), 2, Optional.empty(), false)));
        TicketView view = reported(JULIE, Draft.PLAIN);
        assertEquals(Set.of(), view.assignment().groups());
        assertEquals(Urgency.HIGH, view.priority().urgency(), "the rest is done");
    }

    private void correct(TicketView ticket, Optional<Title> title, Optional<Instant> neededBy) {
        test.desk
                .recording()
                .correct(Request.of(
                        SARA,
                        new CorrectDetails(
                                ticket.number(),
                                title,
                                title.map(words -> new Text(words.value() + "…")),
                                Optional.empty(),
                                title.map(any -> Channel.IN_PERSON),
                                title.map(any -> HALL),
                                neededBy)));
    }

    @Test
    void aCorrectionChangesWhatItNamesAndKeepsTheRest() {
        TicketView before = reported(SARA, Draft.PLAIN.at(OFFICE).neededBy(START.plus(Duration.ofDays(1))));
        test.later(Duration.ofHours(2));
        correct(before, Optional.empty(), Optional.of(START.plus(Duration.ofHours(1))));
        Report moved = test.view(before.number()).report();
        assertEquals(Optional.of(START.plus(Duration.ofHours(1))), moved.neededBy(), "after the opening is enough");
        assertEquals(Optional.of(OFFICE), moved.location());
        assertEquals(Channel.EMAIL, moved.channel());
        assertEquals("Rien ne va.", moved.description().value());
        correct(before, Optional.of(new Title("Autre")), Optional.empty());
        Report renamed = test.view(before.number()).report();
        assertEquals("Autre", renamed.title().value());
        assertEquals("Autre…", renamed.description().value());
        assertEquals(Channel.IN_PERSON, renamed.channel());
        assertEquals(Optional.of(HALL), renamed.location());
        assertEquals(moved.neededBy(), renamed.neededBy());
        assertEquals(SARA.person(), renamed.recordedBy());
        assertEquals(
                Rule.MOMENT_PASSED,
                assertThrows(RuleRefused.class, () -> correct(before, Optional.empty(), Optional.of(START)))
                        .rule());
    }

    /** Reported Tuesday, needed in thirty hours: medium (72 h) is too late, high (24 h) fits (domain.md, section 5). */
    @Test
    void theLowestUrgencyThatIsInTimeIsAdvised() {
        Instant neededBy = START.plus(Duration.ofHours(30));
        NeededByAdvice before = test.desk.recording().advise(JULIE, neededBy);
        assertEquals(Optional.of(Urgency.HIGH), before.advised());
        assertEquals(START, before.start());
        assertEquals(5, before.candidates().size());
        assertEquals(
                List.of(240L, 120L, 72L, 24L, 4L),
                before.candidates().stream()
                        .map(candidate ->
                                Duration.between(START, candidate.due()).toHours())
                        .toList());
        TicketView ticket = reported(JULIE, Draft.PLAIN.neededBy(neededBy));
        test.later(Duration.ofHours(10));
        NeededByAdvice later = test.desk.consultation().neededByAdvice(JULIE, ticket.number());
        assertEquals(before, later, "it counts from the opening");
        assertEquals(
                Optional.of(Urgency.VERY_HIGH),
                test.desk
                        .recording()
                        .advise(SARA, test.now().plus(Duration.ofHours(4)))
                        .advised());
        assertEquals(
                Optional.empty(),
                test.desk
                        .recording()
                        .advise(SARA, test.now().plus(Duration.ofHours(3)))
                        .advised());
    }

    @Test
    void thereIsNoAdviceWhereNothingIsNeeded() {
        TicketView ticket = reported(JULIE, Draft.PLAIN);
        NotFound refused =
                assertThrows(NotFound.class, () -> test.desk.consultation().neededByAdvice(SARA, ticket.number()));
        assertEquals("neededBy", refused.facts().get("kind"));
    }
}
