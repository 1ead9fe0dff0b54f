package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;

/** The columns of a ticket that a list shows, so that a page never reads the documents. */
@Entity
@Immutable
@Table(name = "ticket")
public final class TicketSummaryRow {

    /** The ticket's number. */
    @Id
    public long number;

    /** The number of its events. */
    public long version;

    /** The title. */
    public String title;

    /** Who suffers the incident. */
    public String requester;

    /** Where it stands. */
    @Enumerated(EnumType.STRING)
    public Status status;

    /** The priority that holds. */
    @Enumerated(EnumType.STRING)
    public Priority priority;

    /** Whether it is a major incident. */
    public boolean major;

    /** The present category. */
    public String category;

    /** The technicians who have it, joined by blanks. */
    public String assignedPersons;

    /** The groups that have it, joined by blanks. */
    public String assignedGroups;

    /** When it was recorded. */
    public Instant openedAt;

    /** When its last event happened. */
    public Instant changedAt;

    /** Until when it is to be solved, as of its last event. */
    public Instant dueAt;

    /** When it was solved, while it is. */
    public Instant solvedAt;

    /** When it was closed, while it is. */
    public Instant closedAt;
}
