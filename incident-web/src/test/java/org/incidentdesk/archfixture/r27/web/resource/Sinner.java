package org.incidentdesk.archfixture.r27.web.resource;

import java.util.function.Supplier;
import org.incidentdesk.archfixture.r27.domain.IncidentDesk;
import org.incidentdesk.archfixture.r27.domain.port.driven.Storage;
import org.incidentdesk.archfixture.r27.persistence.JpaStorage;

/** Plugs by itself, by call and by reference. */
final class Sinner {
    private final Supplier<Storage> storage = JpaStorage::new;

    IncidentDesk desk() {
        return IncidentDesk.assemble(new JpaStorage());
    }

    Storage storage() {
        return storage.get();
    }
}
