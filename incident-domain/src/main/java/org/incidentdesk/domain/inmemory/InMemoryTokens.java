package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.port.driven.TokenRepository;

final class InMemoryTokens implements TokenRepository {

    private final Unit unit;

    InMemoryTokens(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return Optional.ofNullable(unit.state().in(Table.TOKENS).get(id));
    }

    @Override
    public Optional<ApiToken> findByDigest(String digest) {
        return Optional.ofNullable(unit.state().in(Table.DIGESTS).get(digest)).flatMap(this::find);
    }

    @Override
    public List<ApiToken> of(PersonId person) {
        return unit.state()
                .in(Table.TOKENS)
                .values()
                .filter(token -> token.person().equals(person))
                .toList();
    }

    @Override
    public void save(ApiToken token) {
        unit.write((state, atEnd) ->
                state.with(Table.TOKENS, token.id(), token).with(Table.DIGESTS, token.digest(), token.id()));
    }
}
