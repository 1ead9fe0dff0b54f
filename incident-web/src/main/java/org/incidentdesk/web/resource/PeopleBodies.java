package org.incidentdesk.web.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.text.Title;

/** The bodies of requests concerning persons, groups and how people sign in. */
final class PeopleBodies {

    private static final int MANY = 100;

    private PeopleBodies() {}

    record NewPersonBody(
            @NotNull String id,
            @NotNull String name,
            String email,
            @NotNull Role role,
            String location,
            @Size(max = MANY) List<@NotNull String> groups,
            Boolean active) {

        PersonId personId() {
            Values values = new Values();
            PersonId person = values.need("/id", id, PersonId::new);
            values.check();
            return person;
        }

        PersonDefinition definition() {
            return new PersonBody(name, email, role, location, groups, active).definition();
        }
    }

    record PersonBody(
            @NotNull String name,
            String email,
            @NotNull Role role,
            String location,
            @Size(max = MANY) List<@NotNull String> groups,
            Boolean active) {

        PersonDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Optional<LocationId> place = values.maybe("/location", location, LocationId::new);
            Set<GroupId> teams = new HashSet<>(values.each("/groups", groups, GroupId::new));
            values.check();
            return new PersonDefinition(
                    title, Optional.ofNullable(email), role, place, teams, !Boolean.FALSE.equals(active));
        }
    }

    record GroupBody(@NotNull String name, @NotNull Integer line, String manager, Boolean active) {

        GroupDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Optional<PersonId> leader = values.maybe("/manager", manager, PersonId::new);
            values.check();
            return new GroupDefinition(title, line, leader, !Boolean.FALSE.equals(active));
        }
    }

    record PasswordBody(@NotNull String password) {

        /** Without the password: logs may see this. */
        @Override
        public String toString() {
            return "PasswordBody[]";
        }
    }

    record TokenBody(@NotNull String label, Instant expiresAt) {

        NewToken command(PersonId person) {
            Values values = new Values();
            Title title = values.need("/label", label, Title::new);
            values.check();
            return new NewToken(person, title, Optional.ofNullable(expiresAt));
        }
    }
}
