package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.CorrectFollowUp;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private final TestDesk desk = new TestDesk();
    private final TicketNumber number = desk.reported();

    private long write(Actor actor, String text, Visibility visibility) {
        return desk.desk
                .work()
                .addFollowUp(Request.of(actor, new AddFollowUp(number, new Text(text), visibility)))
                .entry();
    }

    private List<TicketNumber> list(Actor actor, TicketFilter filter) {
        Page<TicketSummary> page =
                desk.desk.consultation().list(actor, filter, TicketOrder.NUMBER, PageRequest.first(50));
        return page.items().stream().map(TicketSummary::number).toList();
    }

    @Test
    void requestersSeeNothingPrivateNeitherNowNorInTheHistory() {
        long note = write(TestDesk.SARA, "Elle a oublié son mot de passe", Visibility.PRIVATE);
        desk.desk
                .work()
                .correctFollowUp(Request.of(
                        TestDesk.SARA, new CorrectFollowUp(number, note, new Text("Mot de passe oublié, encore"))));
        write(TestDesk.SARA, "Nous regardons", Visibility.PUBLIC);
        desk.link(number, LinkKind.RELATED, desk.reported());
        assertEquals(2, desk.view(number).timeline().size());
        assertEquals(
                1,
                desk.desk
                        .consultation()
                        .ticket(TestDesk.JULIE, number)
                        .timeline()
                        .size());
        String history =
                desk.desk.consultation().history(TestDesk.JULIE, number).toString();
        assertTrue(!history.contains("oublié") && history.contains("Nous regardons"));
        assertTrue(!history.contains("LINKED"));
        assertThrows(RightMissing.class, () -> write(TestDesk.JULIE, "Je note pour moi", Visibility.PRIVATE));
        assertThrows(
                NotFound.class,
                () -> desk.desk
                        .work()
                        .correctFollowUp(
                                Request.of(TestDesk.JULIE, new CorrectFollowUp(number, note, new Text("vu")))));
    }

    @Test
    void requestersSeeTheirOwnTicketsOnly() {
        assertEquals(List.of(number), list(TestDesk.JULIE, TicketFilter.ALL));
        assertEquals(List.of(), list(TestDesk.MARC, TicketFilter.ALL));
        assertEquals(List.of(), list(TestDesk.MARC, TicketFilter.ALL.ofRequester(TestDesk.JULIE.person())));
        assertThrows(NotFound.class, () -> desk.desk.consultation().ticket(TestDesk.MARC, number));
        assertThrows(NotFound.class, () -> desk.desk.consultation().history(TestDesk.MARC, number));
        assertThrows(NotFound.class, () -> desk.desk.consultation().ticketAsOf(TestDesk.MARC, number, desk.now()));
    }

    @Test
    void aCategoryMeansItsSubtree() {
        desk.desk.catalogue().addCategory(Request.of(TestDesk.PROF, TestDesk.category("Réseau", Optional.empty())));
        assertEquals(List.of(number), list(TestDesk.SARA, TicketFilter.ALL.ofCategories(Set.of(TestDesk.ACCESS))));
        assertEquals(List.of(), list(TestDesk.SARA, TicketFilter.ALL.ofCategories(Set.of(new CategoryId("reseau")))));
        assertThrows(
                NotFound.class,
                () -> list(TestDesk.SARA, TicketFilter.ALL.ofCategories(Set.of(new CategoryId("nirgends")))));
    }

    @Test
    void aCursorBelongsToItsOrder() {
        desk.reported();
        Page<TicketSummary> first = desk.desk
                .consultation()
                .list(TestDesk.SARA, TicketFilter.ALL, TicketOrder.NUMBER, PageRequest.first(1));
        assertThrows(
                InvalidValue.class,
                () -> desk.desk
                        .consultation()
                        .list(TestDesk.SARA, TicketFilter.ALL, TicketOrder.OPENED, new PageRequest(1, first.next())));
    }

    @Test
    void aStaleDecisionIsRefusedAndTellsTheVersions() {
        TicketReceipt assigned = desk.desk
                .triage()
                .assign(Request.on(
                        TestDesk.SARA,
                        desk.view(number).version(),
                        new AssignTicket(number, new Assignee.Team(TestDesk.SUPPORT))));
        Conflict stale = assertThrows(
                Conflict.class,
                () -> desk.desk
                        .triage()
                        .assign(Request.on(
                                TestDesk.PAUL,
                                assigned.version() - 1,
                                new AssignTicket(number, new Assignee.Technician(TestDesk.PAUL.person())))));
        assertEquals(Conflict.Kind.STALE_VERSION, stale.kind());
        assertEquals(assigned.version(), stale.facts().get("actual"));
    }

    @Test
    void theEscalationLevelIsTheHighestLine() {
        assertEquals(0, desk.view(number).escalationLevel());
        desk.desk
                .triage()
                .escalate(Request.of(
                        TestDesk.SARA,
                        new EscalateTicket(
                                number, TestDesk.SUPPORT, false, EscalationReason.BEYOND_MY_SKILLS, Optional.empty())));
        assertEquals(2, desk.view(number).escalationLevel());
    }

    @Test
    void onlyTechniciansAreGivenWork() {
        RuleRefused refused = assertThrows(
                RuleRefused.class,
                () -> desk.desk
                        .triage()
                        .assign(Request.of(
                                TestDesk.SARA,
                                new AssignTicket(number, new Assignee.Technician(TestDesk.JULIE.person())))));
        assertEquals("not-a-technician", refused.code());
    }

    @Test
    void aTicketDidNotExistBeforeItWasRecorded() {
        assertThrows(
                NotFound.class,
                () -> desk.desk.consultation().ticketAsOf(TestDesk.SARA, number, TestDesk.START.minusSeconds(1)));
    }

    @Test
    void theLastAdministratorStays() {
        RuleRefused refused = assertThrows(
                RuleRefused.class,
                () -> desk.desk
                        .people()
                        .changePerson(
                                TestDesk.PROF.person(),
                                Request.of(TestDesk.PROF, TestDesk.person(Role.TECHNICIAN, true))));
        assertEquals("last-administrator", refused.code());
    }

    @Test
    void aUsedCategoryIsRetiredNeverDeleted() {
        desk.later(Duration.ofMinutes(1));
        RuleRefused refused = assertThrows(
                RuleRefused.class,
                () -> desk.desk
                        .catalogue()
                        .deleteCategory(TestDesk.ACCESS, Request.of(TestDesk.PROF, new Title("Accès"))));
        assertEquals("in-use", refused.code());
        desk.desk.catalogue().addCategory(Request.of(TestDesk.PROF, TestDesk.category("Réseau", Optional.empty())));
        desk.desk.catalogue().deleteCategory(new CategoryId("reseau"), Request.of(TestDesk.PROF, new Title("Réseau")));
        assertEquals(1, desk.desk.catalogue().categories(TestDesk.PROF).size());
    }
}
