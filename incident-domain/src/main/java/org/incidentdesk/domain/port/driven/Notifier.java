package org.incidentdesk.domain.port.driven;

import java.util.Set;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;

/** What carries messages out of the desk. Whether a receiver has had one already is for the receiver to see, by its id. */
public interface Notifier {

    /** What became of a message. */
    enum Fate {
        /** The receiver has it. */
        DELIVERED,
        /** It did not arrive; another try may help. */
        FAILED,
        /** The receiver wants no message any more. */
        UNWANTED
    }

    /**
     * What became of a message, and how that was told.
     *
     * @param fate what became of it
     * @param words one line for whoever looks after it; without secrets
     */
    record Outcome(Fate fate, String words) {
        /** The receiver has it. */
        public static final Outcome DELIVERED = new Outcome(Fate.DELIVERED, "");
    }

    /**
     * By what this notifier carries messages at present.
     *
     * @return the media; messages for others are not made
     */
    Set<Medium> media();

    /**
     * Carries a message, and waits until it is known what became of it, within half a minute.
     *
     * @param message the message, of one of the {@link #media}
     * @return what became of it; a failure is told, not thrown
     */
    Outcome send(Message message);
}
