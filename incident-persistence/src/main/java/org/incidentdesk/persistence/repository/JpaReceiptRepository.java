package org.incidentdesk.persistence.repository;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.ReceiptRow;

/** The receipts in their table, whose key lets each be written once. */
record JpaReceiptRepository(UnitSession session) implements ReceiptRepository {

    @Override
    public Optional<StoredReceipt> find(PersonId actor, String key) {
        return Optional.ofNullable(session.get(ReceiptRow.class, new ReceiptRow.Key(actor.value(), key)))
                .map(PeopleMapping::receipt);
    }

    @Override
    public void save(StoredReceipt receipt) {
        session.insert(PeopleMapping.row(receipt), receipt.key());
    }
}
