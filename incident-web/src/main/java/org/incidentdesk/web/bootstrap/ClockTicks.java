package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.function.IntFunction;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.RecurringWork.Repetition;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls on the desk to do its duties of the clock from time to time. A failure is logged; the next call comes. */
final class ClockTicks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClockTicks.class);
    private static final String NAME = "clock-duties";
    private static final int BATCH = 200;

    private final ClockDuties duties;
    private final RecurringWork recurring;
    private Repetition repetition = () -> {};

    ClockTicks(ClockDuties duties, RecurringWork recurring) {
        this.duties = duties;
        this.recurring = recurring;
    }

    /** Takes part in the calls: of all nodes on one storage, one calls each time. */
    void startEvery(Duration period) {
        repetition = recurring.every(NAME, period, this::tick);
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
        repetition.close();
    }
}
