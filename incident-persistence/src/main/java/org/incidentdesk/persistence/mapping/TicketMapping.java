package org.incidentdesk.persistence.mapping;

import static org.incidentdesk.persistence.mapping.Columns.bounded;
import static org.incidentdesk.persistence.mapping.Columns.joined;
import static org.incidentdesk.persistence.mapping.Columns.split;
import static org.incidentdesk.persistence.mapping.Columns.text;
import static org.incidentdesk.persistence.mapping.Columns.value;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.report.Hands;
import org.incidentdesk.domain.report.TicketFigures;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.persistence.row.TicketArticleRow;
import org.incidentdesk.persistence.row.TicketAssigneeRow;
import org.incidentdesk.persistence.row.TicketAssigneeRow.Kind;
import org.incidentdesk.persistence.row.TicketEventRow;
import org.incidentdesk.persistence.row.TicketFileRow;
import org.incidentdesk.persistence.row.TicketLinkRow;
import org.incidentdesk.persistence.row.TicketRow;
import org.incidentdesk.persistence.row.TicketSearchRow;
import org.incidentdesk.persistence.row.TicketSummaryRow;

/** Tickets and their histories as rows. */
public final class TicketMapping {

    /**
     * How much of a word the index over words keeps. Longer words are compared in full with the text; cutting them keeps
     * the index below PostgreSQL's limit of one megabyte for a text, whatever somebody writes.
     */
    public static final int KEY_LENGTH = 16;

    private static final Documents<TicketSnapshot> STATES = Documents.of(TicketSnapshot.class);

    private TicketMapping() {}

    /**
     * Writes a snapshot into a row, new or loaded; the revision stays, since it is Hibernate's.
     *
     * @param ticket the state
     * @param row the row
     */
    public static void fill(TicketSnapshot ticket, TicketRow row) {
        TicketSummary summary = TicketSummary.of(ticket);
        row.number = ticket.number().value();
        row.version = ticket.version();
        row.status = summary.status();
        row.priority = summary.priority();
        row.major = summary.major();
        row.rankKey = rankKey(summary.rank(), row.number);
        row.impact = ticket.assessment().impact();
        row.urgency = ticket.assessment().urgency();
        fillReport(ticket.report(), row);
        row.categoryOpening = text(ticket.classification().opening());
        row.category = text(ticket.classification().current());
        row.categoryClosing = text(ticket.classification().closing());
        row.verification = ticket.classification().verification();
        row.acknowledgedAt = bounded(ticket.progress().acknowledgedAt().orElse(null));
        row.solvedAt = bounded(ticket.progress().solvedAt().orElse(null));
        row.closedAt = bounded(ticket.progress().closedAt().orElse(null));
        row.changedAt = bounded(ticket.changedAt());
        row.dueAt = bounded(summary.dueAt());
        Optional<Hold> hold = ticket.progress().hold();
        row.holdReason = hold.map(Hold::reason).orElse(null);
        row.holdUntil = bounded(hold.flatMap(Hold::until).orElse(null));
        row.nextDutyAt = bounded(ClockDuty.next(ticket).map(ClockDuty::at).orElse(null));
        row.reopenings = ticket.progress().reopenings();
        row.escalations = ticket.assignment().escalations();
        row.assignedPersons = joined(ticket.assignment().persons());
        row.assignedGroups = joined(ticket.assignment().groups());
        row.lastHash = ticket.lastHash();
        row.state = STATES.write(ticket);
    }

    /**
     * Writes what a ticket contributes to the measures.
     *
     * @param figures the figures
     * @param row the row of the same ticket
     */
    public static void fillFigures(TicketFigures figures, TicketRow row) {
        row.figuresFormula = TicketFigures.FORMULA;
        row.technicians = joined(figures.hands().technicians());
        row.groupsHad = joined(figures.hands().groups());
        row.ownSeconds = orNull(figures.ownSeconds());
        row.ownedInTime = figures.ownedInTime().orElse(null);
        row.resolveSeconds = orNull(figures.resolveSeconds());
        row.resolvedInTime = figures.resolvedInTime().orElse(null);
        row.breachesAt = bounded(figures.breachesAt().orElse(null));
        row.firstSolvedAt = bounded(figures.firstSolvedAt().orElse(null));
        row.regrouped = figures.regrouped().orElse(null);
        row.firstContact = figures.firstContact();
    }

    private static Long orNull(OptionalLong seconds) {
        return seconds.isPresent() ? seconds.getAsLong() : null;
    }

    /**
     * Through whose hands a ticket has gone so far.
     *
     * @param row the row
     * @return the hands
     */
    public static Hands hands(TicketRow row) {
        return new Hands(split(row.technicians, PersonId::new), split(row.groupsHad, GroupId::new));
    }

    private static void fillReport(TicketSnapshot.Report report, TicketRow row) {
        row.title = report.title().value();
        row.requester = report.requester().value();
        row.recordedBy = report.recordedBy().value();
        row.channel = report.channel();
        row.location = text(report.location());
        row.neededBy = bounded(report.neededBy().orElse(null));
        row.openedAt = bounded(report.openedAt());
    }

    /**
     * The state that a row keeps.
     *
     * @param row the row
     * @return the snapshot, equal to the one that was written; empty where a change of the layout has taken it away, and
     *     the history has to say it
     */
    public static Optional<TicketSnapshot> snapshot(TicketRow row) {
        return row.state.isEmpty() ? Optional.empty() : Optional.of(STATES.read(row.state));
    }

