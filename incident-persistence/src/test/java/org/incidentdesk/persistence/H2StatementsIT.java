package org.incidentdesk.persistence;

/** The statements that go to H2. */
class H2StatementsIT extends StatementsContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
