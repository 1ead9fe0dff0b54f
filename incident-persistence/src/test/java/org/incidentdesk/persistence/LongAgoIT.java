package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Moments before 1582, when a day more or less depends on the calendar that a driver counts in: in the Julian one there was a
 * 29th of February in the year 1000.
 */
class LongAgoIT {

    private static final Instant BEFORE_THE_DAY = Instant.parse("1000-02-20T12:00:00Z");

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void momentsOfLongAgoKeepTheirOrder(Database database) {
        try (Storage storage = database.open(Set.of())) {
            List<TicketNumber> inOrder = new ArrayList<>();
            for (int day = 0; day < 20; day++) {
                Instant at = BEFORE_THE_DAY.plus(day, ChronoUnit.DAYS);
                inOrder.add(storage.unitOfWork().within(r -> {
                    Ticket ticket = Samples.reported(r.numbering().nextTicket(), "t", at);
                    r.tickets().save(ticket.change().orElseThrow());
                    return ticket.number();
                }));
            }
            for (TicketOrder order : List.of(TicketOrder.OPENED, TicketOrder.DUE, TicketOrder.CHANGED)) {
                List<TicketSummary> rows = storage.unitOfWork()
                        .reading(r -> r.tickets().list(TicketFilter.ALL, order, new PageRequest(50, Optional.empty())))
                        .items();
                assertEquals(inOrder, rows.stream().map(TicketSummary::number).toList(), order.name());
                assertEquals(BEFORE_THE_DAY, rows.get(0).openedAt());
            }
        }
    }
}
