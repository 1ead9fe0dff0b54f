package org.incidentdesk.domain.classroom;

import java.util.Objects;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A scenario that a student has recorded as a ticket.
 *
 * @param ticket which ticket
 * @param scenario which scenario
 * @param student who recorded it
 * @param version 0 for one that was never stored, then 1: an exercise never changes
 */
public record Exercise(TicketNumber ticket, ScenarioId scenario, PersonId student, long version) {

    /** Demands every part. */
    public Exercise {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(student, "student");
    }

    /**
     * The same exercise at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Exercise atVersion(long newVersion) {
        return new Exercise(ticket, scenario, student, newVersion);
    }
}
