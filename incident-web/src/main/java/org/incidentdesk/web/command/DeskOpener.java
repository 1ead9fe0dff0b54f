package org.incidentdesk.web.command;

import java.time.InstantSource;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;

/** Opens a desk for a command. The composition root is the only one that can. */
@FunctionalInterface
public interface DeskOpener {

    /** Who acts when somebody works at the server itself: whoever can do that may do everything. */
    Actor OPERATOR = new Actor(new PersonId("operator"), Role.ADMINISTRATOR);

    /**
     * Opens a desk on its storage and its search index, bringing the schema up to date.
     *
     * @param options where the desk keeps what it knows
     * @param clock tells the desk the present moment; an import tells it past ones
     * @return the open desk, to be closed by the caller
     */
    OpenDesk open(DatabaseOptions options, InstantSource clock);

    /** A desk that is open. */
    interface OpenDesk extends AutoCloseable {

        /**
         * The desk.
         *
         * @return its driving ports
         */
        IncidentDesk desk();

        /** Gives database and index back. */
        @Override
        void close();
    }
}
