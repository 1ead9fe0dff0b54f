package org.incidentdesk.persistence;

/** The clock's duties of two nodes on H2. */
class H2ClockIT extends ClockOnTwoNodes {

    @Override
    Database database() {
        return Database.h2();
    }
}
