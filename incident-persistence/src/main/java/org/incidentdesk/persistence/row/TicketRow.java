package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Verification;

/**
 * A ticket. {@code state} is the whole of it as a document; every other column repeats a part that is searched, sorted
 * or measured.
 */
@Entity
@Table(name = "ticket")
public final class TicketRow {

    /** How far a rank stands to the left of the number in {@link #rankKey}. */
    public static final int RANK_SHIFT = 56;

    /** The ticket's number. */
    @Id
    public long number;

    /** How often it was saved; a save adds one to this and any number of events to {@link #version}. */
    @Version
    public long revision;

    /** The number of its events. */
    public long version;

    /** Where it stands. */
    @Enumerated(EnumType.STRING)
    public Status status;

    /** The priority that holds. */
    @Enumerated(EnumType.STRING)
    public Priority priority;

    /** Whether it is a major incident. */
    public boolean major;

    /** The rank, shifted by {@value #RANK_SHIFT} bits, and the number. */
    public long rankKey;

    /** The impact. */
    @Enumerated(EnumType.STRING)
    public Impact impact;

    /** The urgency. */
    @Enumerated(EnumType.STRING)
    public Urgency urgency;

    /** The title. */
    public String title;

    /** Who suffers the incident. */
    public String requester;

    /** Who recorded it. */
    public String recordedBy;

    /** How the report came. */
    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Where the requester works. */
    public String location;

    /** The first category. */
    public String categoryOpening;

    /** The present category. */
    public String category;

    /** The category that it was closed with. */
    public String categoryClosing;

    /** What became of the classification. */
    @Enumerated(EnumType.STRING)
    public Verification verification;

    /** When the requester must be served. */
    public Instant neededBy;

    /** When it was recorded. */
    public Instant openedAt;

    /** When somebody took it in charge. */
    public Instant acknowledgedAt;

    /** When it was solved, while it is. */
    public Instant solvedAt;

    /** When it was closed, while it is. */
    public Instant closedAt;

    /** When its last event happened. */
    public Instant changedAt;

    /** Until when it is to be solved, as of its last event. */
    public Instant dueAt;

    /** Why it is on hold. */
    @Enumerated(EnumType.STRING)
    public HoldReason holdReason;

    /** When the clock ends the hold. */
    public Instant holdUntil;

    /** When the clock has something to do next. */
    public Instant nextDutyAt;

    /** How often it was reopened. */
    public int reopenings;

    /** How often it was escalated. */
    public int escalations;

    /** The technicians who have it, joined by blanks. */
    public String assignedPersons;

    /** The groups that have it, joined by blanks. */
    public String assignedGroups;

    /** By which version of the formulas what follows was computed. */
    public int figuresFormula;

    /** The staff who have worked on it, joined by blanks. */
    public String technicians;

    /** The groups that have had it, joined by blanks. */
    public String groupsHad;

    /** How long it took until it was taken in charge, in seconds that count. */
    public Long ownSeconds;

    /** Whether that was within the target. */
    public Boolean ownedInTime;

    /** How long it took until the solution that stands, in seconds that count. */
    public Long resolveSeconds;

    /** Whether that was within the target. */
    public Boolean resolvedInTime;

    /** From when on it is overdue unless something happens. */
    public Instant breachesAt;

    /** When it was first solved. */
    public Instant firstSolvedAt;

    /** Whether it went from one group to another; unknown where no group has ever had it. */
    public Boolean regrouped;

    /** Whether one technician solved it without any help. */
    public boolean firstContact;

    /** The hash of its last event. */
    public String lastHash;

    /** The snapshot. */
    public String state;
}
