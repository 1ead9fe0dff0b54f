package org.incidentdesk.web.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.RecordedEvent;

/** Verifies a JSON export without any database, ticket by ticket. */
public final class ExportVerification {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportVerification() {}

    /**
     * Examines every history of an export. An export holds no states, so that {@code replayEqualsState} says whether as
     * many events are there as the ticket's version counts.
     *
     * @param export the document
     * @param reader is given each verdict
     * @throws IOException if it is no such export
     */
    public static void verify(Reader export, Consumer<Verdict> reader) throws IOException {
        try (JsonParser json = JSON.createParser(export)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            expect("format".equals(json.nextFieldName()));
            expect(JsonHistory.FORMAT.equals(json.nextTextValue()));
            expect("tickets".equals(json.nextFieldName()));
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                reader.accept(judge(json.readValueAsTree()));
            }
            expect(json.currentToken() == JsonToken.END_ARRAY);
        }
    }

    private static void expect(boolean right) throws IOException {
        if (!right) {
            throw new IOException("this is no export of the format " + JsonHistory.FORMAT);
        }
    }

    private static Verdict judge(JsonNode ticket) throws IOException {
        TicketNumber number;
        try {
            number = TicketNumber.parse(ticket.path("number").asText());
        } catch (InvalidValue e) {
            throw new IOException("a ticket without a number", e);
        }
        List<RecordedEvent> events = new ArrayList<>();
        for (JsonNode event : ticket.path("events")) {
            try {
                events.add(RecordedEvent.restore(
                        event.path("canonical").asText(), event.path("hash").asText()));
            } catch (IllegalArgumentException e) {
                return new Verdict(number, OptionalLong.of(firstBad(events)), false);
            }
            if (!events.get(events.size() - 1).event().head().ticket().equals(number)) {
                return new Verdict(number, OptionalLong.of(events.size()), false);
            }
        }
        OptionalLong broken = HashChain.firstBreak(events);
        boolean complete = events.size() == ticket.path("version").asLong();
        return new Verdict(number, broken, complete);
    }

    /** What cannot be read fits nowhere; but something before it may be wrong already. */
    private static long firstBad(List<RecordedEvent> readable) {
        return HashChain.firstBreak(readable).orElse(readable.size() + 1L);
    }
}
