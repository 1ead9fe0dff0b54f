package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.port.driven.TokenRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.ApiTokenRow;

/** The API tokens in their table. */
record JpaTokenRepository(UnitSession session) implements TokenRepository {

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return Optional.ofNullable(session.get(ApiTokenRow.class, id.value())).map(PeopleMapping::token);
    }

    @Override
    public Optional<ApiToken> findByDigest(String digest) {
        return session.query("from ApiTokenRow t where t.digest = :digest", ApiTokenRow.class)
                .setParameter("digest", digest)
                .uniqueResultOptional()
                .map(PeopleMapping::token);
    }

    @Override
    public List<ApiToken> of(PersonId person) {
        return session
                .query("from ApiTokenRow t where t.person = :person order by t.id", ApiTokenRow.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(PeopleMapping::token)
                .toList();
    }

    @Override
    public void save(ApiToken token) {
        session.upsert(PeopleMapping.row(token), token.id());
    }
}
