package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.Receipt;

/**
 * What became of a wish.
 *
 * @param id the identity of what was made or changed
 * @param version its version now
 */
public record ReceiptJson(String id, long version) {

    /**
     * Made of a receipt.
     *
     * @param receipt the receipt
     * @return what readers see
     */
    public static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(receipt.id(), receipt.version());
    }
}
