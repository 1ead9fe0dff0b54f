package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.HistoryAudit;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;

final class AuditService implements HistoryAudit {

    private final Desk desk;

    AuditService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<TicketNumber> numbers(Actor actor, long after, int limit) {
        actor.mustBeAdministrator("AUDIT");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.tickets().numbersAfter(after, limit));
    }

    @Override
    public List<TicketHistory> histories(Actor actor, List<TicketNumber> numbers) {
        actor.mustBeAdministrator("AUDIT");
        return desk.ports().unitOfWork().reading(repositories -> histories(repositories, numbers));
    }

    @Override
    public List<Verdict> verify(Actor actor, List<TicketNumber> numbers) {
        return histories(actor, numbers).stream().map(AuditService::judge).toList();
    }

    private static List<TicketHistory> histories(Repositories repositories, Collection<TicketNumber> numbers) {
        Map<TicketNumber, List<RecordedEvent>> events = new TreeMap<>();
        for (RecordedEvent recorded : repositories.tickets().histories(numbers)) {
            events.computeIfAbsent(recorded.event().head().ticket(), number -> new ArrayList<>())
                    .add(recorded);
        }
        return repositories.tickets().findAll(numbers).stream()
                .map(state -> new TicketHistory(state, events.getOrDefault(state.number(), List.of())))
                .toList();
    }

    /** A chain that was cut off at its end still fits; only the state that it should lead to gives that away. */
    private static Verdict judge(TicketHistory history) {
        TicketSnapshot state = history.state();
        boolean equal =
                !history.events().isEmpty() && Ticket.replay(history.events()).equals(state);
        return new Verdict(state.number(), HashChain.firstBreak(history.events()), equal);
    }
}
