package org.incidentdesk.domain.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;

/**
 * Other software that wants to be told.
 *
 * @param id the identity
 * @param name what people call it
 * @param address where it is called
 * @param kinds what it wants to be told of; at least one
 * @param secret what the calls are signed with; shown once, when it is made
 * @param active whether it is called
 * @param deactivatedBecause why the desk itself has stopped calling it
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Webhook(
        WebhookId id,
        Title name,
        WebhookAddress address,
        Set<NotificationKind> kinds,
        WebhookSecret secret,
        boolean active,
        Optional<String> deactivatedBecause,
        long version) {

    /**
     * Copies the kinds.
     *
     * @throws InvalidValue if there are none
     */
    public Webhook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(deactivatedBecause, "deactivatedBecause");
        if (kinds.isEmpty()) {
            throw new InvalidValue("kinds", "empty");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /**
     * Whether it is called for a kind.
     *
     * @param kind the kind
     * @return true if it is active and wants that
     */
    public boolean wants(NotificationKind kind) {
        return active && kinds.contains(kind);
    }

    /**
     * Stops calling it.
     *
     * @param reason why, in one line
     * @return the webhook, no longer active
     */
    public Webhook deactivated(String reason) {
        return new Webhook(id, name, address, kinds, secret, false, Optional.of(reason), version);
    }

    /**
     * Signs calls with another secret from now on.
     *
     * @param newSecret the secret
     * @return the webhook
     */
    public Webhook signedWith(WebhookSecret newSecret) {
        return new Webhook(id, name, address, kinds, newSecret, active, deactivatedBecause, version);
    }

    /**
     * The same webhook at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Webhook atVersion(long newVersion) {
        return new Webhook(id, name, address, kinds, secret, active, deactivatedBecause, newVersion);
    }
}
