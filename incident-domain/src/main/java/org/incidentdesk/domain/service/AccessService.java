package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.AccountView;
import org.incidentdesk.domain.port.driving.IssuedToken;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.port.driving.TokenView;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;

final class AccessService implements AccessControl {

    private static final int ID_LENGTH = 12;

    private final Desk desk;
    private final DecoyHash decoy;

    AccessService(Desk desk) {
        this.desk = desk;
        this.decoy = new DecoyHash(desk);
    }

    private record Known(Account account, Person person) {}

    @Override
    public Optional<Actor> signIn(String login, String password) {
        if (password.length() > Account.MAX_PASSWORD_LENGTH) {
            return Optional.empty();
        }
        Optional<Known> known =
                parse(login).flatMap(id -> desk.ports().unitOfWork().reading(repositories -> known(repositories, id)));
        // somebody who is not known costs as much time as somebody who is, so that nobody learns who has an account
        String hash = known.map(found -> found.account().passwordHash()).orElseGet(decoy::get);
        boolean right = desk.ports().passwordHashing().matches(password, hash);
        return known.filter(found -> right && isOpen(found))
                .map(found -> found.person().asActor());
    }

    private static Optional<PersonId> parse(String login) {
        try {
            return Optional.of(new PersonId(login.toLowerCase(Locale.ROOT)));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static Optional<Known> known(Repositories repositories, PersonId id) {
        return repositories
                .accounts()
                .find(id)
                .flatMap(account -> repositories.people().find(id).map(person -> new Known(account, person)));
    }

    private static boolean isOpen(Known known) {
        return !known.account().locked() && known.person().active();
    }

    @Override
    public Optional<Actor> signInWithToken(String secret) {
        Instant now = desk.now();
        String digest = Once.sha256(secret);
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories
                        .tokens()
                        .findByDigest(digest)
                        .filter(token -> token.isValidAt(now))
                        .filter(token -> repositories
                                .accounts()
                                .find(token.person())
                                .filter(Account::locked)
                                .isEmpty())
                        .flatMap(token -> repositories.people().find(token.person()))
                        .filter(Person::active)
                        .map(Person::asActor));
    }

    @Override
    public void setPassword(Actor actor, PersonId person, String password) {
        ownOrAdministrator(actor, person, "SET_PASSWORD");
        if (password.length() < Account.MIN_PASSWORD_LENGTH) {
            throw new InvalidValue("password", "too-short", "min", Account.MIN_PASSWORD_LENGTH);
        }
        if (password.length() > Account.MAX_PASSWORD_LENGTH) {
            throw new InvalidValue("password", "too-long", "max", Account.MAX_PASSWORD_LENGTH);
        }
        String hash = desk.ports().passwordHashing().hash(password);
        desk.ports().unitOfWork().within(repositories -> {
            new References(repositories).person(person);
            endSessions(repositories, person);
            Account account = repositories.accounts().find(person).orElse(new Account(person, hash, false, 0));
            return repositories.accounts().save(new Account(person, hash, account.locked(), account.version()));
        });
    }

    @Override
    public void lock(Actor actor, PersonId person, boolean locked) {
        actor.mustBeAdministrator("LOCK_ACCOUNT");
        if (locked && actor.person().equals(person)) {
            throw new RuleRefused(Rule.LAST_ADMINISTRATOR, "person", person);
        }
        desk.ports().unitOfWork().within(repositories -> {
            Account account = repositories.accounts().find(person).orElseThrow(() -> new NotFound("account", person));
            if (locked) {
                endSessions(repositories, person);
            }
            return account.locked() == locked
                    ? account
                    : repositories
                            .accounts()
                            .save(new Account(person, account.passwordHash(), locked, account.version()));
        });
    }

    @Override
    public List<AccountView> accounts(Actor actor) {
        actor.mustBeAdministrator("READ_ACCOUNTS");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.accounts().all().stream()
                        .map(account -> new AccountView(account.person(), account.locked(), account.version()))
                        .toList());
    }

    @Override
    public IssuedToken createToken(Actor actor, NewToken token) {
        ownOrAdministrator(actor, token.person(), "CREATE_TOKEN");
        Instant now = desk.now();
        Optional<Instant> expiresAt = token.expiresAt().map(Desk::cut);
        if (expiresAt.isPresent() && !expiresAt.get().isAfter(now)) {
            throw new RuleRefused(Rule.MOMENT_PASSED, "expiresAt", expiresAt.get());
        }
        String secret = "idesk_" + desk.ports().secrets().next();
        String digest = Once.sha256(secret);
        TokenId id = new TokenId("t" + digest.substring(0, ID_LENGTH));
        desk.ports().unitOfWork().within(repositories -> {
            new References(repositories).activePerson(token.person());
            repositories
                    .tokens()
                    .save(new ApiToken(id, token.person(), token.label(), digest, now, expiresAt, Optional.empty()));
            return id;
        });
        return new IssuedToken(id, secret);
    }

    @Override
    public void revokeToken(Actor actor, TokenId id) {
        Instant now = desk.now();
        desk.ports().unitOfWork().within(repositories -> {
            ApiToken token = repositories
                    .tokens()
                    .find(id)
                    .filter(found ->
                            actor.role() == Role.ADMINISTRATOR || found.person().equals(actor.person()))
                    .orElseThrow(() -> new NotFound("token", id));
            repositories.tokens().save(token.revoked(now));
            return id;
        });
    }

    @Override
    public List<TokenView> tokens(Actor actor, PersonId person) {
        ownOrAdministrator(actor, person, "READ_TOKENS");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.tokens().of(person).stream()
                        .map(token -> new TokenView(
                                token.id(),
                                token.person(),
                                token.label(),
                                token.createdAt(),
                                token.expiresAt(),
                                token.revokedAt()))
                        .toList());
    }

    /** Whoever got hold of an old password or a forgotten browser is out as well. */
    private static void endSessions(Repositories repositories, PersonId person) {
        repositories
                .sessions()
                .of(person)
                .forEach(session -> repositories.sessions().remove(session.digest()));
    }

    private static void ownOrAdministrator(Actor actor, PersonId person, String action) {
        if (!actor.person().equals(person)) {
            actor.mustBeAdministrator(action);
        }
    }
}
