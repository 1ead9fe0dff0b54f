package org.incidentdesk.examples.tmf621;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;

/** What TMF621 asks, asked of the desk. */
final class TroubleTickets {

    private static final Set<String> FIXED =
            Set.of("id", "href", "creationDate", "lastUpdate", "statusChange", "statusChangeDate");
    private static final Set<String> CHANGEABLE =
            Set.of("name", "description", "severity", "ticketType", "status", "statusChangeReason", "note", "@type");
    private static final int NAME_LENGTH = 80;

    private final IncidentDesk desk;
    private final Wording wording;

    TroubleTickets(IncidentDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    TicketView one(Actor actor, String id) {
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw new Refused(404, "not-found", "There is no trouble ticket " + id);
        }
        return desk.consultation().ticket(actor, new TicketNumber(Long.parseLong(id)));
    }

    /** All of them, in the order of their numbers: whoever counts and skips has to go through them. */
    List<TicketView> all(Actor actor) {
        List<TicketView> views = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<TicketSummary> page = desk.consultation()
                    .list(actor, TicketFilter.ALL, TicketOrder.NUMBER, new PageRequest(PageRequest.MAX_LIMIT, after));
            page.items().forEach(item -> views.add(desk.consultation().ticket(actor, item.number())));
            after = page.next();
        } while (after.isPresent());
        views.sort((one, other) -> Long.compare(one.number().value(), other.number().value()));
        return views;
    }

    TicketView create(Actor actor, JsonNode body) {
        String description = Wording.required(body, "description");
        String severity = Wording.required(body, "severity");
        String type = Wording.required(body, "ticketType");
        List<Text> notes = texts(body);
        ReportIncident command = new ReportIncident(
                new Title(Wording.optional(body, "name").orElse(firstWords(description))),
                new Text(description),
                Optional.empty(),
                Channel.MONITORING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(wording.category(type)),
                Set.of(),
                Optional.of(Impact.MEDIUM),
                Optional.of(wording.urgency(severity)),
                List.of());
        Optional<String> external = Wording.optional(body, "externalId");
        TicketNumber number = desk.recording().report(Request.of(actor, command)).ticket();
        external.ifPresent(id -> say(actor, number, new Text(Wording.EXTERNAL_ID + id), Visibility.PRIVATE));
        notes.forEach(note -> say(actor, number, note, Visibility.PUBLIC));
        return desk.consultation().ticket(actor, number);
    }

    private static String firstWords(String description) {
        String line = description.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= NAME_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME_LENGTH));
    }

    /**
     * Changes what a merge patch names. Everything is looked at before anything is done; then each change is a wish of its
     * own, so that the desk's rules hold for each.
     */
    TicketView patch(Actor actor, String id, JsonNode patch) {
        TicketView before = one(actor, id);
        patch.fieldNames().forEachRemaining(TroubleTickets::mayBeChanged);
        Optional<String> name = text(patch, "name");
        Optional<String> description = text(patch, "description");
        Optional<String> severity = text(patch, "severity");
        Optional<String> type = text(patch, "ticketType");
        Optional<String> status = text(patch, "status");
        Optional<String> reason = Wording.optional(patch, "statusChangeReason");
        severity.ifPresent(wording::urgency);
        type.ifPresent(wording::category);
        List<Text> notes = newNotes(before, patch);
        Optional<Runnable> step = status.filter(target -> !target.equals(Wording.status(before)))
                .map(target -> step(actor, before, target, reason));

        TicketNumber number = before.number();
        if (name.isPresent() || description.isPresent()) {
            desk.recording()
                    .correct(Request.of(
                            actor,
                            new CorrectDetails(
                                    number,
                                    name.map(Title::new),
                                    description.map(Text::new),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())));
        }
        severity.ifPresent(word -> desk.triage()
                .assess(Request.of(
                        actor, new AssessTicket(number, before.priority().impact(), wording.urgency(word)))));
        type.ifPresent(word -> desk.triage()
                .classify(Request.of(
                        actor,
                        new ClassifyTicket(
                                number,
                                Optional.of(wording.category(word)),
                                before.classification().assets()))));
        notes.forEach(note -> say(actor, number, note, Visibility.PUBLIC));
        step.ifPresent(Runnable::run);
        return desk.consultation().ticket(actor, number);
    }

    private static void mayBeChanged(String field) {
        if (FIXED.contains(field)) {
            throw new Refused(400, field, field + " cannot be changed");
        }
        if (!CHANGEABLE.contains(field)) {
            throw new Refused(400, field, field + " is not kept here");
        }
    }

    /** A merge patch's null takes a thing away, and none of these can be missing. */
    private static Optional<String> text(JsonNode patch, String field) {
        return patch.has(field) ? Optional.of(Wording.required(patch, field)) : Optional.empty();
    }

    /** A merge patch replaces arrays whole; what was said cannot be unsaid, so the new one begins with the old one. */
    private static List<Text> newNotes(TicketView before, JsonNode patch) {
        List<Text> wanted = new ArrayList<>(texts(patch));
        if (!patch.has("note")) {
            return List.of();
        }
        Iterator<Text> next = wanted.iterator();
        for (TimelineEntry.FollowUp note : Wording.notes(before)) {
            if (!next.hasNext() || !next.next().equals(note.text())) {
                throw new Refused(400, "note", "Notes can be added, not changed or taken away");
            }
            next.remove();
        }
        return wanted;
    }

    private static List<Text> texts(JsonNode body) {
        JsonNode notes = body.get("note");
        if (notes == null) {
            return List.of();
        }
        if (!notes.isArray()) {
            throw new Refused(400, "note", "note is an array");
        }
        List<Text> texts = new ArrayList<>();
        notes.forEach(note -> texts.add(new Text(Wording.required(note, "text"))));
        return texts;
    }

    private void say(Actor actor, TicketNumber number, Text text, Visibility visibility) {
        desk.work().addFollowUp(Request.of(actor, new AddFollowUp(number, text, visibility)));
    }

    private Runnable step(Actor actor, TicketView ticket, String target, Optional<String> reason) {
        TicketNumber number = ticket.number();
        return switch (target) {
            case "inProgress" -> () -> begin(actor, ticket);
            case "pending" -> () -> hold(actor, number, HoldReason.AWAITING_REQUESTER, reason);
            case "held" -> () -> hold(actor, number, HoldReason.OTHER, Optional.of(reason.orElse("held")));
            case "resolved" -> () -> solve(actor, number, Outcome.FIXED, reason);
            case "cancelled" -> () -> solve(actor, number, Outcome.WITHDRAWN, reason);
            case "rejected" -> () -> solve(actor, number, Outcome.NOT_AN_INCIDENT, reason);
            case "closed" -> () -> desk.resolution()
                    .close(Request.of(
                            actor,
                            new CloseTicket(number, ticket.classification().current())));
            case "acknowledged" -> throw new Refused(409, "status", "A ticket does not become new again");
            default -> throw new Refused(400, "status", target + " is no status");
        };
    }

    private void begin(Actor actor, TicketView ticket) {
        if (ticket.progress().status() == Status.PENDING) {
            desk.work().resume(Request.of(actor, new ResumeTicket(ticket.number())));
        } else {
            desk.triage()
                    .assign(Request.of(
                            actor, new AssignTicket(ticket.number(), new Assignee.Technician(actor.person()))));
        }
    }

    private void hold(Actor actor, TicketNumber number, HoldReason why, Optional<String> comment) {
        desk.work()
                .hold(Request.of(actor, new HoldTicket(number, why, comment.map(Text::new), Optional.empty())));
    }

    private void solve(Actor actor, TicketNumber number, Outcome outcome, Optional<String> reason) {
        Text text = new Text(reason.orElseThrow(
                () -> new Refused(400, "statusChangeReason", "statusChangeReason tells the solution, and is missing")));
        desk.resolution()
                .propose(Request.of(actor, new ProposeSolution(number, text, outcome, Optional.empty())));
    }
}
