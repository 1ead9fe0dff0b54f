package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * An event of a ticket's history.
 *
 * @param sequence its place in the history, from 1
 * @param type what happened, under its stable name
 * @param at when
 * @param by who decided
 * @param role the role of whoever decided, at that moment
 * @param status the ticket's status after it
 * @param values what the event says, by name; every value is a list, because some have several
 * @param hash the SHA-256 of the event and its predecessor's hash
 */
public record HistoryEntryJson(
        long sequence,
        String type,
        Instant at,
        String by,
        Role role,
        Status status,
        Map<String, List<String>> values,
        String hash) {

    private static final Set<String> HEAD = Set.of("type", "ticket", "sequence", "at", "by", "role", "status");
    private static final int HEAD_LINES = HEAD.size() + 1;

    /**
     * Made of a recorded event. Its canonical form is what the hash was taken of, and so what readers are shown.
     *
     * @param recorded the event
     * @param articles whether articles are named; requesters need not learn of internal ones
     * @return what readers see
     */
    public static HistoryEntryJson of(RecordedEvent recorded, boolean articles) {
        TicketEvent.Head head = recorded.event().head();
        String[] lines = recorded.canonical().split("\n");
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = HEAD_LINES; i < lines.length; i++) {
            int equals = lines[i].indexOf('=');
            values.computeIfAbsent(lines[i].substring(0, equals), name -> new ArrayList<>())
                    .add(unescape(lines[i].substring(equals + 1)));
        }
        if (!articles) {
            values.remove("article");
        }
        return new HistoryEntryJson(
                head.sequence(),
                lines[1].substring(lines[1].indexOf('=') + 1),
                head.at(),
                head.by().person().value(),
                head.by().role(),
                head.status(),
                values,
                recorded.hash());
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = value.charAt(i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
