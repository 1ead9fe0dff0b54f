package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.servicelevel.CalendarTerms;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.servicelevel.Terms;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** Reads the lines of a {@linkplain CanonicalForm canonical form} back into the event. */
final class CanonicalReader {

    private final Map<String, List<String>> lines = new HashMap<>();

    private CanonicalReader(String canonical) {
        String[] split = canonical.split("\n", -1);
        if (split.length < 2 || !split[0].equals(CanonicalForm.HEADER) || !split[split.length - 1].isEmpty()) {
            throw new IllegalArgumentException("not a canonical form: " + split[0]);
        }
        for (int i = 1; i < split.length - 1; i++) {
            int equals = split[i].indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("line " + (i + 1) + " has no name");
            }
            lines.computeIfAbsent(split[i].substring(0, equals), name -> new ArrayList<>())
                    .add(unescape(split[i].substring(equals + 1)));
        }
    }

    static TicketEvent read(String canonical) {
        try {
            return new CanonicalReader(canonical).event();
        } catch (DomainRefusal | DateTimeParseException e) {
            throw new IllegalArgumentException("a value in the canonical form cannot be: " + e.getMessage(), e);
        }
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private TicketEvent event() {
        TicketEvent.Head head = new TicketEvent.Head(
                new TicketNumber(number("ticket")),
                number("sequence"),
                moment("at"),
                new Actor(new PersonId(one("by")), Role.valueOf(one("role"))),
                Status.valueOf(one("status")));
        return switch (TicketEvent.Type.valueOf(one("type"))) {
            case REPORTED -> new TicketEvent.Reported(head, report(), assessment(false), terms());
            case PRESET_APPLIED ->
                new TicketEvent.PresetApplied(
                        head,
                        new Preset(
                                Preset.Origin.valueOf(one("origin")),
                                one("source"),
                                new Title(one("name")),
                                maybe("category", CategoryId::new),
                                maybe("group", GroupId::new),
                                maybe("impact", Impact::valueOf),
                                maybe("urgency", Urgency::valueOf)));
            case CANNED_ANSWER_USED ->
                new TicketEvent.CannedAnswerUsed(head, number("entry"), new CannedAnswerId(one("cannedAnswer")));
            case DETAILS_CORRECTED -> new TicketEvent.DetailsCorrected(head, report());
            case CLASSIFIED ->
                new TicketEvent.Classified(head, maybe("category", CategoryId::new), all("asset", AssetId::new));
            case CLASSIFICATION_VERIFIED ->
                new TicketEvent.ClassificationVerified(
                        head, new CategoryId(one("category")), Boolean.parseBoolean(one("corrected")));
            case ASSESSED -> new TicketEvent.Assessed(head, assessment(Boolean.parseBoolean(one("major"))), terms());
            case PRIORITY_OVERRIDDEN ->
                new TicketEvent.PriorityOverridden(
                        head, new PriorityOverride(Priority.valueOf(one("priority")), text("reason")));
            case OVERRIDE_WITHDRAWN -> new TicketEvent.OverrideWithdrawn(head);
            case MAJOR_FLAGGED ->
                new TicketEvent.MajorFlagged(head, Boolean.parseBoolean(one("major")), text("reason"));
            case ASSIGNED -> new TicketEvent.Assigned(head, assignee());
            case UNASSIGNED -> new TicketEvent.Unassigned(head, assignee());
            case ESCALATED ->
                new TicketEvent.Escalated(
                        head,
                        new GroupId(one("to")),
                        all("released", GroupId::new),
                        all("releasedPerson", PersonId::new),
                        EscalationReason.valueOf(one("reason")),
                        maybe("comment", Text::new));
            case OBSERVERS_CHANGED -> new TicketEvent.ObserversChanged(head, all("observer", PersonId::new));
            case FOLLOW_UP_ADDED ->
                new TicketEvent.FollowUpAdded(head, text("text"), Visibility.valueOf(one("visibility")));
            case FOLLOW_UP_CORRECTED -> new TicketEvent.FollowUpCorrected(head, number("followUp"), text("text"));
            case FILE_ATTACHED ->
                new TicketEvent.FileAttached(
                        head,
                        new FileCard(
                                new FileName(one("name")),
                                FileKind.ofMediaType(one("mediaType")),
                                number("size"),
                                new ContentHash(one("sha256"))),
                        Visibility.valueOf(one("visibility")),
                        maybe("followUp", Long::valueOf));
            case FILE_REMOVED -> new TicketEvent.FileRemoved(head, number("attachment"));
            case TASK_ADDED ->
                new TicketEvent.TaskAdded(
                        head,
                        text("text"),
                        Visibility.valueOf(one("visibility")),
                        maybe("assignee", PersonId::new),
                        maybe("from", Instant::parse).map(from -> new Schedule(from, moment("to"))));
            case TASK_COMPLETED -> new TicketEvent.TaskCompleted(head, number("task"), maybe("spent", Duration::parse));
            case PUT_ON_HOLD -> new TicketEvent.PutOnHold(head, hold());
            case HOLD_CHANGED -> new TicketEvent.HoldChanged(head, hold());
            case RESUMED -> new TicketEvent.Resumed(head);
            case SOLUTION_PROPOSED ->
                new TicketEvent.SolutionProposed(
                        head,
                        text("text"),
                        Outcome.valueOf(one("outcome")),
                        maybe("article", value -> new ArticleId(Long.parseLong(value))));
            case SOLUTION_APPROVED ->
                new TicketEvent.SolutionApproved(head, number("solution"), maybe("comment", Text::new));
            case SOLUTION_REFUSED -> new TicketEvent.SolutionRefused(head, number("solution"), text("reason"));
            case CLOSED ->
                new TicketEvent.Closed(
                        head, maybe("category", CategoryId::new), Verification.valueOf(one("verification")));
            case REOPENED -> new TicketEvent.Reopened(head, text("reason"));
            case LINKED -> new TicketEvent.Linked(head, link());
            case UNLINKED -> new TicketEvent.Unlinked(head, link());
            case ARTICLE_LINKED -> new TicketEvent.ArticleLinked(head, new ArticleId(number("article")));
            case ARTICLE_UNLINKED -> new TicketEvent.ArticleUnlinked(head, new ArticleId(number("article")));
            case AGREEMENT_CHANGED -> new TicketEvent.AgreementChanged(head, terms());
            case TARGET_WARNED, TARGET_BREACHED ->
                new TicketEvent.TargetReached(
                        head,
                        new Warning(Goal.valueOf(one("goal")), Threshold.valueOf(one("threshold"))),
                        moment("due"),
                        all("told", PersonId::new));
            case REQUESTER_REMINDED ->
                new TicketEvent.RequesterReminded(head, Integer.parseInt(one("times")), moment("next"));
            case SATISFACTION_ANSWERED ->
                new TicketEvent.SatisfactionAnswered(
                        head, Integer.parseInt(one("rating")), maybe("comment", Text::new));
            case DIAGNOSIS_BEGUN ->
                new TicketEvent.DiagnosisBegun(
                        head,
                        new DiagnosisMove.Begin(
                                new GuideId(one("guide")),
                                number("version"),
                                new Title(one("name")),
                                new NodeId(one("node"))));
            case DIAGNOSIS_ANSWERED ->
                new TicketEvent.DiagnosisAnswered(
                        head,
                        new DiagnosisMove.Reply(
                                new NodeId(one("node")),
                                maybe("answer", AnswerId::new),
                                maybe("fact", Text::new),
                                new NodeId(one("next")),
                                Boolean.parseBoolean(one("ends"))));
            case DIAGNOSIS_ABANDONED -> new TicketEvent.DiagnosisAbandoned(head);
        };
    }

    private String one(String name) {
        return maybe(name, Function.identity())
                .orElseThrow(() -> new IllegalArgumentException("line " + name + " is missing"));
    }

    private <T> Optional<T> maybe(String name, Function<String, T> reader) {
        List<String> values = lines.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(reader.apply(values.get(0)));
    }

    private <T extends Comparable<T>> SortedSet<T> all(String name, Function<String, T> reader) {
        SortedSet<T> set = new TreeSet<>();
        lines.getOrDefault(name, List.of()).forEach(value -> set.add(reader.apply(value)));
        return set;
    }

    private long number(String name) {
        return Long.parseLong(one(name));
    }

    private Instant moment(String name) {
        return Instant.parse(one(name));
    }

    private Text text(String name) {
        return Text.of(name, one(name));
    }

    private TicketSnapshot.Report report() {
        return new TicketSnapshot.Report(
                new Title(one("title")),
                text("description"),
                new PersonId(one("requester")),
                new PersonId(one("recordedBy")),
                Channel.valueOf(one("channel")),
                maybe("location", LocationId::new),
                maybe("neededBy", Instant::parse),
                moment("openedAt"));
    }

    private TicketSnapshot.Assessment assessment(boolean major) {
        return new TicketSnapshot.Assessment(
                Impact.valueOf(one("impact")),
                Urgency.valueOf(one("urgency")),
                new MatrixId(one("matrix")),
                one("matrixName"),
                Priority.valueOf(one("computed")),
                Optional.empty(),
                major);
    }

    private Terms terms() {
        return new Terms(
                one("serviceLevel"),
                new Targets(Target.parse(one("toOwn")), Target.parse(one("toResolve"))),
                maybe("start", TargetStart::valueOf).orElse(TargetStart.OPENING),
                maybe("calendar", CalendarId::new)
                        .map(id -> new CalendarTerms(
                                id,
                                one("calendarName"),
                                one("zone"),
                                lines.getOrDefault("segment", List.of()),
                                lines.getOrDefault("holiday", List.of()))));
    }

    private Assignee assignee() {
        return maybe("person", PersonId::new)
                .<Assignee>map(Assignee.Technician::new)
                .orElseGet(() -> new Assignee.Team(new GroupId(one("group"))));
    }

    private Hold hold() {
        return new Hold(
                HoldReason.valueOf(one("reason")),
                maybe("comment", Text::new),
                maybe("until", Instant::parse),
                Status.valueOf(one("before")),
                maybe("remindAt", Instant::parse),
                maybe("reminded", Integer::valueOf).orElse(0));
    }

    private Link link() {
        return new Link(LinkKind.valueOf(one("kind")), new TicketNumber(number("other")));
    }
}
