package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where well-known desks have gone wrong in handling a ticket; docs/known-faults.md names every row's tests. */
class KnownFaultsOfHandlingTest {

    private final TestDesk test = new TestDesk();
    private final TicketNumber number = test.reported();

    private void hold(HoldReason reason) {
        test.desk.work().hold(Request.of(SARA, new HoldTicket(number, reason, Optional.empty(), Optional.empty())));
    }

    private void say(Actor by) {
        test.desk.work().addFollowUp(Request.of(by, new AddFollowUp(number, new Text("Voilà."), Visibility.PUBLIC)));
    }

    private void assign(Assignee assignee) {
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(number, assignee)));
    }

    private GroupId specialists() {
        GroupDefinition third = new GroupDefinition(new Title("Specialists"), 3, Optional.empty(), true);
        return new GroupId(test.desk.people().addGroup(Request.of(PROF, third)).id());
    }

    private void escalate(GroupId to, boolean keepTechnicians) {
        test.desk
                .triage()
                .escalate(Request.of(
                        SARA,
                        new EscalateTicket(
                                number, to, keepTechnicians, EscalationReason.MISSING_RIGHTS, Optional.empty())));
    }

    private List<RecordedEvent> history() {
        return test.desk.consultation().history(SARA, number);
    }

    /** Row 16. */
    @Test
    void theRequestersAnswerWakesATicketThatWaitsForIt() {
        hold(HoldReason.AWAITING_REQUESTER);
        say(SARA);
        assertEquals(Status.PENDING, test.status(number), "a technician's message is no answer");
        say(JULIE);
        assertEquals(Status.NEW, test.status(number));
    }

    /** Row 16: who waits for somebody else is not woken. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_REQUESTER")
    void theRequestersMessageDoesNotWakeWhatWaitsForAnother(HoldReason reason) {
        hold(reason);
        say(JULIE);
        assertEquals(Status.PENDING, test.status(number));
    }

    /** Row 26: the old group is not kept, and there is no moment at which the ticket has both or none. */
    @Test
    void anEscalationSwapsTheGroupInOneEventAndKeepsTheTechnicianWhereAsked() {
        assign(new Assignee.Team(SUPPORT));
        assign(new Assignee.Technician(SARA.person()));
        GroupId specialists = specialists();
        int before = history().size();
        escalate(specialists, true);
        assertEquals(Set.of(specialists), test.view(number).assignment().groups());
        assertEquals(Set.of(SARA.person()), test.view(number).assignment().persons());
        assertEquals(before + 1, history().size());
        TicketEvent.Escalated told = assertInstanceOf(
                TicketEvent.Escalated.class, history().get(before).event());
        assertEquals(Set.of(SUPPORT), told.released());
        assertEquals(specialists, told.to());
    }

    /** Row 26: or lets the technician go. */
    @Test
    void anEscalationReleasesTheTechnicianWhereAsked() {
        assign(new Assignee.Team(SUPPORT));
        assign(new Assignee.Technician(SARA.person()));
        escalate(specialists(), false);
        assertEquals(Set.of(), test.view(number).assignment().persons());
        assertEquals(1, test.view(number).assignment().escalations());
    }

    /** Row 26: the first line need not have had it. */
    @Test
    void aTicketThatNobodyHasIsEscalatedStraightToTheThirdLine() {
        escalate(specialists(), false);
        assertEquals(Status.ASSIGNED, test.status(number));
        assertEquals(3, test.view(number).escalationLevel());
    }
}
