package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.NotificationKind;

/** Something that is still to be told to one receiver. */
@Entity
@Table(name = "delivery")
public final class DeliveryRow extends NamedRow {

    /** Whose event. */
    public long ticket;

    /** Which event of the ticket. */
    public long sequence;

    /** By what it is told. */
    @Enumerated(EnumType.STRING)
    public Medium medium;

    /** The person's login or the webhook's identity. */
    public String target;

    /** What it is told as. */
    @Enumerated(EnumType.STRING)
    public NotificationKind kind;

    /** When it was noted. */
    public Instant createdAt;

    /** How often it was tried. */
    public int attempts;

    /** Before when it is not tried. */
    public Instant nextAttempt;

    /** How it failed last. */
    public String lastError;

    /** Whether nobody tries any more. */
    public boolean givenUp;
}
