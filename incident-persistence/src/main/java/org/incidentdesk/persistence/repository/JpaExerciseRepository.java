package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.ExerciseRepository;
import org.incidentdesk.persistence.mapping.ClassMapping;
import org.incidentdesk.persistence.row.ExerciseRow;

/** The exercises in their table. */
final class JpaExerciseRepository extends VersionedRepository<TicketNumber, Exercise, ExerciseRow>
        implements ExerciseRepository {

    JpaExerciseRepository(UnitSession session) {
        super(session, "exercise", ExerciseRow.class, ClassMapping::row, ClassMapping::exercise);
    }

    @Override
    Object key(TicketNumber id) {
        return id.value();
    }
}
