package org.incidentdesk.examples.sqlite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.port.driven.TokenRepository;

/** The tokens, which have no version: whoever saves last is right. */
final class Tokens implements TokenRepository {

    private final Sql sql;

    Tokens(Sql sql) {
        this.sql = sql;
    }

    private List<ApiToken> all() {
        return sql.query(
                "SELECT body FROM document WHERE kind = 'token'", row -> Codec.read(row.getString(1), ApiToken.class));
    }

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return all().stream().filter(token -> token.id().equals(id)).findAny();
    }

    @Override
    public Optional<ApiToken> findByDigest(String digest) {
        return all().stream().filter(token -> token.digest().equals(digest)).findAny();
    }

    @Override
    public List<ApiToken> of(PersonId person) {
        return all().stream()
                .filter(token -> token.person().equals(person))
                .sorted(Comparator.comparing(ApiToken::id))
                .toList();
    }

    @Override
    public void save(ApiToken token) {
        sql.update("DELETE FROM document WHERE kind = 'token' AND id = ?", token.id().value());
        sql.update(
                "INSERT INTO document (kind, id, version, body) VALUES ('token', ?, 1, ?)",
                token.id().value(),
                Codec.write(token));
    }
}
