package org.incidentdesk.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** How long one is signed in, how long a token is good, and that no secret is printed. */
class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final PersonId JULIE = new PersonId("julie");

    private static Instant in(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void aSessionEndsTwoHoursAfterItWasLastSeen() {
        Session session = new Session("digest", JULIE, NOW, NOW);
        assertEquals(in(120), session.endsAt());
        assertTrue(session.isOpenAt(in(119)));
        assertFalse(session.isOpenAt(in(120)));
        Session seen = session.noticedAt(in(90));
        assertEquals(in(210), seen.endsAt());
        assertEquals(NOW, seen.openedAt());
    }

    @Test
    void aSessionEndsAfterTwelveHoursWhateverHappens() {
        Session session = new Session("digest", JULIE, NOW, in(11 * 60));
        assertEquals(in(12 * 60), session.endsAt());
        assertEquals(in(12 * 60), new Session("digest", JULIE, NOW, in(10 * 60)).endsAt());
    }

    @Test
    void aSessionIsNoticedOnceAMinute() {
        Session session = new Session("digest", JULIE, NOW, NOW);
        assertFalse(session.isToBeNoticedAt(NOW.plusSeconds(59)));
        assertTrue(session.isToBeNoticedAt(NOW.plusSeconds(60)));
        assertTrue(session.isToBeNoticedAt(NOW.plusSeconds(61)));
    }

    private static ApiToken token(Optional<Instant> expiresAt, Optional<Instant> revokedAt) {
        return new ApiToken(new TokenId("t1"), JULIE, new Title("Export"), "digest", NOW, expiresAt, revokedAt);
    }

    @Test
    void aTokenIsGoodUntilItExpiresOrIsRevoked() {
        assertTrue(token(Optional.empty(), Optional.empty()).isValidAt(in(999_999)));
        ApiToken expiring = token(Optional.of(in(60)), Optional.empty());
        assertTrue(expiring.isValidAt(in(59)));
        assertFalse(expiring.isValidAt(in(60)));
        ApiToken revoked = expiring.revoked(in(5));
        assertFalse(revoked.isValidAt(in(6)));
        assertEquals(Optional.of(in(5)), revoked.revokedAt());
        assertEquals(revoked, revoked.revoked(in(7)), "the first time counts");
    }

    @Test
    void nothingSecretIsPrinted() {
        assertEquals("Session[of julie since 2026-11-24T08:00:00Z]", new Session("d", JULIE, NOW, NOW).toString());
        assertEquals(
                "ApiToken[t1 of julie]",
                token(Optional.empty(), Optional.empty()).toString());
        Account account = new Account(JULIE, "hash", false, 1);
        assertEquals("Account[julie]", account.toString());
        assertEquals("Account[julie, locked]", new Account(JULIE, "hash", true, 1).toString());
        assertEquals(2, account.atVersion(2).version());
        assertEquals(account, account.atVersion(2).atVersion(1));
    }
}
