package org.incidentdesk.web.exchange;

import java.io.IOException;
import org.incidentdesk.domain.port.driving.TicketHistory;

/** Writes histories in one format, as they come. */
public interface HistoryWriter extends AutoCloseable {

    /**
     * Writes one history.
     *
     * @param history the history
     * @throws IOException if it cannot be written
     */
    void write(TicketHistory history) throws IOException;

    /**
     * Ends the document.
     *
     * @throws IOException if the end cannot be written
     */
    @Override
    void close() throws IOException;
}
