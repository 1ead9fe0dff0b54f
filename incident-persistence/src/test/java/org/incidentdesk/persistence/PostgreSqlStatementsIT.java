package org.incidentdesk.persistence;

/** The statements that go to PostgreSQL. */
class PostgreSqlStatementsIT extends StatementsContract {

    @Override
    Database database() {
        return Database.postgresql();
    }
}
