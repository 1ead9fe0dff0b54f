package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.port.driving.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files taken away that no ticket names any more. A failure is logged; the next sweep comes. Each node sweeps for
 * itself: to take away what is gone already does no harm.
 */
final class FileSweeps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeps.class);
    private static final long PATIENCE_SECONDS = 20;

    private final Attachments attachments;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "file-sweep"));

    FileSweeps(Attachments attachments) {
        this.attachments = attachments;
    }

    void startEvery(Duration period) {
        executor.scheduleWithFixedDelay(this::sweep, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            int gone = attachments.sweep();
            if (gone > 0) {
                LOG.info("{} files that no ticket names were taken away", gone);
            }
        } catch (RuntimeException e) {
            LOG.warn("Files that no ticket names could not be taken away; this is tried again", e);
        }
    }

    /** Lets the sweep that is under way come to its end. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The sweep of files did not end in time; it is made again after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
