package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls on the desk to do its duties of the clock from time to time. A failure is logged; the next call comes. */
final class ClockTicks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClockTicks.class);
    private static final int BATCH = 200;
    private static final long PATIENCE_SECONDS = 20;

    private final ClockDuties duties;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "clock-duties"));

    ClockTicks(ClockDuties duties) {
        this.duties = duties;
    }

    void startEvery(Duration period) {
        executor.scheduleWithFixedDelay(this::tick, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            int resumed = all(duties::endHolds);
            int attended = all(duties::attend);
            int closed = all(duties::closeSolved);
            if (resumed + attended + closed > 0) {
                LOG.info("The clock resumed {}, attended to {} and closed {} tickets", resumed, attended, closed);
            }
        } catch (RuntimeException e) {
            LOG.warn("The clock's duties failed; they are tried again", e);
        }
    }

    /** Calls until nothing is left, or nothing but what others are just changing. */
    private static int all(IntFunction<ClockDuties.Round> duty) {
        int done = 0;
        ClockDuties.Round round;
        do {
            round = duty.apply(BATCH);
            done += round.done();
        } while (round.more() && round.done() > 0);
        return done;
    }

    /** Lets the duty that is being done come to its end. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The clock's duties did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
