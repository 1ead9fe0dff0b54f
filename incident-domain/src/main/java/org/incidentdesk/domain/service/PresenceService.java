package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Glance;
import org.incidentdesk.domain.port.driving.Presence;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;

final class PresenceService implements Presence {

    private final Desk desk;

    PresenceService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void attend(Actor actor, TicketNumber ticket, Attendance.Doing doing) {
        actor.mustBeStaff("ATTEND");
        Instant now = desk.now();
        try {
            desk.ports().unitOfWork().within(repositories -> {
                new References(repositories).visibleTicket(ticket, actor);
                repositories.attendances().note(new Attendance(ticket, actor.person(), doing, now));
                repositories.attendances().forgetBefore(now.minus(Attendance.LASTS));
                return ticket;
            });
        } catch (Conflict e) {
            // the same person, seen by another node at this moment: known is known
        }
    }

    @Override
    public void leave(Actor actor, TicketNumber ticket) {
        actor.mustBeStaff("ATTEND");
        desk.ports().unitOfWork().within(repositories -> {
            repositories.attendances().leave(ticket, actor.person());
            return ticket;
        });
    }

    @Override
    public Glance glance(Actor actor, Collection<TicketNumber> tickets) {
        if (tickets.size() > MAX_TICKETS) {
            throw new InvalidValue("tickets", "too-many", "max", MAX_TICKETS);
        }
        Instant since = desk.now().minus(Attendance.LASTS);
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> actor.role().isStaff()
                        ? new Glance(
                                repositories.tickets().versions(tickets),
                                repositories.attendances().at(tickets, since).stream()
                                        .filter(attendance ->
                                                !attendance.person().equals(actor.person()))
                                        .toList())
                        : new Glance(ownVersions(repositories, actor, tickets), List.of()));
    }

    private static Map<TicketNumber, Long> ownVersions(
            Repositories repositories, Actor actor, Collection<TicketNumber> tickets) {
        return repositories.tickets().findAll(tickets).stream()
                .filter(ticket -> Ticket.restore(ticket).isVisibleTo(actor))
                .collect(Collectors.toMap(TicketSnapshot::number, TicketSnapshot::version));
    }
}
