package org.incidentdesk.persistence.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.incidentdesk.domain.port.driven.Outbox;

/** A message that waits for a listener. */
@Entity
@IdClass(OutboxMessageRow.Key.class)
@Table(name = "outbox_message")
public final class OutboxMessageRow {

    /**
     * What identifies a message. It is known before the row is written, so that many are written at once.
     *
     * @param listener who must be told
     * @param kind what it is about
     * @param subject the ticket's or the article's number
     * @param toVersion the version after the change
     */
    public record Key(String listener, Outbox.Kind kind, long subject, long toVersion) {}

    /** Who must be told. */
    @Id
    public String listener;

    /** What it is about. */
    @Id
    @Enumerated(EnumType.STRING)
    public Outbox.Kind kind;

    /** The ticket's or the article's number. */
    @Id
    public long subject;

    /** The version after the change. */
    @Id
    public long toVersion;

    /** The version before the change. */
    public long fromVersion;

    /** The order of writing; the database gives it. */
    @Column(insertable = false, updatable = false)
    public long id;

    /** When it happened. */
    public Instant at;

    /** How often telling the listener has failed. */
    public int attempts;

    /** Before when it is not tried again. */
    public Instant nextAttempt;

    /** When it failed last. */
    public Instant failedAt;

    /** How it failed last. */
    public String lastError;
}
