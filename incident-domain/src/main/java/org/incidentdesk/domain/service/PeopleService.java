package org.incidentdesk.domain.service;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;

final class PeopleService implements PeopleAdministration {

    private static final Definitions.Kind<PersonDefinition, Person> PERSON = new Definitions.Kind<>(
            "person", (repositories, person) -> repositories.people().save(person), Person::id, Person::version);
    private static final Definitions.Kind<GroupDefinition, Group> GROUP = new Definitions.Kind<>(
            "group", (repositories, group) -> repositories.groups().save(group), Group::id, Group::version);

    private final Desk desk;
    private final Definitions definitions;

    PeopleService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<Person> people(Actor actor, Optional<String> text, Optional<PersonId> after, int limit) {
        actor.mustBeStaff("READ_PEOPLE");
        int checked = new PageRequest(limit, Optional.empty()).limit();
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.people().list(text, after, checked));
    }

    @Override
    public Person person(Actor actor, PersonId id) {
        if (!actor.role().isStaff() && !actor.person().equals(id)) {
            throw new NotFound("person", id);
        }
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).person(id));
    }

    @Override
    public Receipt addPerson(PersonId id, Request<PersonDefinition> request) {
        if (request.command().role() == Role.REQUESTER) {
            request.actor().mustBeStaff("ADD_REQUESTER");
        } else {
            request.actor().mustBeAdministrator("CHANGE_PEOPLE");
        }
        boolean reserved = id.equals(Actor.CLOCK.person());
        return definitions.add(PERSON, request, (repositories, definition) -> {
            if (reserved || repositories.people().find(id).isPresent()) {
                throw Conflict.alreadyExists("person", id);
            }
            return judged(repositories, person(id, definition, 0));
        });
    }

    @Override
    public Receipt changePerson(PersonId id, Request<PersonDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_PEOPLE");
        return definitions.change(
                PERSON, request, repositories -> new References(repositories).person(id), (repositories, before) -> {
                    Person after = person(id, request.command(), before.version());
                    boolean steppingDown = before.role() == Role.ADMINISTRATOR
                            && before.active()
                            && !(after.role() == Role.ADMINISTRATOR && after.active());
                    if (steppingDown && repositories.people().countActive(Role.ADMINISTRATOR) < 2) {
                        throw new RuleRefused(Rule.LAST_ADMINISTRATOR, "person", id);
                    }
                    return judged(repositories, after);
                });
    }

    private static Person judged(Repositories repositories, Person person) {
        References references = new References(repositories);
        person.location().ifPresent(references::location);
        person.groups().forEach(references::group);
        return person;
    }

    private static Person person(PersonId id, PersonDefinition definition, long version) {
        return new Person(
                id,
                definition.name(),
                definition.email(),
                definition.role(),
                definition.location(),
                definition.groups(),
                definition.active(),
                version);
    }

    @Override
    public List<Group> groups(Actor actor) {
        actor.mustBeStaff("READ_GROUPS");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.groups().all());
    }

    @Override
    public Group group(Actor actor, GroupId id) {
        actor.mustBeStaff("READ_GROUPS");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).group(id));
    }

    @Override
    public Receipt addGroup(Request<GroupDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_GROUPS");
        return definitions.add(GROUP, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken -> repositories.groups().find(new GroupId(taken)).isPresent());
            return judged(repositories, group(new GroupId(slug), definition, 0));
        });
    }

    @Override
    public Receipt changeGroup(GroupId id, Request<GroupDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_GROUPS");
        return definitions.change(
                GROUP,
                request,
                repositories -> new References(repositories).group(id),
                (repositories, before) -> judged(repositories, group(id, request.command(), before.version())));
    }

    private static Group judged(Repositories repositories, Group group) {
        group.manager().ifPresent(new References(repositories)::activePerson);
        return group;
    }

    private static Group group(GroupId id, GroupDefinition definition, long version) {
        return new Group(id, definition.name(), definition.line(), definition.manager(), definition.active(), version);
    }
}
