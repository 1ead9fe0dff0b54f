package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.port.driving.Attachments;
import org.incidentdesk.domain.port.driving.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What each node does for itself, round after round, on a thread of its own. A failure is logged; the next round comes.
 * Work that only one of several nodes may do at a time belongs to {@link ClockTicks}.
 */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** How long a stop waits for the round that is under way, in seconds: distant machines may be slow. */
    private static final long PATIENCE_SECONDS = 40;

    private final String name;
    private final Runnable round;
    private final ScheduledExecutorService executor;

    private Rounds(String name, Runnable round) {
        this.name = name;
        this.round = round;
        this.executor = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
    }

    /** Has the desk deliver what is due. */
    static Rounds ofDeliveries(Notifications notifications) {
        return new Rounds("deliveries", notifications::deliverDue);
    }

    /** Has files taken away that no ticket names any more: to take away what is gone already does no harm. */
    static Rounds ofFileSweeps(Attachments attachments) {
        return new Rounds("file-sweeps", () -> {
            int gone = attachments.sweep();
            if (gone > 0) {
                LOG.info("{} files that no ticket names were taken away", gone);
            }
        });
    }

    /** Starts the rounds, the first one at once. */
    void startEvery(Duration pause) {
        executor.scheduleWithFixedDelay(this::once, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once() {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("A round of {} failed; the next one comes", name, e);
        }
    }

    /** Lets the round that is under way come to its end. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The round of {} did not end in time; it is made again after the next start", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
