package org.incidentdesk.archfixture.r32.domain.service;

import java.util.Optional;
import org.incidentdesk.archfixture.r32.domain.port.driven.TicketRepository;
import org.incidentdesk.archfixture.r32.domain.port.driving.Resolution;

/** Has tickets at hand, in no transaction. */
final class Sinner implements Resolution {
    private final Optional<TicketRepository> tickets;

    Sinner(TicketRepository tickets) {
        this.tickets = Optional.of(tickets);
    }

    boolean close() {
        return tickets.isPresent();
    }
}
