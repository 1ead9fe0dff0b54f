package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.SessionRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.SessionRow;

/** The sessions in their table. */
record JpaSessionRepository(UnitSession session) implements SessionRepository {

    @Override
    public Optional<Session> find(String digest) {
        return Optional.ofNullable(session.get(SessionRow.class, digest)).map(PeopleMapping::session);
    }

    @Override
    public List<Session> of(PersonId person) {
        return session
                .query("from SessionRow s where s.person = :person order by s.digest", SessionRow.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(PeopleMapping::session)
                .toList();
    }

    @Override
    public void save(Session kept) {
        session.upsert(PeopleMapping.row(kept), kept.person());
    }

    @Override
    public void remove(String digest) {
        session.mutation("delete from SessionRow s where s.digest = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
    }

    @Override
    public void removeEnded(Instant now) {
        session.mutation("delete from SessionRow s where s.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
