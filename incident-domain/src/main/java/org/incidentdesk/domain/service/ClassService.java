package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.classroom.Exercise;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ClassList;
import org.incidentdesk.domain.port.driving.ClassList.Student;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.NewStudent;
import org.incidentdesk.domain.port.driving.PlayScenario;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Stamp;

final class ClassService implements Classroom {

    private static final int PASSWORD_LENGTH = 12;
    private static final int STRETCH = 100;

    private static final Definitions.Kind<ScenarioDefinition, Scenario> SCENARIO = new Definitions.Kind<>(
            "scenario",
            (repositories, scenario) -> repositories.scenarios().save(scenario),
            Scenario::id,
            Scenario::version);

    private final Desk desk;
    private final Definitions definitions;
    private final RecordingService recording;

    ClassService(Desk desk, Definitions definitions, RecordingService recording) {
        this.desk = desk;
        this.definitions = definitions;
        this.recording = recording;
    }

    @Override
    public List<NewStudent> importClass(Request<ClassList> request) {
        request.actor().mustBeAdministrator("CHANGE_PEOPLE");
        List<Student> students = request.command().students();
        judgeSize(students);
        // hashing takes long on purpose: faults are told before it, and no unit of work waits for it
        desk.ports().unitOfWork().reading(repositories -> {
            judge(repositories, students);
            return students;
        });
        List<String> passwords = students.stream()
                .map(student -> desk.ports().secrets().next().substring(0, PASSWORD_LENGTH))
                .toList();
        List<String> hashes = passwords.stream()
                .map(password -> desk.ports().passwordHashing().hash(password))
                .toList();
        return desk.ports().unitOfWork().within(repositories -> {
            judge(repositories, students);
            Map<String, GroupId> groups = new HashMap<>();
            repositories.groups().all().forEach(group -> groups.put(folded(group.name()), group.id()));
            List<NewStudent> made = new ArrayList<>();
            for (int i = 0; i < students.size(); i++) {
                Student student = students.get(i);
                GroupId group = groups.computeIfAbsent(
                        folded(student.group()), name -> newGroup(repositories, student.group()));
                repositories
                        .people()
                        .save(new Person(
                                student.login(),
                                student.name(),
                                Optional.empty(),
                                Role.TECHNICIAN,
                                Optional.empty(),
                                Set.of(group),
                                true,
                                0));
                repositories.accounts().save(new Account(student.login(), hashes.get(i), false, 0));
                made.add(new NewStudent(student.login(), student.name(), group, passwords.get(i)));
            }
            return made;
        });
    }

    private static void judgeSize(List<Student> students) {
        if (students.isEmpty()) {
            throw new InvalidValue("students", "empty");
        }
        if (students.size() > ClassList.MAX_STUDENTS) {
            throw new InvalidValue("students", "too-many", "max", ClassList.MAX_STUDENTS);
        }
    }

