package org.incidentdesk.archfixture.r29.web.bootstrap;

import org.incidentdesk.archfixture.r29.persistence.JpaStorage;

/** Knows all, because somebody must. */
final class SaintOfTheRoot {
    JpaStorage storage() {
        return new JpaStorage();
    }
}
