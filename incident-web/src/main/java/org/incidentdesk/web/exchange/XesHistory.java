package org.incidentdesk.web.exchange;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;

/** Histories as XES (IEEE 1849), which process-mining tools read: a trace for each ticket, an event for each event. */
public final class XesHistory implements HistoryWriter {

    private static final String NAMESPACE = "http://www.xes-standard.org/";

    private final XMLStreamWriter xml;

    /**
     * Begins the log.
     *
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public XesHistory(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("log");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xes.version", "1849-2016");
            xml.writeAttribute("xes.features", "");
            extension("Concept", "concept");
            extension("Time", "time");
            extension("Organizational", "org");
            extension("Lifecycle", "lifecycle");
            global("trace", "concept:name");
            global("event", "concept:name");
            xml.writeStartElement("classifier");
            xml.writeAttribute("name", "Activity");
            xml.writeAttribute("keys", "concept:name");
            xml.writeEndElement();
            value("string", "concept:name", "Incident Desk");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", NAMESPACE + prefix + ".xesext");
    }

    private void global(String scope, String key) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        value("string", key, "unknown");
        xml.writeEndElement();
    }

    private void value(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", printable(value));
    }

    /** XML 1.0 knows no control characters, not even escaped ones. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    @Override
    public void write(TicketHistory history) throws IOException {
        try {
            xml.writeStartElement("trace");
            value("string", "concept:name", history.state().number().toString());
            value("string", "title", history.state().report().title().value());
            for (RecordedEvent recorded : history.events()) {
                event(recorded.event());
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void event(TicketEvent event) throws XMLStreamException {
        TicketEvent.Head head = event.head();
        xml.writeStartElement("event");
        value("string", "concept:name", event.type().name());
        value("date", "time:timestamp", head.at().toString());
        value("string", "org:resource", head.by().person().value());
        value("string", "org:role", head.by().role().name());
        value("string", "lifecycle:transition", "complete");
        value("string", "status", head.status().name());
        xml.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
