package org.incidentdesk.persistence.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.row.OutboxMessageRow;

/** Makes the messages of a change: one for each listener that is interested. */
public final class OutboxMessages {

    private final Set<Outbox.Subscription> subscriptions;

    /**
     * Knows who wants to be told.
     *
     * @param subscriptions the listeners
     */
    public OutboxMessages(Set<Outbox.Subscription> subscriptions) {
        this.subscriptions = Set.copyOf(subscriptions);
    }

    /**
     * The messages of a change. The subject's own row must be written first: its lock keeps the messages of one subject
     * in their order.
     *
     * @param kind what changed
     * @param subject its number
     * @param fromVersion the version before the change
     * @param toVersion the version after it
     * @param at when it happened
     * @return one row for each interested listener
     */
    public List<OutboxMessageRow> of(Outbox.Kind kind, long subject, long fromVersion, long toVersion, Instant at) {
        return subscriptions.stream()
                .filter(subscription -> subscription.interests().contains(kind))
                .map(subscription -> {
                    OutboxMessageRow row = new OutboxMessageRow();
                    row.listener = subscription.name();
                    row.kind = kind;
                    row.subject = subject;
                    row.fromVersion = fromVersion;
                    row.toVersion = toVersion;
                    row.at = at;
                    return row;
                })
                .toList();
    }
}
