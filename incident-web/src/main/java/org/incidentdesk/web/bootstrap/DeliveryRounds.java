package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.port.driving.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the desk deliver what is due, round after round, on a thread of its own: distant machines may be slow. */
final class DeliveryRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);
    private static final long PATIENCE_SECONDS = 40;

    private final Notifications notifications;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "deliveries"));

    DeliveryRounds(Notifications notifications) {
        this.notifications = notifications;
    }

    void startEvery(Duration period) {
        executor.scheduleWithFixedDelay(this::round, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            notifications.deliverDue();
        } catch (RuntimeException e) {
            LOG.warn("Nothing could be delivered; this is tried again", e);
        }
    }

    /** Lets the message that is under way come to its end. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The deliveries did not end in time; they are made again after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
