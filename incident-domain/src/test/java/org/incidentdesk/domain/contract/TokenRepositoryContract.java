package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What a {@link org.incidentdesk.domain.port.driven.TokenRepository} keeps. */
public interface TokenRepositoryContract extends OnStorage {

    private void assertKept(ApiToken token) {
        assertEquals(Optional.of(token), reading(r -> r.tokens().find(token.id())));
        assertEquals(Optional.of(token), reading(r -> r.tokens().findByDigest(token.digest())));
        assertEquals(List.of(token), reading(r -> r.tokens().of(token.person())));
    }

    @Test
    default void everyPartOfATokenComesBack() {
        ApiToken plain = SampleThings.token(Fresh.person());
        ApiToken full = new ApiToken(
                new TokenId(Fresh.id("token")),
                Fresh.person(),
                new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                Fresh.digest(),
                Fresh.LONG_AGO,
                Optional.of(Fresh.FAR_AHEAD),
                Optional.of(Fresh.NOON));
        for (ApiToken token : List.of(plain, full)) {
            doing(r -> {
                r.tokens().save(token);
                assertEquals(Optional.of(token), r.tokens().findByDigest(token.digest()), "at once for its own unit");
            });
            assertKept(token);
        }
    }

    @Test
    default void aTokenThatWasNeverKeptIsNotFound() {
        ApiToken token = SampleThings.token(Fresh.person());
        assertEquals(Optional.empty(), reading(r -> r.tokens().find(token.id())));
        assertEquals(Optional.empty(), reading(r -> r.tokens().findByDigest(token.digest())));
        assertEquals(List.of(), reading(r -> r.tokens().of(token.person())));
    }

    @Test
    default void aRevokedTokenIsFoundAsRevoked() {
        ApiToken token = SampleThings.token(Fresh.person(), Optional.of(Fresh.NOON.plusSeconds(60)));
        doing(r -> r.tokens().save(token));
        ApiToken revoked = token.revoked(Fresh.NOON.plusNanos(1_000));
        doing(r -> r.tokens().save(revoked));
        assertKept(revoked);
    }

    @Test
    default void aTokenOfAnUndoneUnitIsNotFound() {
        ApiToken token = SampleThings.token(Fresh.person());
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.tokens().save(token);
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.empty(), reading(r -> r.tokens().find(token.id())));
        assertEquals(Optional.empty(), reading(r -> r.tokens().findByDigest(token.digest())));
    }

    @Test
    default void aPersonsTokensComeInTheOrderOfTheirIdentitiesAndNobodyElses() {
        PersonId person = Fresh.person();
        List<ApiToken> tokens = SampleThings.trickyIds().stream()
                .map(id -> new ApiToken(
                        new TokenId(id),
                        person,
                        new Title("t"),
                        Fresh.digest(),
                        Fresh.NOON,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        doing(r -> {
            IntStream.range(0, tokens.size())
                    .mapToObj(i -> tokens.get(tokens.size() - 1 - i))
                    .forEach(r.tokens()::save);
            r.tokens().save(SampleThings.token(Fresh.person()));
        });
        assertEquals(tokens, reading(r -> r.tokens().of(person)));
    }
}
