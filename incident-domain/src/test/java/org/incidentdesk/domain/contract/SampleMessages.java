package org.incidentdesk.domain.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.domain.port.driven.Outbox;

/** Reads an outbox empty. */
final class SampleMessages {

    /** So late that whatever has failed may be tried again. */
    static final Instant LATE = Fresh.FAR_AHEAD;

    private static final int BATCH = 500;

    private SampleMessages() {}

    /** Takes away what other tests have left for the contract's listeners. */
    static void drain(Outbox outbox) {
        told(outbox, OnStorage.EVERYTHING);
        told(outbox, OnStorage.TICKETS_ONLY);
    }

    /** Everything that waits for a listener, in the order in which it is told. */
    static List<Outbox.Message> told(Outbox outbox, String listener) {
        List<Outbox.Message> told = new ArrayList<>();
        while (outbox.deliver(listener, BATCH, LATE, told::add) > 0) {
            // until nothing is left
        }
        return told;
    }
}
