package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.people.Actor;

/**
 * A class that learns the work of a desk. The teacher is an administrator, the students are technicians; that only the
 * teacher closes is the closure policy's to say.
 */
public interface Classroom {

    /**
     * Makes persons with accounts of a class list, and groups that do not exist yet; all of it or nothing.
     *
     * @param request who wants it, and the list
     * @return the accounts, in the order of the list, each with its first password
     * @throws org.incidentdesk.domain.refusal.InvalidValue naming every student that cannot be, by the place in the list
     */
    List<NewStudent> importClass(Request<ClassList> request);

    /**
     * The scenarios.
     *
     * @param actor who asks
     * @return all of them, with the expected answers for administrators only
     */
    List<Scenario> scenarios(Actor actor);

    /**
     * One scenario.
     *
     * @param actor who asks
     * @param id which scenario
     * @return the scenario, with the expected answer for administrators only
     */
    Scenario scenario(Actor actor, ScenarioId id);

    /**
     * Adds a scenario under an identity made of its title.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addScenario(Request<ScenarioDefinition> request);

    /**
     * Changes a scenario.
     *
     * @param id which scenario
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeScenario(ScenarioId id, Request<ScenarioDefinition> request);

    /**
     * Records a scenario as a ticket, which goes to a fellow student: the active member with the fewest open tickets of the
     * student's groups.
     *
     * @param request who records, and which scenario
     * @return the new ticket
     */
    TicketReceipt play(Request<PlayScenario> request);

    /**
     * What became of the exercises; for administrators.
     *
     * @param actor who asks
     * @param group only of students of this group
     * @param scenario only of this scenario
     * @return a review of each exercise, in the order of the tickets
     */
    List<ExerciseReview> results(Actor actor, Optional<GroupId> group, Optional<ScenarioId> scenario);
}
