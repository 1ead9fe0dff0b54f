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
 * @param remindAt when the clock next reminds the requester, or solves the ticket after the last reminder
 * @param reminded how often the requester was reminded
 */
public record Hold(
        HoldReason reason,
        Optional<Text> comment,
        Optional<Instant> until,
        Status before,
        Optional<Instant> remindAt,
        int reminded) {
    /** Demands every part. */
    public Hold {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(remindAt, "remindAt");
    }

    /**
     * The same hold with another plan of reminders.
     *
     * @param at when the clock comes by next, if it does
     * @param times how often the requester was reminded
     * @return the hold
     */
    Hold reminding(Optional<Instant> at, int times) {
        return new Hold(reason, comment, until, before, at, times);
    }
}
