package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Status;
import org.junit.jupiter.api.Test;

class MassIncidentTest {

    private final TestDesk desk = new TestDesk();
    private final TicketNumber original = desk.reported();

    @Test
    void solvingTheOriginalSolvesItsDuplicatesWithTheSameSolution() {
        TicketNumber duplicate = desk.linked(LinkKind.DUPLICATE_OF, original);
        TicketNumber ofTheDuplicate = desk.linked(LinkKind.DUPLICATE_OF, duplicate);
        TicketNumber related = desk.linked(LinkKind.RELATED, original);
        desk.solve(original);
        assertEquals(Status.SOLVED, desk.status(duplicate));
        assertEquals(Status.SOLVED, desk.status(ofTheDuplicate));
        assertEquals(Status.NEW, desk.status(related));
        assertEquals(
                "Redémarrage",
                desk.view(ofTheDuplicate).timeline().get(0).text().value());
    }

    @Test
    void aDuplicateThatIsSolvedAlreadyKeepsItsSolution() {
        TicketNumber duplicate = desk.linked(LinkKind.DUPLICATE_OF, original);
        desk.solve(duplicate);
        assertEquals(Status.NEW, desk.status(original), "the original is not solved by its duplicate");
        desk.solve(original);
        assertEquals(1, desk.view(duplicate).timeline().size());
    }

    @Test
    void childrenAreLeftAloneUnlessTheSettingsSayOtherwise() {
        TicketNumber child = desk.linked(LinkKind.CHILD_OF, original);
        desk.solve(original);
        assertEquals(Status.NEW, desk.status(child));
    }

    @Test
    void bySettingAParentSolvesItsChildren() {
        desk.linkRules(new LinkRules(false, true, false));
        TicketNumber child = desk.linked(LinkKind.CHILD_OF, original);
        desk.solve(original);
        assertEquals(Status.SOLVED, desk.status(child));
    }

    @Test
    void bySettingOpenChildrenKeepTheirParentOpen() {
        desk.linkRules(new LinkRules(true, false, false));
        TicketNumber child = desk.linked(LinkKind.CHILD_OF, original);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> desk.solve(original));
        assertEquals("open-children", refused.code());
        assertEquals(List.of(child.toString()), refused.facts().get("children"));
        desk.solve(child);
        desk.solve(original);
    }

    @Test
    void bySettingTheLastChildSolvesItsParent() {
        desk.linkRules(new LinkRules(false, false, true));
        TicketNumber first = desk.linked(LinkKind.CHILD_OF, original);
        TicketNumber second = desk.linked(LinkKind.CHILD_OF, original);
        desk.solve(first);
        assertEquals(Status.NEW, desk.status(original));
        desk.solve(second);
        assertEquals(Status.SOLVED, desk.status(original));
        desk.desk.resolution().reopen(Request.of(TestDesk.SARA, new ReopenTicket(original, new Text("Non"))));
        assertEquals(Status.SOLVED, desk.status(first), "reopening the parent leaves the children alone");
    }

    @Test
    void theLastChildsRuleIsNoneForDuplicatesAndRelatedTickets() {
        desk.linkRules(new LinkRules(false, false, true));
        desk.solve(desk.linked(LinkKind.DUPLICATE_OF, original));
        desk.solve(desk.linked(LinkKind.RELATED, original));
        assertEquals(Status.NEW, desk.status(original));
    }

    @Test
    void onlyLinksOfOneKindMakeACycle() {
        TicketNumber related = desk.linked(LinkKind.RELATED, original);
        desk.link(original, LinkKind.CHILD_OF, related);
        assertEquals(
                List.of(related),
                desk.view(original).links().stream().map(link -> link.other()).toList());
    }

    @Test
    void linksMakeNoCycle() {
        TicketNumber second = desk.linked(LinkKind.CHILD_OF, original);
        TicketNumber third = desk.linked(LinkKind.CHILD_OF, second);
        for (TicketNumber below : List.of(second, third)) {
            RuleRefused refused = assertThrows(RuleRefused.class, () -> desk.link(original, LinkKind.CHILD_OF, below));
            assertEquals("cycle", refused.code());
        }
        assertEquals(
                "link-to-itself",
                assertThrows(RuleRefused.class, () -> desk.link(third, LinkKind.RELATED, third))
                        .code());
        assertEquals(
                "linked-elsewhere",
                assertThrows(RuleRefused.class, () -> desk.link(third, LinkKind.CHILD_OF, original))
                        .code());
        assertEquals(
                List.of(second),
                desk.view(original).linkedFrom().stream()
                        .map(link -> link.other())
                        .toList());
    }
}
