package org.incidentdesk.domain.inmemory;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.refusal.Conflict;

final class InMemoryReceipts implements ReceiptRepository {

    private final Unit unit;

    InMemoryReceipts(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<StoredReceipt> find(PersonId actor, String key) {
        return Optional.ofNullable(unit.state().in(Table.RECEIPTS).get(new Table.ReceiptKey(actor, key)));
    }

    @Override
    public void save(StoredReceipt receipt) {
        Table.ReceiptKey key = new Table.ReceiptKey(receipt.actor(), receipt.key());
        unit.write((state, atEnd) -> {
            if (state.in(Table.RECEIPTS).get(key) != null) {
                throw Conflict.concurrentChange(receipt.key());
            }
            return state.with(Table.RECEIPTS, key, receipt);
        });
    }
}
