package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.RecurringWork.Repetition;
import org.incidentdesk.domain.port.driving.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has files taken away that no ticket names any more. A failure is logged; the next sweep comes. */
final class FileSweeps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeps.class);
    private static final String NAME = "file-sweep";

    private final Attachments attachments;
    private final RecurringWork recurring;
    private Repetition repetition = () -> {};

    FileSweeps(Attachments attachments, RecurringWork recurring) {
        this.attachments = attachments;
        this.recurring = recurring;
    }

    /** Takes part in the sweeps: of all nodes on one storage, one sweeps each time. */
    void startEvery(Duration period) {
        repetition = recurring.every(NAME, period, this::sweep);
    }

    private void sweep() {
        try {
            int gone = attachments.sweep();
            if (gone > 0) {
                LOG.info("{} files that no ticket names were taken away", gone);
            }
        } catch (RuntimeException e) {
            LOG.warn("The files could not be swept; it is tried again", e);
        }
    }

    /** Lets the sweep that is under way come to its end. */
    @Override
    public void close() {
        repetition.close();
    }
}
