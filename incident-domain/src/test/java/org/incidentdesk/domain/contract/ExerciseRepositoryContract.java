package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.ExerciseRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.junit.jupiter.api.Test;

/** What an {@link ExerciseRepository} keeps. */
public interface ExerciseRepositoryContract extends VersionedRepositoryContract<TicketNumber, Exercise> {

    @Override
    default ExerciseRepository repository(Repositories repositories) {
        return repositories.exercises();
    }

    private Exercise fresh() {
        TicketNumber ticket = within(r -> SampleTickets.keep(
                        r.tickets(), SampleTickets.bare(r.numbering().nextTicket()))
                .after()
                .number());
        return new Exercise(ticket, new ScenarioId(Fresh.id("scenario")), Fresh.person(), 0);
    }

    @Override
    default List<Exercise> examples() {
        return List.of(fresh(), fresh());
    }

    @Override
    default Exercise changed(Exercise thing) {
        return new Exercise(thing.ticket(), new ScenarioId(Fresh.id("scenario")), Fresh.person(), thing.version());
    }

    @Override
    default TicketNumber id(Exercise thing) {
        return thing.ticket();
    }

    @Override
    default long version(Exercise thing) {
        return thing.version();
    }

    @Override
    default Exercise atVersion(Exercise thing, long version) {
        return thing.atVersion(version);
    }

    @Test
    default void exercisesAreListedInTheOrderOfTheirTickets() {
        List<Exercise> kept = Stream.generate(this::fresh).limit(12).toList();
        for (int i = kept.size() - 1; i >= 0; i--) {
            Exercise exercise = kept.get(i);
            doing(r -> r.exercises().save(exercise));
        }
        List<Exercise> expected =
                kept.stream().map(exercise -> exercise.atVersion(1)).toList();
        assertEquals(
                expected,
                reading(r -> r.exercises().all()).stream()
                        .filter(expected::contains)
                        .toList());
    }
}
