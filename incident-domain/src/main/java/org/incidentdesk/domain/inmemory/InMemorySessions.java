package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.SessionRepository;

final class InMemorySessions implements SessionRepository {

    private final Unit unit;

    InMemorySessions(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Session> find(String digest) {
        return Optional.ofNullable(unit.state().in(Table.SESSIONS).get(digest));
    }

    @Override
    public List<Session> of(PersonId person) {
        return unit.state()
                .in(Table.SESSIONS)
                .values()
                .filter(session -> session.person().equals(person))
                .toList();
    }

    @Override
    public void save(Session session) {
        unit.write((state, atEnd) -> state.with(Table.SESSIONS, session.digest(), session));
    }

    @Override
    public void remove(String digest) {
        unit.write((state, atEnd) -> state.without(Table.SESSIONS, digest));
    }

    @Override
    public void removeEnded(Instant now) {
        unit.state()
                .in(Table.SESSIONS)
                .values()
                .filter(session -> !session.isOpenAt(now))
                .toList()
                .forEach(session -> remove(session.digest()));
    }
}
