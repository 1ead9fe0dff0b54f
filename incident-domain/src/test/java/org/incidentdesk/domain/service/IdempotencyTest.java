package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private final TestDesk desk = new TestDesk();

    private Request<ReportIncident> report(String key) {
        return Request.of(TestDesk.SARA, desk.incident(TestDesk.JULIE)).withKey(key);
    }

    @Test
    void theSameKeyWithTheSameReportRecordsOnce() {
        TicketReceipt first = desk.desk.recording().report(report("call-1"));
        assertEquals(first, desk.desk.recording().report(report("call-1")));
        assertNotEquals(first, desk.desk.recording().report(report("call-2")));
        assertEquals(2, desk.desk.audit().numbers(TestDesk.PROF, 0, 100).size());
    }

    @Test
    void theFirstAnswerIsGivenAgainEvenAfterLaterChanges() {
        TicketReceipt first = desk.desk.recording().report(report("call-1"));
        Request<AddFollowUp> message = Request.on(
                        TestDesk.SARA,
                        first.version(),
                        new AddFollowUp(first.ticket(), new Text("Bonjour"), Visibility.PUBLIC))
                .withKey("message-1");
        TicketReceipt written = desk.desk.work().addFollowUp(message);
        desk.solve(first.ticket());
        assertEquals(written, desk.desk.work().addFollowUp(message), "a repetition is not stale");
        assertEquals(first, desk.desk.recording().report(report("call-1")));
    }

    @Test
    void theSameKeyWithAnotherWishIsRefused() {
        TicketReceipt receipt = desk.desk.recording().report(report("call-1"));
        Conflict refused = assertThrows(
                Conflict.class,
                () -> desk.desk
                        .work()
                        .addFollowUp(Request.of(
                                        TestDesk.SARA,
                                        new AddFollowUp(receipt.ticket(), new Text("Oui"), Visibility.PUBLIC))
                                .withKey("call-1")));
        assertEquals(Conflict.Kind.IDEMPOTENCY_KEY_REUSED, refused.kind());
    }

    @Test
    void keysOfDifferentCallersAreDifferent() {
        TicketReceipt saras = desk.desk.recording().report(report("call-1"));
        TicketReceipt pauls = desk.desk
                .recording()
                .report(Request.of(TestDesk.PAUL, desk.incident(TestDesk.JULIE)).withKey("call-1"));
        assertNotEquals(saras.ticket(), pauls.ticket());
    }

    @Test
    void aRefusedWishLeavesItsKeyFree() {
        Request<ReportIncident> forNobody = Request.of(
                        TestDesk.SARA, desk.incident(new Actor(new PersonId("nobody"), Role.REQUESTER)))
                .withKey("call-1");
        assertThrows(NotFound.class, () -> desk.desk.recording().report(forNobody));
        desk.desk.recording().report(report("call-1"));
    }

    @Test
    void referenceDataIsAddedOnceToo() {
        var request = Request.of(TestDesk.PROF, TestDesk.category("Réseau", Optional.empty()))
                .withKey("category-1");
        Receipt first = desk.desk.catalogue().addCategory(request);
        assertEquals("reseau", first.id());
        assertEquals(first, desk.desk.catalogue().addCategory(request));
    }

    @Test
    void aKeyIsVisibleAscii() {
        assertThrows(InvalidValue.class, () -> report(""));
        assertThrows(InvalidValue.class, () -> report("clé"));
        assertThrows(InvalidValue.class, () -> report("x".repeat(256)));
    }
}
