package org.incidentdesk.examples.sqlite;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.refusal.Conflict;

/** The receipts, each under its actor and key. */
final class Receipts implements ReceiptRepository {

    private final Sql sql;

    Receipts(Sql sql) {
        this.sql = sql;
    }

    /** Neither a login nor a key holds a blank. */
    private static String name(PersonId actor, String key) {
        return actor + " " + key;
    }

    @Override
    public Optional<StoredReceipt> find(PersonId actor, String key) {
        return sql
                .query(
                        "SELECT body FROM document WHERE kind = 'receipt' AND id = ?",
                        row -> Codec.read(row.getString(1), StoredReceipt.class),
                        name(actor, key))
                .stream()
                .findFirst();
    }

    @Override
    public void save(StoredReceipt receipt) {
        if (find(receipt.actor(), receipt.key()).isPresent()) {
            throw Conflict.concurrentChange(receipt.key());
        }
        sql.update(
                "INSERT INTO document (kind, id, version, body) VALUES ('receipt', ?, 1, ?)",
                name(receipt.actor(), receipt.key()),
                Codec.write(receipt));
    }
}
