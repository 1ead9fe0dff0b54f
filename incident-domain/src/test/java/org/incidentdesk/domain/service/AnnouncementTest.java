package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.Announce;
import org.incidentdesk.domain.port.driving.AttachChildren;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.TransitionRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One ticket that stands for many: its children come all or none, and one message reaches all that are not closed. */
class AnnouncementTest {

    private static final Text NEWS = new Text("La panne est connue.");

    private final TestDesk test = new TestDesk();
    private TicketNumber parent;

    @BeforeEach
    void report() {
        parent = test.reported();
    }

    private void attach(Actor by, Collection<TicketNumber> children) {
        test.desk.work().attachChildren(Request.of(by, AttachChildren.of(parent, children)));
    }

    private Set<Link> links(TicketNumber number) {
        return new HashSet<>(test.view(number).links());
    }

    private long messages(TicketNumber number) {
        return test.desk.consultation().history(SARA, number).stream()
                .map(recorded -> recorded.event())
                .filter(event -> event instanceof TicketEvent.FollowUpAdded followUp
                        && followUp.text().equals(NEWS)
                        && followUp.visibility() == Visibility.PUBLIC)
                .count();
    }

    @Test
    void ticketsBecomeChildrenAtOnceAndThoseThatAreStaySo() {
        TicketNumber first = test.linked(LinkKind.CHILD_OF, parent);
        TicketNumber second = test.reported();
        TicketNumber third = test.reported();
        attach(SARA, List.of(third, first, second));
        Set<Link> child = Set.of(new Link(LinkKind.CHILD_OF, parent));
        assertEquals(child, links(first));
        assertEquals(child, links(second));
        assertEquals(child, links(third));
    }

    @Test
    void oneThatCannotBeAttachedKeepsAllFromIt() {
        test.closurePolicy(ClosurePolicy.IMMEDIATE);
        TicketNumber open = test.reported();
        TicketNumber closed = test.reported();
        test.solve(closed);
        TicketNumber above = test.reported();
        test.link(parent, LinkKind.CHILD_OF, above);
        assertThrows(TransitionRefused.class, () -> attach(SARA, List.of(open, closed)));
        assertThrows(RuleRefused.class, () -> attach(SARA, List.of(open, above)), "a circle");
        assertThrows(RuleRefused.class, () -> attach(SARA, List.of(open, parent)), "itself");
        assertThrows(NotFound.class, () -> attach(SARA, List.of(open, new TicketNumber(999))));
        assertThrows(RightMissing.class, () -> attach(JULIE, List.of(open)));
        assertEquals(Set.of(), links(open));
    }

    @Test
    void atLeastOneAndNotTooManyAtOnce() {
        assertThrows(InvalidValue.class, () -> AttachChildren.of(parent, List.of()));
        List<TicketNumber> crowd = LongStream.rangeClosed(1, AttachChildren.MAX_CHILDREN + 1L)
                .mapToObj(TicketNumber::new)
                .toList();
        assertThrows(InvalidValue.class, () -> AttachChildren.of(parent, crowd));
    }

    @Test
    void oneMessageReachesEveryChildThatIsNotClosed() {
        test.closurePolicy(ClosurePolicy.IMMEDIATE);
        TicketNumber child = test.linked(LinkKind.CHILD_OF, parent);
        TicketNumber closed = test.linked(LinkKind.CHILD_OF, parent);
        TicketNumber related = test.linked(LinkKind.RELATED, parent);
        test.solve(closed);
        test.desk.work().announce(Request.of(SARA, new Announce(parent, NEWS)));
        assertEquals(1, messages(parent));
        assertEquals(1, messages(child));
        assertEquals(0, messages(closed));
        assertEquals(0, messages(related));
    }

    @Test
    void requestersAnnounceNothing() {
        assertThrows(
                RightMissing.class, () -> test.desk.work().announce(Request.of(JULIE, new Announce(parent, NEWS))));
        assertEquals(0, messages(parent));
    }
}
