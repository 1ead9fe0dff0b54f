package org.incidentdesk.web.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.incidentdesk.domain.port.driving.TicketHistory;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;

/** An event log as a table: one row for each event. */
public final class CsvHistory implements HistoryWriter {

    private static final int HEAD_LINES = 8;

    private final CsvWriter rows;

    /**
     * Begins the table.
     *
     * @param out where to write
     */
    public CsvHistory(Writer out) {
        rows = CsvWriter.builder().build(out);
        rows.writeRecord("ticket", "sequence", "at", "type", "by", "role", "status", "values", "hash");
    }

    @Override
    public void write(TicketHistory history) {
        for (RecordedEvent recorded : history.events()) {
            TicketEvent.Head head = recorded.event().head();
            rows.writeRecord(
                    head.ticket().toString(),
                    Long.toString(head.sequence()),
                    head.at().toString(),
                    recorded.event().type().name(),
                    head.by().person().value(),
                    head.by().role().name(),
                    head.status().name(),
                    values(recorded.canonical()),
                    recorded.hash());
        }
    }

    /** What the event says besides its head, as its canonical form has it. */
    private static String values(String canonical) {
        return canonical.lines().skip(HEAD_LINES).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
