package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.ExerciseRepository;

final class InMemoryExercises extends VersionedTable<TicketNumber, Exercise> implements ExerciseRepository {

    InMemoryExercises(Unit unit) {
        super(unit, Table.EXERCISES, "exercise");
    }

    @Override
    TicketNumber id(Exercise thing) {
        return thing.ticket();
    }

    @Override
    long version(Exercise thing) {
        return thing.version();
    }

    @Override
    Exercise atVersion(Exercise thing, long version) {
        return thing.atVersion(version);
    }
}
