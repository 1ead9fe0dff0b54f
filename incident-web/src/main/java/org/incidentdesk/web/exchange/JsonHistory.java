package org.incidentdesk.web.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;

/** Complete histories: every event with its canonical form and its hash, so that anybody can verify them. */
public final class JsonHistory implements HistoryWriter {

    /** What the document says that it is. */
    public static final String FORMAT = "incident-desk.history/1";

    private final JsonGenerator json;

    /**
     * Begins the document.
     *
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public JsonHistory(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeArrayFieldStart("tickets");
    }

    @Override
    public void write(TicketHistory history) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", history.state().number().toString());
        json.writeNumberField("version", history.state().version());
        json.writeStringField("title", history.state().report().title().value());
        json.writeStringField("status", history.state().progress().status().name());
        json.writeArrayFieldStart("events");
        for (RecordedEvent recorded : history.events()) {
            event(recorded);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void event(RecordedEvent recorded) throws IOException {
        TicketEvent.Head head = recorded.event().head();
        json.writeStartObject();
        json.writeNumberField("sequence", head.sequence());
        json.writeStringField("type", recorded.event().type().name());
        json.writeStringField("at", head.at().toString());
        json.writeStringField("by", head.by().person().value());
        json.writeStringField("role", head.by().role().name());
        json.writeStringField("status", head.status().name());
        json.writeStringField("canonical", recorded.canonical());
        json.writeStringField("hash", recorded.hash());
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
