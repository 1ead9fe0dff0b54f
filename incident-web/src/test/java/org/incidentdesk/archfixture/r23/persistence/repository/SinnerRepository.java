package org.incidentdesk.archfixture.r23.persistence.repository;

import java.util.Optional;
import org.incidentdesk.archfixture.r23.domain.port.driven.TicketRepository;
import org.incidentdesk.archfixture.r23.persistence.row.TicketRow;

/** Hands rows out through its port. */
public final class SinnerRepository implements TicketRepository {
    /** A row. */
    public Optional<TicketRow> find(long number) {
        return Optional.empty();
    }
}
