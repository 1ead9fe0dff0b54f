package org.incidentdesk.persistence.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.persistence.Database;
import org.incidentdesk.persistence.story.SimulatedMonth.Outcomes;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of a desk on two nodes that share one PostgreSQL. The seed is in the test's name. */
class PostgresMonthIT {

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void everythingHoldsAfterEveryStep(long seed, TestReporter reporter) throws Exception {
        Database database = Database.postgresql();
        try (Storage one = database.open(Set.of());
                Storage two = database.open(Set.of())) {
            Outcomes month = SimulatedMonth.play(seed, one, two);
            reporter.publishEntry(month.toString());
            assertTrue(month.tickets() > 200, month::toString);
            assertTrue(month.decided() > 400, month::toString);
            assertTrue(month.refused() > 100, month::toString);
            assertTrue(month.byClock() > 200, month::toString);
            assertEquals(EnumSet.allOf(Status.class), month.seen().keySet(), month::toString);
        }
    }
}
