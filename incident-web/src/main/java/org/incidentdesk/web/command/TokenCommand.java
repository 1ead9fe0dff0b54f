package org.incidentdesk.web.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driving.IssuedToken;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.port.driving.TokenView;
import org.incidentdesk.domain.text.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** API tokens, with which programs act for a person. */
@Command(name = "token", description = "Makes, revokes and lists the tokens with which programs act for a person.")
final class TokenCommand {

    private static final String LOGIN = "LOGIN";
    private static final int MOST_DAYS = 3650;

    private final DeskAccess access;

    @Spec
    private CommandSpec spec;

    TokenCommand(DeskAccess access) {
        this.access = access;
    }

    @Command(description = "Makes a token and shows it, this once.")
    int create(
            @Parameters(paramLabel = LOGIN, description = "For whom it acts") String login,
            @Option(names = "--label", required = true, paramLabel = "TEXT", description = "What it is for")
                    String label,
            @Option(
                            names = "--expires-in",
                            paramLabel = "DAYS",
                            description = "After how many days it ends, 1 to " + MOST_DAYS + "; never, if left out")
                    Integer days,
            @Mixin DatabaseOptions database) {
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new ParameterException(
                    spec.subcommands().get("create"),
                    "Invalid value for option '--expires-in': " + days + " is not between 1 and " + MOST_DAYS);
        }
        Optional<Instant> end =
                Optional.ofNullable(days).map(given -> access.clock().instant().plus(Duration.ofDays(given)));
        NewToken token = new NewToken(new PersonId(login), new Title(label), end);
        access.with(database, desk -> {
            IssuedToken issued = desk.access().createToken(DeskOpener.OPERATOR, token);
            out().println("Token " + issued.id() + " (shown only this once): " + issued.secret());
        });
        return 0;
    }

    @Command(description = "Revokes a token at once.")
    int revoke(
            @Parameters(paramLabel = "TOKEN", description = "The token's identity, as create and list show it")
                    String token,
            @Mixin DatabaseOptions database) {
        access.with(database, desk -> desk.access().revokeToken(DeskOpener.OPERATOR, new TokenId(token)));
        return 0;
    }

    @Command(description = "Lists tokens, without what is secret about them.")
    int list(
            @Parameters(arity = "0..1", paramLabel = LOGIN, description = "Whose tokens; everybody's, if left out")
                    String login,
            @Mixin DatabaseOptions database) {
        Columns columns = new Columns("TOKEN", "LOGIN", "STATE", "CREATED", "EXPIRES", "LABEL");
        Instant now = access.clock().instant();
        access.with(database, desk -> {
            List<PersonId> whose = login == null
                    ? Everybody.of(desk).stream().map(Person::id).toList()
                    : List.of(desk.people()
                            .person(DeskOpener.OPERATOR, new PersonId(login))
                            .id());
            whose.forEach(person -> desk.access()
                    .tokens(DeskOpener.OPERATOR, person)
                    .forEach(token -> columns.row(
                            token.id().value(),
                            person.value(),
                            state(token, now),
                            token.createdAt().toString(),
                            token.expiresAt().map(Instant::toString).orElse("never"),
                            token.label().value())));
        });
        columns.print(out());
        return 0;
    }

    private static String state(TokenView token, Instant now) {
        if (token.revokedAt().isPresent()) {
            return "revoked";
        }
        return token.expiresAt().filter(end -> !end.isAfter(now)).isPresent() ? "expired" : "valid";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
