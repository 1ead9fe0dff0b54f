package org.incidentdesk.web.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.HoldReason;

/**
 * A row of a ServiceNow incident log: the incident as one update left it. What the log does not know is absent.
 *
 * @param line the line in the file
 * @param number the incident's number there
 * @param update which update of the incident, growing
 * @param state the state that the update left it in
 * @param openedAt when the incident was opened
 * @param updatedAt when the update happened
 * @param openedBy who opened it
 * @param updatedBy who made the update
 * @param caller who suffers it
 * @param channel how the report came
 * @param location where
 * @param category the category
 * @param subcategory the subcategory
 * @param symptom the symptom
 * @param item the configuration item
 * @param impact the impact
 * @param urgency the urgency
 * @param group the assigned group
 * @param person the assigned person
 * @param closeCode the code that it was closed with
 */
record LogRow(
        long line,
        String number,
        int update,
        State state,
        Instant openedAt,
        Instant updatedAt,
        Optional<String> openedBy,
        Optional<String> updatedBy,
        Optional<String> caller,
        Channel channel,
        Optional<String> location,
        Optional<String> category,
        Optional<String> subcategory,
        Optional<String> symptom,
        Optional<String> item,
        Impact impact,
        Urgency urgency,
        Optional<String> group,
        Optional<String> person,
        Optional<String> closeCode) {

    /** A row that cannot be understood, with the reason. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }
    }

    /** The log's states. */
    enum State {
        NEW("New", null),
        ACTIVE("Active", null),
        AWAITING_USER_INFO("Awaiting User Info", HoldReason.AWAITING_REQUESTER),
        AWAITING_VENDOR("Awaiting Vendor", HoldReason.AWAITING_VENDOR),
        AWAITING_PROBLEM("Awaiting Problem", HoldReason.AWAITING_PROBLEM),
        AWAITING_EVIDENCE("Awaiting Evidence", HoldReason.AWAITING_EVIDENCE),
        RESOLVED("Resolved", null),
        CLOSED("Closed", null);

        private final String name;
        private final HoldReason reason;

        State(String name, HoldReason reason) {
            this.name = name;
            this.reason = reason;
        }

        Optional<HoldReason> reason() {
            return Optional.ofNullable(reason);
        }

        private static State of(String text) {
            for (State state : values()) {
                if (state.name.equals(text)) {
                    return state;
                }
            }
            throw new Malformed("unknown incident_state: " + text);
        }
    }

    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("d-M-uuuu H:mm", Locale.ROOT);
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT);
    private static final Map<String, Channel> CHANNELS = Map.of(
            "Phone", Channel.PHONE,
            "IVR", Channel.PHONE,
            "Email", Channel.EMAIL,
            "Self service", Channel.PORTAL,
            "Direct opening", Channel.IN_PERSON);

    static LogRow of(LogFields fields, ZoneId zone) {
        return new LogRow(
                fields.line(),
                known(fields, "number").orElseThrow(() -> new Malformed("number is missing")),
                count(fields, "sys_mod_count"),
                State.of(field(fields, "incident_state")),
                moment(fields, "opened_at", zone),
                moment(fields, "sys_updated_at", zone),
                known(fields, "opened_by"),
                known(fields, "sys_updated_by"),
                known(fields, "caller_id"),
                channel(fields),
                known(fields, "location"),
                known(fields, "category"),
                known(fields, "subcategory"),
                known(fields, "u_symptom"),
                known(fields, "cmdb_ci"),
                Impact.ofLevel(level(fields, "impact")),
                Urgency.ofLevel(level(fields, "urgency")),
                known(fields, "assignment_group"),
                known(fields, "assigned_to"),
                known(fields, "closed_code"));
    }

    private static String field(LogFields fields, String name) {
        return fields.find(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new Malformed(name + " is missing"));
    }

    private static Optional<String> known(LogFields fields, String name) {
        return fields.find(name)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty() && !value.equals("?"));
    }

    private static int count(LogFields fields, String name) {
        try {
            return Integer.parseInt(field(fields, name));
        } catch (NumberFormatException e) {
            throw new Malformed(name + " is no number: " + field(fields, name));
        }
    }

    private static Instant moment(LogFields fields, String name, ZoneId zone) {
        String text = field(fields, name);
        try {
            return LocalDateTime.parse(text, text.contains("/") ? SLASHES : DASHES)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Malformed(name + " is no moment: " + text);
        }
    }

    private static Channel channel(LogFields fields) {
        String text = field(fields, "contact_type");
        Channel channel = CHANNELS.get(text);
        if (channel == null) {
            throw new Malformed("unknown contact_type: " + text);
        }
        return channel;
    }

    /** The log's 1 is high, the domain's 4 is; the very low and very high levels do not occur there. */
    private static int level(LogFields fields, String name) {
        String text = field(fields, name);
        return switch (text) {
            case "1 - High" -> 4;
            case "2 - Medium" -> 3;
            case "3 - Low" -> 2;
            default -> throw new Malformed("unknown " + name + ": " + text);
        };
    }

    /** Where it is classified, where both levels are known; half a classification is none. */
    Optional<String> categoryPath() {
        return category.flatMap(upper -> subcategory.map(lower -> upper + " > " + lower));
    }
}
