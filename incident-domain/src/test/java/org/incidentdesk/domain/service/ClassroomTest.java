package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.classroom.ExerciseReview.Kind;
import org.incidentdesk.domain.classroom.ExerciseReview.Step;
import org.incidentdesk.domain.classroom.ExerciseReview.Verdict;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.ClassList;
import org.incidentdesk.domain.port.driving.ClassList.Student;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.NewStudent;
import org.incidentdesk.domain.port.driving.PlayScenario;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Status;
import org.junit.jupiter.api.Test;

/** A class: its list, its scenarios, who works for whom, and what the teacher sees of it. */
class ClassroomTest {

    private static final Actor ANA = new Actor(new PersonId("ana"), Role.TECHNICIAN);
    private static final Actor BOB = new Actor(new PersonId("bob"), Role.TECHNICIAN);

    private final TestDesk test = new TestDesk();

    private static Student student(String login, String group) {
        return new Student(new Title("Nom de " + login), new PersonId(login), new Title(group));
    }

    private List<NewStudent> imported(Student... students) {
        return test.desk.classroom().importClass(Request.of(PROF, new ClassList(List.of(students))));
    }

    private List<String> faults(Student... students) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> imported(students));
        return refused.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static ScenarioDefinition definition(ExpectedAnswer expected) {
        return new ScenarioDefinition(
                new Title("Accès refusé"),
                new Text("« Je ne peux plus entrer mes heures. »"),
                Channel.PHONE,
                Optional.of(JULIE.person()),
                expected);
    }

    private ScenarioId scenario() {
        ExpectedAnswer expected = new ExpectedAnswer(
                Optional.of(TestDesk.ACCESS),
                Optional.of(Impact.LOW),
                Optional.of(Urgency.HIGH),
                Optional.empty(),
                Optional.of(Outcome.FIXED));
        return new ScenarioId(test.desk
                .classroom()
                .addScenario(Request.of(PROF, definition(expected)))
                .id());
    }

    private TicketNumber played(Actor by, ScenarioId scenario) {
        PlayScenario play = new PlayScenario(scenario, Optional.empty(), Optional.empty());
        return test.desk.classroom().play(Request.of(by, play)).ticket();
    }

    private List<ExerciseReview> results() {
        return test.desk.classroom().results(PROF, Optional.empty(), Optional.empty());
    }

    private static Step step(ExerciseReview review, Kind kind) {
        return review.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClassListMakesPersonsAccountsAndMissingGroups() {
        List<NewStudent> made =
                imported(student("ana", "Groupe A"), student("bob", "groupe a"), student("eve", "Support"));
        assertEquals(
                List.of("groupe-a", "groupe-a", "support"),
                made.stream().map(student -> student.group().value()).toList());
        for (NewStudent student : made) {
            assertEquals(
                    Optional.of(new Actor(student.login(), Role.TECHNICIAN)),
                    test.desk.access().signIn(student.login().value(), student.password()));
        }
        assertEquals(3, made.stream().map(NewStudent::password).distinct().count());
        assertEquals(
                "Groupe A",
                test.desk.people().group(PROF, new GroupId("groupe-a")).name().value());
    }

    @Test
    void aListWithFaultsIsRefusedAsAWholeWithEveryFault() {
        assertEquals(
                List.of("students[1].login duplicate", "students[2].login taken", "students[3].login taken"),
                faults(student("ana", "A"), student("ana", "A"), student("sara", "A"), student("clock", "A")));
        assertThrows(NotFound.class, () -> test.desk.people().person(PROF, new PersonId("ana")));
        assertEquals(List.of("students empty"), faults());
        assertEquals(
                List.of("students too-many"),
                faults(Stream.iterate(0, i -> i + 1)
                        .limit(ClassList.MAX_STUDENTS + 1)
                        .map(i -> student("s" + i, "A"))
                        .toArray(Student[]::new)));
        assertEquals(1, test.desk.people().groups(PROF).size(), "no group was made");
    }

    @Test
    void theSameListTwiceIsRefusedAndChangesNoPassword() {
        NewStudent ana = imported(student("ana", "A")).get(0);
        assertEquals(List.of("students[0].login taken"), faults(student("ana", "A")));
        assertTrue(test.desk.access().signIn("ana", ana.password()).isPresent());
    }

    @Test
    void aScenarioIsPlayedForAFellowInTheScenariosWordsOrOnesOwn() {
        imported(student("ana", "A"), student("bob", "A"), student("eve", "B"));
        ScenarioId scenario = scenario();
        TicketNumber number = played(ANA, scenario);
        assertEquals("Accès refusé", test.view(number).report().title().value());
        assertEquals(JULIE.person(), test.view(number).report().requester());
        assertEquals(ANA.person(), test.view(number).report().recordedBy());
        assertEquals(Set.of(BOB.person()), test.view(number).assignment().persons(), "Eve is in another group");
        PlayScenario own = new PlayScenario(
                scenario, Optional.of(new Title("HorairePro")), Optional.of(new Text("Accès refusé.")));
        TicketNumber second = test.desk.classroom().play(Request.of(BOB, own)).ticket();
        assertEquals("HorairePro", test.view(second).report().title().value());
        assertEquals(Set.of(ANA.person()), test.view(second).assignment().persons());
    }

    @Test
    void playingTwiceWithOneKeyMakesOneTicket() {
        imported(student("ana", "A"));
        PlayScenario play = new PlayScenario(scenario(), Optional.empty(), Optional.empty());
        Request<PlayScenario> request =
                new Request<>(ANA, org.incidentdesk.domain.port.driving.ExpectedVersion.ANY, Optional.of("k"), play);
        TicketReceipt first = test.desk.classroom().play(request);
        assertEquals(first, test.desk.classroom().play(request));
        assertEquals(1, results().size());
    }

    @Test
    void theTeacherSeesWhoDidWhatAndWhetherItWasRight() {
        imported(student("ana", "A"), student("bob", "A"));
        test.closurePolicy(ClosurePolicy.ADMINISTRATOR_ONLY);
        TicketNumber number = played(ANA, scenario());
        ExerciseReview before = results().get(0);
        assertEquals(Verdict.DONE, step(before, Kind.RECORDED).verdict());
        assertEquals(Optional.of(ANA.person()), step(before, Kind.RECORDED).by());
        assertEquals(Verdict.OPEN, step(before, Kind.CLASSIFIED).verdict());
        assertEquals(Optional.of("acces"), step(before, Kind.CLASSIFIED).expected());
        assertEquals(Verdict.NOT_NEEDED, step(before, Kind.ESCALATED).verdict());
        assertEquals(Verdict.OPEN, step(before, Kind.CLOSED).verdict());

        CategoryId other = new CategoryId(test.desk
                .catalogue()
                .addCategory(Request.of(PROF, TestDesk.category("Réseau", Optional.empty())))
                .id());
        test.desk.triage().classify(Request.of(ANA, new ClassifyTicket(number, Optional.of(other), Set.of())));
        assertEquals(Verdict.WRONG, step(results().get(0), Kind.CLASSIFIED).verdict());
        test.desk
                .triage()
                .classify(Request.of(BOB, new ClassifyTicket(number, Optional.of(TestDesk.ACCESS), Set.of())));
        test.desk.triage().assess(Request.of(BOB, new AssessTicket(number, Impact.HIGH, Urgency.HIGH)));
        test.desk
                .triage()
                .escalate(Request.of(
                        BOB,
                        new EscalateTicket(
                                number, TestDesk.SUPPORT, true, EscalationReason.MISSING_RIGHTS, Optional.empty())));
        test.desk
                .resolution()
                .propose(Request.of(
                        BOB, new ProposeSolution(number, new Text("Relancé"), Outcome.FIXED, Optional.empty())));
        assertThrows(
                RightMissing.class,
                () -> test.desk
                        .resolution()
                        .close(Request.of(ANA, new CloseTicket(number, Optional.of(TestDesk.ACCESS)))));
        test.desk.resolution().close(Request.of(PROF, new CloseTicket(number, Optional.of(TestDesk.ACCESS))));

        ExerciseReview review = results().get(0);
        assertEquals(Status.CLOSED, review.status());
        assertEquals(Verdict.RIGHT, step(review, Kind.CLASSIFIED).verdict());
        assertEquals(Optional.of(BOB.person()), step(review, Kind.CLASSIFIED).by(), "who gave it the right one");
        assertEquals(Verdict.WRONG, step(review, Kind.PRIORITISED).verdict());
        assertEquals(
                Optional.of("impact HIGH, urgency HIGH"),
                step(review, Kind.PRIORITISED).said());
        assertEquals(
                Optional.of("impact LOW, urgency HIGH"),
                step(review, Kind.PRIORITISED).expected());
        assertEquals(Verdict.DONE, step(review, Kind.ESCALATED).verdict());
        assertEquals(Optional.of("support"), step(review, Kind.ESCALATED).said());
        assertEquals(Verdict.RIGHT, step(review, Kind.SOLVED).verdict());
        assertEquals(Optional.of(PROF.person()), step(review, Kind.CLOSED).by());
    }

    @Test
    void ofTwoLevelsOnlyTheExpectedOneIsLookedAt() {
        imported(student("ana", "A"));
        ExpectedAnswer urgencyOnly = new ExpectedAnswer(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Urgency.HIGH),
                Optional.of(TestDesk.SUPPORT),
                Optional.empty());
        ScenarioId scenario = new ScenarioId(test.desk
                .classroom()
                .addScenario(Request.of(PROF, definition(urgencyOnly)))
                .id());
        TicketNumber number = played(ANA, scenario);
        test.desk.triage().assess(Request.of(ANA, new AssessTicket(number, Impact.HIGH, Urgency.HIGH)));
        ExerciseReview review = results().get(0);
        assertEquals(Optional.of("urgency HIGH"), step(review, Kind.PRIORITISED).said());
        assertEquals(Verdict.RIGHT, step(review, Kind.PRIORITISED).verdict());
        assertEquals(Verdict.OPEN, step(review, Kind.ESCALATED).verdict());
        assertEquals(Verdict.OPEN, step(review, Kind.SOLVED).verdict());
    }

    @Test
    void resultsAreShownByGroupAndByScenario() {
        imported(student("ana", "A"), student("bob", "B"));
        ScenarioId one = scenario();
        ScenarioId two = scenario();
        assertEquals("acces-refuse-2", two.value());
        TicketNumber first = played(ANA, one);
        TicketNumber second = played(BOB, two);
        assertEquals(
                List.of(first, second),
                results().stream().map(review -> review.exercise().ticket()).toList());
        assertEquals(
                1,
                test.desk
                        .classroom()
                        .results(PROF, Optional.of(new GroupId("b")), Optional.empty())
                        .size());
        assertEquals(
                first,
                test.desk
                        .classroom()
                        .results(PROF, Optional.empty(), Optional.of(one))
                        .get(0)
                        .exercise()
                        .ticket());
        assertEquals(List.of(), test.desk.classroom().results(PROF, Optional.of(new GroupId("a")), Optional.of(two)));
    }

    @Test
    void onlyTheTeacherSeesTheAnswer() {
        ScenarioId scenario = scenario();
        assertEquals(
                ExpectedAnswer.NONE,
                test.desk.classroom().scenario(SARA, scenario).expected());
        assertEquals(
                Optional.of(Outcome.FIXED),
                test.desk.classroom().scenario(PROF, scenario).expected().outcome());
        assertEquals(
                List.of(ExpectedAnswer.NONE),
                test.desk.classroom().scenarios(SARA).stream()
                        .map(each -> each.expected())
                        .toList());
        assertThrows(RightMissing.class, () -> test.desk.classroom().scenarios(JULIE));
        assertThrows(RightMissing.class, () -> test.desk.classroom().scenario(JULIE, scenario));
        assertThrows(RightMissing.class, () -> played(JULIE, scenario));
        assertThrows(RightMissing.class, () -> test.desk.classroom().results(SARA, Optional.empty(), Optional.empty()));
        assertThrows(
                RightMissing.class,
                () -> test.desk.classroom().addScenario(Request.of(SARA, definition(ExpectedAnswer.NONE))));
        assertThrows(
                RightMissing.class,
                () -> test.desk
                        .classroom()
                        .changeScenario(scenario, Request.of(SARA, definition(ExpectedAnswer.NONE))));
        assertThrows(
                RightMissing.class,
                () -> test.desk.classroom().importClass(Request.of(SARA, new ClassList(List.of(student("ana", "A"))))));
    }

    @Test
    void aScenarioNamesWhatExistsAndEveryFaultIsTold() {
        ExpectedAnswer nowhere = new ExpectedAnswer(
                Optional.of(new CategoryId("nowhere")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new GroupId("nobody")),
                Optional.empty());
        InvalidValue refused = assertThrows(
                InvalidValue.class, () -> test.desk.classroom().addScenario(Request.of(PROF, definition(nowhere))));
        assertEquals(
                List.of("expected.category", "expected.group"),
                refused.faults().stream().map(fault -> fault.field()).toList());
        ScenarioId scenario = scenario();
        test.desk.classroom().changeScenario(scenario, Request.of(PROF, definition(ExpectedAnswer.NONE)));
        assertEquals(2, test.desk.classroom().scenario(PROF, scenario).version());
        assertThrows(NotFound.class, () -> played(SARA, new ScenarioId("nowhere")));
    }
}
