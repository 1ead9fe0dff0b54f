package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.junit.jupiter.api.Test;

class ClockTicksTest {

    private static final long PATIENCE_SECONDS = 20;

    @Test
    void callsAgainAndAgainWhateverFails() throws Exception {
        CountDownLatch holds = new CountDownLatch(5);
        CountDownLatch closures = new CountDownLatch(2);
        ClockDuties duties = new ClockDuties() {
            @Override
            public Round endHolds(int limit) {
                holds.countDown();
                if (holds.getCount() % 2 == 0) {
                    throw new IllegalStateException("the database is away");
                }
                return new Round(1, 0, false);
            }

            @Override
            public Round attend(int limit) {
                return new Round(0, 0, false);
            }

            @Override
            public Round closeSolved(int limit) {
                closures.countDown();
                return new Round(0, 0, false);
            }
        };
        try (InMemoryStorage storage = new InMemoryStorage(Set.of());
                ClockTicks ticks = new ClockTicks(duties, storage.recurringWork())) {
            ticks.startEvery(Duration.ofMillis(10));
            assertTrue(holds.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertTrue(closures.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }
}
