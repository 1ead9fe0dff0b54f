package org.incidentdesk.domain.port.driven;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Opens storages of one kind. Found with {@link java.util.ServiceLoader}, so that a storage adapter of somebody else's
 * is plugged in by putting its jar on the path.
 */
public interface StorageProvider {

    /**
     * What to open.
     *
     * @param url where the storage is, for instance {@code jdbc:postgresql://localhost/desk}
     * @param user the user to sign in with
     * @param password the user's password
     * @param subscriptions the outbox's listeners
     */
    record Settings(
            String url, Optional<String> user, Optional<String> password, Set<Outbox.Subscription> subscriptions) {
        /** Copies the subscriptions. */
        public Settings {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
            subscriptions = Set.copyOf(subscriptions);
        }

        /** Leaves the password out of every log. */
        @Override
        public String toString() {
            return "Settings[" + url + "]";
        }
    }

    /**
     * Whether this provider opens such storages.
     *
     * @param url where the storage is
     * @return true if it does
     */
    boolean opens(String url);

    /**
     * Opens a storage and brings its schema up to date.
     *
     * @param settings what to open
     * @return the open storage
     * @throws IllegalStateException if it cannot be opened, saying why in one line and without the password
     */
    Storage open(Settings settings);
}
