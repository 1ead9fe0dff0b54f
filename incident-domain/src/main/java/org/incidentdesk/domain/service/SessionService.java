package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.domain.refusal.InvalidValue;

final class SessionService implements Sessions {

    private final Desk desk;
    private final AccessControl access;

    SessionService(Desk desk, AccessControl access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public Optional<OpenedSession> open(String login, String password) {
        return access.signIn(login, password).map(this::opened);
    }

    @Override
    public Optional<OpenedSession> openVouched(PersonId person) {
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> admitted(repositories, person))
                .map(this::opened);
    }

    private OpenedSession opened(Actor actor) {
        Instant now = desk.now();
        String secret = desk.ports().secrets().next();
        desk.ports().unitOfWork().within(repositories -> {
            repositories.sessions().removeEnded(now);
            repositories.sessions().save(new Session(Once.sha256(secret), actor.person(), now, now));
            return secret;
        });
        return new OpenedSession(actor, secret);
    }

    /** Who may enter at all; somebody who always comes by another way has no account, and none that is locked. */
    private static Optional<Actor> admitted(Repositories repositories, PersonId id) {
        return repositories
                .people()
                .find(id)
                .filter(Person::active)
                .filter(person ->
                        repositories.accounts().find(id).filter(Account::locked).isEmpty())
                .map(Person::asActor);
    }

    /** A session that was recognised, and who has it. */
    private record Recognised(Session session, Actor actor) {}

    @Override
    public Optional<Actor> resume(String secret) {
        Instant now = desk.now();
        String digest = Once.sha256(secret);
        Optional<Recognised> found = desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories
                        .sessions()
                        .find(digest)
                        .filter(session -> session.isOpenAt(now))
                        .flatMap(session ->
                                admitted(repositories, session.person()).map(actor -> new Recognised(session, actor))));
        if (found.isPresent() && found.get().session().isToBeNoticedAt(now)) {
            notice(digest, now);
        }
        return found.map(Recognised::actor);
    }

    /** Looks again before it writes, lest a session that was closed meanwhile comes back. */
    private void notice(String digest, Instant now) {
        desk.ports().unitOfWork().within(repositories -> {
            repositories
                    .sessions()
                    .find(digest)
                    .ifPresent(session -> repositories.sessions().save(session.noticedAt(now)));
            return digest;
        });
    }

    @Override
    public void close(String secret) {
        String digest = Once.sha256(secret);
        desk.ports().unitOfWork().within(repositories -> {
            repositories.sessions().remove(digest);
            return digest;
        });
    }

    @Override
    public void closeAll(Actor actor, PersonId person) {
        if (!actor.person().equals(person)) {
            actor.mustBeAdministrator("CLOSE_SESSIONS");
        }
        desk.ports().unitOfWork().within(repositories -> {
            repositories
                    .sessions()
                    .of(person)
                    .forEach(session -> repositories.sessions().remove(session.digest()));
            return person;
        });
    }

    @Override
    public OpenedSession changePassword(Actor actor, String present, String next) {
        if (access.signIn(actor.person().value(), present).isEmpty()) {
            throw new InvalidValue("presentPassword", "wrong-password");
        }
        access.setPassword(actor, actor.person(), next);
        return opened(actor);
    }
}