    private static void judge(Repositories repositories, List<Student> students) {
        List<Fault> faults = new ArrayList<>();
        Map<PersonId, Integer> logins = new HashMap<>();
        for (int i = 0; i < students.size(); i++) {
            PersonId login = students.get(i).login();
            String place = "students[" + i + "].login";
            Integer earlier = logins.putIfAbsent(login, i);
            if (earlier != null) {
                faults.add(new Fault(place, "duplicate", Map.of("other", "students[" + earlier + "].login")));
            } else if (login.equals(Actor.CLOCK.person())
                    || repositories.people().find(login).isPresent()) {
                faults.add(new Fault(place, "taken", Map.of("value", login.value())));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static String folded(Title name) {
        return Words.fold(name.value());
    }

    private static GroupId newGroup(Repositories repositories, Title name) {
        String slug = Definitions.freeSlug(
                name, taken -> repositories.groups().find(new GroupId(taken)).isPresent());
        return repositories
                .groups()
                .save(new Group(new GroupId(slug), name, 1, Optional.empty(), true, 0))
                .id();
    }

    @Override
    public List<Scenario> scenarios(Actor actor) {
        actor.mustBeStaff("READ_SCENARIOS");
        return desk
                .ports()
                .unitOfWork()
                .reading(repositories -> repositories.scenarios().all())
                .stream()
                .map(scenario -> shown(scenario, actor))
                .toList();
    }

    @Override
    public Scenario scenario(Actor actor, ScenarioId id) {
        actor.mustBeStaff("READ_SCENARIOS");
        return shown(desk.ports().unitOfWork().reading(repositories -> find(repositories, id)), actor);
    }

    private static Scenario shown(Scenario scenario, Actor actor) {
        return actor.role() == Role.ADMINISTRATOR ? scenario : scenario.withoutAnswer();
    }

    private static Scenario find(Repositories repositories, ScenarioId id) {
        return repositories.scenarios().find(id).orElseThrow(() -> new NotFound("scenario", id));
    }

    @Override
    public Receipt addScenario(Request<ScenarioDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_SCENARIOS");
        return definitions.add(SCENARIO, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.title(),
                    taken ->
                            repositories.scenarios().find(new ScenarioId(taken)).isPresent());
            return scenario(repositories, new ScenarioId(slug), definition, 0);
        });
    }

    @Override
    public Receipt changeScenario(ScenarioId id, Request<ScenarioDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_SCENARIOS");
        return definitions.change(
                SCENARIO,
                request,
                repositories -> find(repositories, id),
                (repositories, before) -> scenario(repositories, id, request.command(), before.version()));
    }

    private static Scenario scenario(
            Repositories repositories, ScenarioId id, ScenarioDefinition definition, long version) {
        return DefinitionReferences.judged(
                repositories,
                definition,
                () -> new Scenario(
                        id,
                        definition.title(),
                        definition.description(),
                        definition.channel(),
                        definition.requester(),
                        definition.expected(),
                        version));
    }

    @Override
    public TicketReceipt play(Request<PlayScenario> request) {
        request.actor().mustBeStaff("PLAY_SCENARIOS");
        Stamp stamp = desk.stamp(request.actor());
        PlayScenario command = request.command();
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.ticket(repositories, request, stamp.at(), () -> {
                    Scenario scenario = find(repositories, command.scenario());
                    ReportIncident report = new ReportIncident(
                            command.title().orElse(scenario.title()),
                            command.description().orElse(scenario.description()),
                            scenario.requester(),
                            scenario.channel(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
                    TicketReceipt receipt =
                            recording.report(report, new Unit(repositories, stamp), FirstAssignment.FELLOW_MEMBER);
                    repositories
                            .exercises()
                            .save(new Exercise(
                                    receipt.ticket(), scenario.id(), stamp.by().person(), 0));
                    return receipt;
                }));
    }

    @Override
    public List<ExerciseReview> results(Actor actor, Optional<GroupId> group, Optional<ScenarioId> scenario) {
        actor.mustBeAdministrator("READ_RESULTS");
        return desk.ports().unitOfWork().reading(repositories -> {
            Map<ScenarioId, ExpectedAnswer> expected = new HashMap<>();
            repositories.scenarios().all().forEach(each -> expected.put(each.id(), each.expected()));
            List<Exercise> exercises = repositories.exercises().all().stream()
                    .filter(exercise -> scenario.isEmpty() || scenario.get().equals(exercise.scenario()))
                    .filter(exercise -> group.isEmpty() || belongs(repositories, exercise.student(), group.get()))
                    .toList();
            List<ExerciseReview> reviews = new ArrayList<>();
            for (int from = 0; from < exercises.size(); from += STRETCH) {
                List<Exercise> stretch = exercises.subList(from, Math.min(exercises.size(), from + STRETCH));
                Map<TicketNumber, List<RecordedEvent>> histories = histories(repositories, stretch);
                stretch.forEach(exercise -> reviews.add(ExerciseReview.of(
                        exercise, expected.get(exercise.scenario()), histories.get(exercise.ticket()))));
            }
            return reviews;
        });
    }

    private static boolean belongs(Repositories repositories, PersonId student, GroupId group) {
        return repositories
                .people()
                .find(student)
                .filter(person -> person.groups().contains(group))
                .isPresent();
    }

    private static Map<TicketNumber, List<RecordedEvent>> histories(
            Repositories repositories, List<Exercise> exercises) {
        Set<TicketNumber> numbers = new HashSet<>();
        exercises.forEach(exercise -> numbers.add(exercise.ticket()));
        Map<TicketNumber, List<RecordedEvent>> histories = new HashMap<>();
        repositories
                .tickets()
                .histories(numbers)
                .forEach(recorded -> histories
                        .computeIfAbsent(recorded.event().head().ticket(), number -> new ArrayList<>())
                        .add(recorded));
        return histories;
    }
}
