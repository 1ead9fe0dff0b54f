package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.identity.TicketNumber;

/** Which tickets are exercises. */
public interface ExerciseRepository extends Repository<TicketNumber, Exercise> {

    /**
     * All of them.
     *
     * @return every one, in the order of the tickets' numbers; a few thousand at most are expected
     */
    List<Exercise> all();
}
