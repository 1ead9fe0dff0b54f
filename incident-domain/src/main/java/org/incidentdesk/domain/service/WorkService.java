package org.incidentdesk.domain.service;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.Announce;
import org.incidentdesk.domain.port.driving.AttachChildren;
import org.incidentdesk.domain.port.driving.CannedFollowUp;
import org.incidentdesk.domain.port.driving.CompleteTask;
import org.incidentdesk.domain.port.driving.CorrectFollowUp;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.TicketWork;
import org.incidentdesk.domain.port.driving.UnlinkTicket;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.Visibility;

final class WorkService implements TicketWork {

    private final TicketDecisions decisions;

    WorkService(TicketDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TicketReceipt addFollowUp(Request<AddFollowUp> request) {
        return decisions.decideWithEntry(
                request,
                (ticket, command, unit) ->
                        ticket.addFollowUp(command.text(), command.visibility(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt addCannedFollowUp(Request<CannedFollowUp> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            Text text = CannedTexts.filled(command.answer(), CannedAnswer.Kind.FOLLOW_UP, ticket, unit);
            long entry = ticket.addFollowUp(text, command.visibility(), unit.rules(), unit.stamp());
            ticket.noteCannedAnswer(entry, command.answer(), unit.stamp());
            return entry;
        });
    }

    @Override
    public TicketReceipt correctFollowUp(Request<CorrectFollowUp> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            ticket.correctFollowUp(command.followUp(), command.text(), unit.rules(), unit.stamp());
            return command.followUp();
        });
    }

    @Override
    public TicketReceipt addTask(Request<AddTask> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            command.assignee().ifPresent(unit.references()::technician);
            Optional<Schedule> schedule =
                    command.schedule().map(plan -> new Schedule(Desk.cut(plan.from()), Desk.cut(plan.to())));
            return ticket.addTask(
                    command.text(), command.visibility(), command.assignee(), schedule, unit.rules(), unit.stamp());
        });
    }

    @Override
    public TicketReceipt completeTask(Request<CompleteTask> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            ticket.completeTask(command.task(), command.spent(), unit.rules(), unit.stamp());
            return command.task();
        });
    }

    @Override
    public TicketReceipt hold(Request<HoldTicket> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) -> ticket.hold(
                        command.reason(),
                        command.comment(),
                        command.until().map(Desk::cut),
                        unit.agreements().nextReminder(unit.stamp().at()),
                        unit.rules(),
                        unit.stamp()));
    }

    @Override
    public TicketReceipt resume(Request<ResumeTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> ticket.resume(unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt link(Request<LinkTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            mustNotLeadTo(ticket.number(), command.link(), unit);
            // two links made at the same moment could close a circle that neither of them sees
            unit.relyOnAll();
            ticket.link(command.link(), unit.rules(), unit.stamp());
        });
    }

    /** Each ticket has one original and one parent at most, so that a chain is followed by looking at one link each. */
    private static void mustNotLeadTo(TicketNumber start, Link link, Unit unit) {
        Optional<TicketNumber> step = Optional.of(unit.ticket(link.other()).number());
        if (link.kind() == LinkKind.RELATED || link.other().equals(start)) {
            return;
        }
        while (step.isPresent()) {
            if (step.get().equals(start)) {
                throw new RuleRefused(Rule.CYCLE, "ticket", link.other());
            }
            step = unit.ticket(step.get()).snapshot().links().stream()
                    .filter(next -> next.kind() == link.kind())
                    .map(Link::other)
                    .findFirst();
        }
    }

    @Override
    public TicketReceipt attachChildren(Request<AttachChildren> request) {
        return decisions.decide(request, (parent, command, unit) -> {
            unit.stamp().by().mustBeStaff(TicketAction.LINK.name());
            Link link = new Link(LinkKind.CHILD_OF, parent.number());
            unit.load(command.children());
            List<Ticket> newcomers = command.children().stream()
                    .map(unit::ticket)
                    .filter(child -> !child.snapshot().links().contains(link))
                    .toList();
            newcomers.forEach(child -> mustNotLeadTo(child.number(), link, unit));
            unit.relyOnAll();
            newcomers.forEach(child -> child.link(link, unit.rules(), unit.stamp()));
        });
    }

    @Override
    public TicketReceipt announce(Request<Announce> request) {
        return decisions.decideWithEntry(request, (parent, command, unit) -> {
            unit.stamp().by().mustBeStaff("ANNOUNCE");
            long entry = parent.addFollowUp(command.text(), Visibility.PUBLIC, unit.rules(), unit.stamp());
            List<TicketNumber> children = unit.holders(parent.number(), LinkKind.CHILD_OF);
            unit.load(children);
            children.stream()
                    .map(unit::ticket)
                    .filter(child -> child.permitted(
                                    unit.stamp().by(),
                                    unit.rules(),
                                    unit.stamp().at())
                            .contains(TicketAction.ADD_FOLLOW_UP))
                    .forEach(child -> child.addFollowUp(command.text(), Visibility.PUBLIC, unit.rules(), unit.stamp()));
            return entry;
        });
    }

    @Override
    public TicketReceipt unlink(Request<UnlinkTicket> request) {
        return decisions.decide(
                request, (ticket, command, unit) -> ticket.unlink(command.link(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt linkArticle(Request<LinkArticle> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.repositories()
                    .articles()
                    .find(command.article())
                    .orElseThrow(() -> new NotFound("article", command.article()));
            ticket.linkArticle(command.article(), unit.rules(), unit.stamp());
        });
    }
}
