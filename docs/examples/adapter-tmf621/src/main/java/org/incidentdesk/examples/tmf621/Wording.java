package org.incidentdesk.examples.tmf621;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;

/** The words of TMF621 for those of the desk, and back. */
final class Wording {

    /** Begins the private entry that keeps another system's number, for which the desk has no place of its own. */
    static final String EXTERNAL_ID = "externalId: ";

    private static final Map<String, Urgency> SEVERITIES = Map.of(
            "Critical", Urgency.VERY_HIGH,
            "Major", Urgency.HIGH,
            "Minor", Urgency.MEDIUM,
            "Warning", Urgency.LOW,
            "Information", Urgency.VERY_LOW);

    private final Map<String, CategoryId> types;
    private final String address;

    Wording(Map<String, CategoryId> types, String address) {
        this.types = Map.copyOf(types);
        this.address = address;
    }

    Urgency urgency(String severity) {
        return Optional.ofNullable(SEVERITIES.get(severity))
                .orElseThrow(() -> new Refused(400, "severity", "severity is one of " + SEVERITIES.keySet()));
    }

    CategoryId category(String type) {
        return Optional.ofNullable(types.get(type))
                .orElseThrow(() -> new Refused(400, "ticketType", "ticketType is one of " + types.keySet()));
    }

    private static String severity(Urgency urgency) {
        return SEVERITIES.entrySet().stream()
                .filter(entry -> entry.getValue() == urgency)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private String type(CategoryId category) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(category))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(category.value());
    }

    static String status(TicketView ticket) {
        return switch (ticket.progress().status()) {
            case NEW -> "acknowledged";
            case ASSIGNED, PLANNED -> "inProgress";
            case PENDING -> ticket.progress().hold().orElseThrow().reason() == HoldReason.AWAITING_REQUESTER
                    ? "pending"
                    : "held";
            case SOLVED -> outcome(ticket, "resolved");
            case CLOSED -> outcome(ticket, "closed");
        };
    }

    private static String outcome(TicketView ticket, String otherwise) {
        Optional<Outcome> last = ticket.timeline().stream()
                .filter(TimelineEntry.Solution.class::isInstance)
                .map(entry -> ((TimelineEntry.Solution) entry).outcome())
                .reduce((earlier, later) -> later);
        return switch (last.orElse(Outcome.FIXED)) {
            case WITHDRAWN, DUPLICATE -> "cancelled";
            case NOT_AN_INCIDENT -> "rejected";
            default -> otherwise;
        };
    }

    String href(TicketView ticket) {
        return address + "/" + ticket.number().value();
    }

    /** The whole resource. */
    ObjectNode resource(TicketView ticket) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("id", Long.toString(ticket.number().value()));
        resource.put("href", href(ticket));
        resource.put("name", ticket.report().title().value());
        resource.put("description", ticket.report().description().value());
        resource.put("severity", severity(ticket.priority().urgency()));
        ticket.classification().current().ifPresent(category -> resource.put("ticketType", type(category)));
        resource.put("status", status(ticket));
        resource.put("priority", Integer.toString(6 - ticket.priority().priority().level()));
        resource.put("creationDate", ticket.report().openedAt().toString());
        ticket.progress().solvedAt().ifPresent(at -> resource.put("resolutionDate", at.toString()));
        resource.put("expectedResolutionDate", ticket.timeToResolve().due().toString());
        externalId(ticket).ifPresent(id -> resource.put("externalId", id));
        ArrayNode notes = resource.putArray("note");
        notes(ticket).forEach(note -> notes.addObject()
                .put("id", Long.toString(note.id()))
                .put("author", note.author().value())
                .put("date", note.at().toString())
                .put("text", note.text().value()));
        ArrayNode parties = resource.putArray("relatedParty");
        parties.addObject()
                .put("id", ticket.report().requester().value())
                .put("role", "requester")
                .put("@referredType", "Individual");
        resource.put("@type", "TroubleTicket");
        return resource;
    }

    private static Optional<String> externalId(TicketView ticket) {
        return ticket.timeline().stream()
                .filter(entry -> entry instanceof TimelineEntry.FollowUp followUp
                        && followUp.visibility() == Visibility.PRIVATE
                        && followUp.text().value().startsWith(EXTERNAL_ID))
                .map(entry -> entry.text().value().substring(EXTERNAL_ID.length()))
                .findFirst();
    }

    static Iterable<TimelineEntry.FollowUp> notes(TicketView ticket) {
        return ticket.timeline().stream()
                .filter(TimelineEntry.FollowUp.class::isInstance)
                .map(TimelineEntry.FollowUp.class::cast)
                .filter(note -> note.visibility() == Visibility.PUBLIC)
                .collect(Collectors.toList());
    }

    /** A text that has to be there. */
    static String required(JsonNode body, String field) {
        return optional(body, field).orElseThrow(() -> new Refused(400, field, field + " is missing"));
    }

    /** A text that may be there. */
    static Optional<String> optional(JsonNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new Refused(400, field, field + " is a text");
        }
        return Optional.of(value.textValue());
    }
}
