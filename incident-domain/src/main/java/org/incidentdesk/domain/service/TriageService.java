package org.incidentdesk.domain.service;

import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.FlagMajor;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.Triage;
import org.incidentdesk.domain.port.driving.UnassignTicket;
import org.incidentdesk.domain.port.driving.WithdrawOverride;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot.Classification;

final class TriageService implements Triage {

    private final TicketDecisions decisions;

    TriageService(TicketDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TicketReceipt classify(Request<ClassifyTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            Classification present = ticket.snapshot().classification();
            unit.references().incidentCategory(command.category(), present.current());
            Set<AssetId> added = new TreeSet<>(command.assets());
            added.removeAll(present.assets());
            unit.references().assetsInUse(added);
            ticket.classify(command.category(), command.assets(), unit.rules(), unit.stamp());
            if (!present.current().equals(command.category())) {
                agree(ticket, unit);
                FirstAssignments.make(ticket, unit.settings().firstAssignment(), unit);
            }
        });
    }

    @Override
    public TicketReceipt assess(Request<AssessTicket> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) -> ticket.assess(
                        command.impact(),
                        command.urgency(),
                        unit.matrix(),
                        unit.agreements()
                                .promise(ticket.snapshot().classification().current()),
                        unit.rules(),
                        unit.stamp()));
    }

    @Override
    public TicketReceipt overridePriority(Request<OverridePriority> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            ticket.overridePriority(command.override(), unit.rules(), unit.stamp());
            agree(ticket, unit);
        });
    }

    @Override
    public TicketReceipt withdrawOverride(Request<WithdrawOverride> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            ticket.withdrawOverride(unit.rules(), unit.stamp());
            agree(ticket, unit);
        });
    }

    private static void agree(Ticket ticket, Unit unit) {
        ticket.agree(
                unit.agreements().promise(ticket.snapshot().classification().current()), unit.stamp());
    }

    @Override
    public TicketReceipt flagMajor(Request<FlagMajor> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) ->
                        ticket.flagMajor(command.major(), command.reason(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt assign(Request<AssignTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.references().assignee(command.assignee());
            ticket.assign(command.assignee(), unit.rules(), unit.stamp());
        });
    }

    @Override
    public TicketReceipt unassign(Request<UnassignTicket> request) {
        return decisions.decide(
                request, (ticket, command, unit) -> ticket.unassign(command.assignee(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt escalate(Request<EscalateTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.references().activeGroup(command.to());
            ticket.escalate(
                    command.to(),
                    command.keepTechnicians(),
                    command.reason(),
                    command.comment(),
                    unit.rules(),
                    unit.stamp());
        });
    }

    @Override
    public TicketReceipt observe(Request<ObserveTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            command.observers().forEach(unit.references()::activePerson);
            ticket.observe(command.observers(), unit.rules(), unit.stamp());
        });
    }
}
