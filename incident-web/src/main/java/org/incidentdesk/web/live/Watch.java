package org.incidentdesk.web.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driving.Presence;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * What an open page wants to know.
 *
 * @param actor who looks
 * @param tickets the tickets before the eyes, {@value Presence#MAX_TICKETS} at most
 * @param at the ticket that the reader is at, if it is one
 * @param doing what the reader does there
 */
record Watch(Actor actor, List<TicketNumber> tickets, Optional<TicketNumber> at, Attendance.Doing doing) {

    Watch {
        tickets = List.copyOf(tickets);
    }

    /**
     * Reads {@code tickets=INC-000012,INC-000013&at=INC-000012&doing=answering}.
     *
     * @return the watch; empty where that is not what was asked
     */
    static Optional<Watch> of(Actor actor, Map<String, String> parameters) {
        List<TicketNumber> tickets = new ArrayList<>();
        for (String raw : parameters.getOrDefault("tickets", "").split(",")) {
            Optional<TicketNumber> ticket = number(raw);
            if (ticket.isEmpty()) {
                return Optional.empty();
            }
            tickets.add(ticket.get());
        }
        if (tickets.size() > Presence.MAX_TICKETS) {
            return Optional.empty();
        }
        Optional<TicketNumber> at = number(parameters.getOrDefault("at", ""));
        boolean isStaff = actor.role().isStaff();
        return Optional.of(new Watch(
                actor,
                tickets,
                at.filter(ticket -> isStaff && tickets.contains(ticket)),
                "answering".equals(parameters.get("doing")) ? Attendance.Doing.ANSWERING : Attendance.Doing.READING));
    }

    private static Optional<TicketNumber> number(String raw) {
        try {
            return Optional.of(TicketNumber.parse(raw));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
