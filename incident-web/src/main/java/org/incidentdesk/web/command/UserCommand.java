package org.incidentdesk.web.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Persons and their accounts, for whoever cannot sign in yet or any more. */
@Command(name = "user", description = "Adds persons, sets passwords, lists, locks and unlocks accounts.")
final class UserCommand {

    private static final String LOGIN = "LOGIN";

    private final DeskAccess access;
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    UserCommand(DeskAccess access, InputStream in) {
        this.access = access;
        this.in = in;
    }

    /** The roles that a person may have. */
    enum PersonRole {
        REQUESTER(Role.REQUESTER),
        TECHNICIAN(Role.TECHNICIAN),
        ADMINISTRATOR(Role.ADMINISTRATOR);

        private final Role role;

        PersonRole(Role role) {
            this.role = role;
        }
    }

    @Command(description = "Adds a person with an account.")
    int add(
            @Parameters(paramLabel = LOGIN, description = "What the person signs in with") String login,
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "The person's name")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "One of ${COMPLETION-CANDIDATES}")
                    PersonRole role,
            @Option(
                            names = "--group",
                            paramLabel = "GROUP",
                            description = "The identity of a support group that the person belongs to; may be repeated")
                    List<String> groups,
            @Option(names = "--location", paramLabel = "LOCATION", description = "The identity of the location")
                    String location,
            @Option(names = "--email", paramLabel = "ADDRESS", description = "Where mail reaches the person")
                    String email,
            @Mixin PasswordSource source,
            @Mixin DatabaseOptions database) {
        PersonId id = new PersonId(login);
        PersonDefinition definition = new PersonDefinition(
                new Title(name),
                Optional.ofNullable(email),
                role.role,
                Optional.ofNullable(location).map(LocationId::new),
                identities(groups),
                true);
        String password = source.password(in, access.secrets());
        access.with(database, desk -> {
            desk.people().addPerson(id, Request.of(DeskOpener.OPERATOR, definition));
            setPassword(desk, id, password, source.isGenerated());
        });
        return 0;
    }

    private static Set<GroupId> identities(List<String> groups) {
        return Optional.ofNullable(groups).orElse(List.of()).stream()
                .map(GroupId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Command(description = "Sets a person's password; the old one no longer works.")
    int passwd(
            @Parameters(paramLabel = LOGIN, description = "Whose password") String login,
            @Mixin PasswordSource source,
            @Mixin DatabaseOptions database) {
        String password = source.password(in, access.secrets());
        access.with(database, desk -> setPassword(desk, new PersonId(login), password, source.isGenerated()));
        return 0;
    }

    private void setPassword(IncidentDesk desk, PersonId id, String password, boolean generated) {
        desk.access().setPassword(DeskOpener.OPERATOR, id, password);
        if (generated) {
            out().println("Password of " + id + " (shown only this once): " + password);
        }
    }

    @Command(description = "Lists all persons and whether they can sign in.")
    int list(@Mixin DatabaseOptions database) {
        Columns columns = new Columns("LOGIN", "ROLE", "SIGN-IN", "GROUPS", "NAME");
        access.with(database, desk -> {
            Map<PersonId, Boolean> locks = new HashMap<>();
            desk.access()
                    .accounts(DeskOpener.OPERATOR)
                    .forEach(account -> locks.put(account.person(), account.locked()));
            Everybody.of(desk)
                    .forEach(person -> columns.row(
                            person.id().value(),
                            person.role().name().toLowerCase(Locale.ROOT),
                            signIn(person, Optional.ofNullable(locks.get(person.id()))),
                            person.groups().stream().map(GroupId::value).collect(Collectors.joining(",")),
                            person.name().value()));
        });
        columns.print(out());
        return 0;
    }

    private static String signIn(Person person, Optional<Boolean> locked) {
        if (!person.active()) {
            return "inactive";
        }
        return locked.map(isLocked -> isLocked ? "locked" : "open").orElse("no-password");
    }

    @Command(description = "Refuses a person's passwords and tokens until the account is unlocked.")
    int lock(
            @Parameters(paramLabel = LOGIN, description = "Whose account") String login,
            @Mixin DatabaseOptions database) {
        access.with(database, desk -> desk.access().lock(DeskOpener.OPERATOR, new PersonId(login), true));
        return 0;
    }

    @Command(description = "Lets a person whose account was locked sign in again.")
    int unlock(
            @Parameters(paramLabel = LOGIN, description = "Whose account") String login,
            @Mixin DatabaseOptions database) {
        access.with(database, desk -> desk.access().lock(DeskOpener.OPERATOR, new PersonId(login), false));
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
