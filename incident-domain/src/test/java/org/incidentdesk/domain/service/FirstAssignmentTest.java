package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Preset;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot.Assignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom a ticket goes that nobody has: to nobody, the default group, its least loaded member, or a fellow student. */
class FirstAssignmentTest {

    private final TestDesk test = new TestDesk();

    @BeforeEach
    void defaultGroup() {
        hangOn(ACCESS, "Accès", Optional.of(SUPPORT));
        member(SARA, true);
        member(PAUL, true);
    }

    private void hangOn(CategoryId category, String name, Optional<GroupId> group) {
        test.desk
                .catalogue()
                .changeCategory(
                        category,
                        Request.of(
                                PROF,
                                new CategoryDefinition(
                                        new Title(name),
                                        Optional.empty(),
                                        group,
                                        true,
                                        true,
                                        false,
                                        Optional.empty(),
                                        Optional.empty())));
    }

    private void member(Actor actor, boolean active) {
        test.desk
                .people()
                .changePerson(
                        actor.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Somebody"),
                                        Optional.empty(),
                                        actor.role(),
                                        Optional.empty(),
                                        Set.of(SUPPORT),
                                        active)));
    }

    private TicketNumber reported(Actor by, Optional<CategoryId> category, List<Assignee> assignees) {
        ReportIncident incident = new ReportIncident(
                new Title("Panne"),
                new Text("Rien ne va."),
                Optional.of(JULIE.person()),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                category,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                assignees);
        return test.desk.recording().report(Request.of(by, incident)).ticket();
    }

    private TicketNumber reported() {
        return reported(SARA, Optional.of(ACCESS), List.of());
    }

    private Assignment assignment(TicketNumber number) {
        return test.view(number).assignment();
    }

    private void assign(TicketNumber number, PersonId person) {
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(number, new Assignee.Technician(person))));
    }

    @Test
    void aNewTicketGoesToItsCategorysDefaultGroupAndTheHistorySaysWhy() {
        TicketNumber number = reported();
        assertEquals(Set.of(SUPPORT), assignment(number).groups());
        assertEquals(Set.of(), assignment(number).persons());
        assertEquals(Status.ASSIGNED, test.status(number));
        assertEquals(Optional.empty(), test.view(number).progress().acknowledgedAt(), "nobody has taken it in charge");
        List<TicketEvent> history = test.desk.consultation().history(SARA, number).stream()
                .map(recorded -> recorded.event())
                .toList();
        TicketEvent.PresetApplied why = (TicketEvent.PresetApplied) history.get(history.size() - 2);
        assertEquals(Preset.Origin.DEFAULT_GROUP, why.preset().origin());
        assertEquals("acces", why.preset().source());
        assertEquals(Actor.CLOCK, why.head().by());
    }

    @Test
    void theNearestDefaultGroupIsInherited() {
        CategoryId below = new CategoryId(test.desk
                .catalogue()
                .addCategory(Request.of(PROF, TestDesk.category("Badge", Optional.of(ACCESS))))
                .id());
        assertEquals(
                Set.of(SUPPORT),
                assignment(reported(SARA, Optional.of(below), List.of())).groups());
    }

    @Test
    void aTicketThatIsClassifiedLaterGoesThereThen() {
        TicketNumber number = reported(SARA, Optional.empty(), List.of());
        assertEquals(Status.NEW, test.status(number));
        test.desk.triage().classify(Request.of(SARA, new ClassifyTicket(number, Optional.of(ACCESS), Set.of())));
        assertEquals(Set.of(SUPPORT), assignment(number).groups());
    }

    @Test
    void whoHasATicketKeepsIt() {
        TicketNumber number = reported(SARA, Optional.of(ACCESS), List.of(new Assignee.Technician(PAUL.person())));
        assertEquals(Set.of(), assignment(number).groups());
        assertEquals(Set.of(PAUL.person()), assignment(number).persons());
    }

    @Test
    void aRetiredGroupGetsNothing() {
        test.desk
                .people()
                .changeGroup(
                        SUPPORT,
                        Request.of(PROF, new GroupDefinition(new Title("Support"), 2, Optional.empty(), false)));
        assertEquals(Status.NEW, test.status(reported()));
    }

    @Test
    void nothingHappensWhereTheSettingsSaySo() {
        test.firstAssignment(FirstAssignment.NONE);
        assertEquals(Status.NEW, test.status(reported()));
    }

    @Test
    void theLeastLoadedActiveMemberGetsItTogetherWithTheGroup() {
        test.firstAssignment(FirstAssignment.NONE);
        TicketNumber one = reported();
        assign(one, PAUL.person());
        TicketNumber two = reported();
        assign(two, SARA.person());
        assign(reported(), SARA.person());
        test.firstAssignment(FirstAssignment.LEAST_LOADED_MEMBER);
        TicketNumber number = reported();
        assertEquals(Set.of(PAUL.person()), assignment(number).persons());
        assertEquals(Set.of(SUPPORT), assignment(number).groups());
        assertEquals(Set.of(PAUL.person()), assignment(reported()).persons(), "two each: the first by name");
        assertEquals(Set.of(SARA.person()), assignment(reported()).persons(), "Paul has three now");
        member(PAUL, false);
        test.solve(two);
        assertEquals(Set.of(SARA.person()), assignment(reported()).persons());
        member(SARA, false);
        TicketNumber nobody = reported();
        assertEquals(Set.of(), assignment(nobody).persons(), "no member is left, the group has it");
        assertEquals(Set.of(SUPPORT), assignment(nobody).groups());
    }

    @Test
    void inAClassAFellowOfTheRecorderGetsIt() {
        test.firstAssignment(FirstAssignment.FELLOW_MEMBER);
        TicketNumber number = reported(SARA, Optional.empty(), List.of());
        assertEquals(Set.of(PAUL.person()), assignment(number).persons());
        assertEquals(Set.of(), assignment(number).groups());
        assertEquals(
                Set.of(SARA.person()),
                assignment(reported(PAUL, Optional.of(ACCESS), List.of())).persons());
        assertEquals(Status.NEW, test.status(reported(PROF, Optional.empty(), List.of())), "in no class");
    }

    @Test
    void aRequestersOwnReportGoesToNoFellow() {
        test.firstAssignment(FirstAssignment.FELLOW_MEMBER);
        TicketNumber number = test.desk
                .recording()
                .report(Request.of(MARC, test.incident(MARC)))
                .ticket();
        assertEquals(Status.NEW, test.status(number));
    }
}
