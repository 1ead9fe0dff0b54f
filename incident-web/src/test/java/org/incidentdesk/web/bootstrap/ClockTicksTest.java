package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
            public int endHolds() {
                holds.countDown();
                if (holds.getCount() % 2 == 0) {
                    throw new IllegalStateException("the database is away");
                }
                return 1;
            }

            @Override
            public int closeSolved() {
                closures.countDown();
                return 0;
            }
        };
        try (ClockTicks ticks = new ClockTicks(duties)) {
            ticks.startEvery(Duration.ofMillis(1));
            assertTrue(holds.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertTrue(closures.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }
}
