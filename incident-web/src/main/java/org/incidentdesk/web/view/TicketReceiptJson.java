package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.port.driving.TicketReceipt;

/**
 * What became of a wish concerning a ticket.
 *
 * @param number which ticket
 * @param version its version now
 * @param entry the timeline entry that was written
 */
public record TicketReceiptJson(String number, long version, Optional<Long> entry) {

    /**
     * Made of a receipt.
     *
     * @param receipt the receipt
     * @return what readers see
     */
    public static TicketReceiptJson of(TicketReceipt receipt) {
        Optional<Long> entry = receipt.entry() == 0 ? Optional.empty() : Optional.of(receipt.entry());
        return new TicketReceiptJson(receipt.ticket().toString(), receipt.version(), entry);
    }
}
