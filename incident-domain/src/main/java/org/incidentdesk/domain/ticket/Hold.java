package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.text.Text;

/**
 * A hold that lasts.
 *
 * @param reason why
 * @param comment what else there is to say
 * @param until when the clock resumes the ticket by itself
 * @param before the status to go back to
 */
public record Hold(HoldReason reason, Optional<Text> comment, Optional<Instant> until, Status before) {
    /** Demands every part. */
    public Hold {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(before, "before");
    }
}
