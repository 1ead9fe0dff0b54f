package org.incidentdesk.archfixture.r33.domain.ticket;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Numbers by chance. */
final class Sinner {
    private final Supplier<UUID> ids = UUID::randomUUID;

    String next() {
        return ids.get() + "-" + new Random().nextInt();
    }
}
