package org.incidentdesk.persistence.mapping;

import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.persistence.row.ExerciseRow;
import org.incidentdesk.persistence.row.ScenarioRow;

/** Scenarios and exercises as rows. */
public final class ClassMapping {

    private static final Documents<Scenario> SCENARIO = Documents.of(Scenario.class);

    private ClassMapping() {}

    /**
     * A scenario as a row.
     *
     * @param scenario the scenario
     * @return the row
     */
    public static ScenarioRow row(Scenario scenario) {
        ScenarioRow row = new ScenarioRow();
        row.id = scenario.id().value();
        row.version = scenario.version();
        row.document = SCENARIO.write(scenario);
        return row;
    }

    /**
     * The scenario of a row.
     *
     * @param row the row
     * @return the scenario
     */
    public static Scenario scenario(ScenarioRow row) {
        return SCENARIO.read(row.document).atVersion(row.version);
    }

    /**
     * An exercise as a row.
     *
     * @param exercise the exercise
     * @return the row
     */
    public static ExerciseRow row(Exercise exercise) {
        ExerciseRow row = new ExerciseRow();
        row.id = exercise.ticket().value();
        row.version = exercise.version();
        row.scenario = exercise.scenario().value();
        row.student = exercise.student().value();
        return row;
    }

    /**
     * The exercise of a row.
     *
     * @param row the row
     * @return the exercise
     */
    public static Exercise exercise(ExerciseRow row) {
        return new Exercise(
                new TicketNumber(row.id), new ScenarioId(row.scenario), new PersonId(row.student), row.version);
    }
}
