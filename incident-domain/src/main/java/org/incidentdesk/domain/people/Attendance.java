package org.incidentdesk.domain.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * Somebody who is at a ticket at this moment, so that two never answer the same thing without knowing of each other.
 *
 * @param ticket which ticket
 * @param person who
 * @param doing what the person does there
 * @param seenAt when the desk last heard of it
 */
public record Attendance(TicketNumber ticket, PersonId person, Doing doing, Instant seenAt)
        implements Comparable<Attendance> {

    /** How long after having been heard of last somebody is taken to be there. */
    public static final Duration LASTS = Duration.ofSeconds(45);

    private static final Comparator<Attendance> ORDER =
            Comparator.comparing(Attendance::ticket).thenComparing(Attendance::person);

    /** What somebody does at a ticket. */
    public enum Doing {
        /** Looks at it. */
        READING,
        /** Writes to it. */
        ANSWERING
    }

    /** Demands all parts. */
    public Attendance {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(doing, "doing");
        Objects.requireNonNull(seenAt, "seenAt");
    }

    @Override
    public int compareTo(Attendance other) {
        return ORDER.compare(this, other);
    }
}