    /**
     * The row of a list.
     *
     * @param row the row
     * @return the summary
     */
    public static TicketSummary summary(TicketSummaryRow row) {
        return new TicketSummary(
                new TicketNumber(row.number),
                row.version,
                new Title(row.title),
                new PersonId(row.requester),
                row.status,
                row.priority,
                row.major,
                value(row.category, CategoryId::new),
                split(row.assignedPersons, PersonId::new),
                split(row.assignedGroups, GroupId::new),
                row.openedAt,
                row.changedAt,
                row.dueAt,
                Optional.ofNullable(row.solvedAt),
                Optional.ofNullable(row.closedAt));
    }

    /**
     * The key by which priority sorts: one number that holds the rank and, among equal ranks, the ticket's number.
     *
     * @param rank the rank, 1 to 6; out of range it is the nearest below or above
     * @param number the ticket's number
     * @return the key
     */
    public static long rankKey(long rank, long number) {
        long bounded = Math.max(0, Math.min(rank, TicketSummary.MAJOR_RANK + 1L));
        long last = (1L << TicketRow.RANK_SHIFT) - 1;
        return (bounded << TicketRow.RANK_SHIFT) + Math.max(0, Math.min(number, last));
    }

    /**
     * The row of an event.
     *
     * @param recorded the event
     * @return the row
     */
    public static TicketEventRow event(RecordedEvent recorded) {
        TicketEvent.Head head = recorded.event().head();
        TicketEventRow row = new TicketEventRow();
        row.ticket = head.ticket().value();
        row.sequence = head.sequence();
        row.type = recorded.event().type();
        row.at = bounded(head.at());
        row.actor = head.by().person().value();
        row.role = head.by().role();
        row.status = head.status();
        row.canonical = recorded.canonical();
        row.hash = recorded.hash();
        return row;
    }

    /**
     * The words that a ticket is found by.
     *
     * @param ticket the state
     * @return the row
     */
    public static TicketSearchRow search(TicketSnapshot ticket) {
        TicketSearchRow row = new TicketSearchRow();
        row.ticket = ticket.number().value();
        String text = ticket.report().title() + " " + ticket.report().description();
        row.words = Columns.words(text);
        row.keys = Words.of(text).stream().map(TicketMapping::key).distinct().collect(Collectors.joining(" "));
        return row;
    }

    /**
     * The beginning of a word, as the index over words keeps it.
     *
     * @param word a folded word
     * @return its first {@value #KEY_LENGTH} characters, never ending within one
     */
    public static String key(String word) {
        if (word.length() <= KEY_LENGTH) {
            return word;
        }
        boolean split = Character.isHighSurrogate(word.charAt(KEY_LENGTH - 1));
        return word.substring(0, split ? KEY_LENGTH - 1 : KEY_LENGTH);
    }

    /**
     * Who has a ticket.
     *
     * @param ticket the state
     * @return a row for each, by its identity
     */
    public static Map<TicketAssigneeRow.Key, TicketAssigneeRow> assignees(TicketSnapshot ticket) {
        Map<TicketAssigneeRow.Key, TicketAssigneeRow> rows = new LinkedHashMap<>();
        ticket.assignment().persons().forEach(person -> add(ticket.number(), Kind.PERSON, person.value(), rows));
        ticket.assignment().groups().forEach(group -> add(ticket.number(), Kind.GROUP, group.value(), rows));
        return rows;
    }

    private static void add(
            TicketNumber ticket, Kind kind, String ref, Map<TicketAssigneeRow.Key, TicketAssigneeRow> rows) {
        TicketAssigneeRow row = new TicketAssigneeRow();
        row.ticket = ticket.value();
        row.kind = kind;
        row.ref = ref;
        rows.put(new TicketAssigneeRow.Key(row.ticket, kind, ref), row);
    }

    /**
     * The links that a ticket holds.
     *
     * @param ticket the state
     * @return a row for each, by its identity
     */
    public static Map<TicketLinkRow.Key, TicketLinkRow> links(TicketSnapshot ticket) {
        Map<TicketLinkRow.Key, TicketLinkRow> rows = new LinkedHashMap<>();
        for (Link link : ticket.links()) {
            TicketLinkRow row = new TicketLinkRow();
            row.ticket = ticket.number().value();
            row.kind = link.kind();
            row.other = link.other().value();
            rows.put(new TicketLinkRow.Key(row.ticket, row.kind, row.other), row);
        }
        return rows;
    }

    /**
     * The rows of a ticket's files.
     *
     * @param ticket the state
     * @return the rows by their keys
     */
    public static Map<TicketFileRow.Key, TicketFileRow> files(TicketSnapshot ticket) {
        Map<TicketFileRow.Key, TicketFileRow> rows = new LinkedHashMap<>();
        for (TimelineEntry.Attachment attachment : ticket.attachments()) {
            TicketFileRow row = new TicketFileRow();
            row.ticket = ticket.number().value();
            row.entry = attachment.id();
            row.sha256 = attachment.file().hash().value();
            rows.put(new TicketFileRow.Key(row.ticket, row.entry), row);
        }
        return rows;
    }

    /**
     * The rows of a ticket's articles.
     *
     * @param ticket the state
     * @return the rows by their keys
     */
    public static Map<TicketArticleRow.Key, TicketArticleRow> articles(TicketSnapshot ticket) {
        Map<TicketArticleRow.Key, TicketArticleRow> rows = new LinkedHashMap<>();
        for (ArticleId article : ticket.articles()) {
            TicketArticleRow row = new TicketArticleRow();
            row.ticket = ticket.number().value();
            row.article = article.value();
            rows.put(new TicketArticleRow.Key(row.ticket, row.article), row);
        }
        return rows;
    }

    /**
     * A moment out of a cursor.
     *
     * @param micros microseconds since 1970
     * @return the moment, within what a database knows
     */
    public static Instant moment(long micros) {
        return bounded(
                Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L));
    }
}
