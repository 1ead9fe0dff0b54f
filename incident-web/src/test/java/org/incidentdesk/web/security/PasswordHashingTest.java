package org.incidentdesk.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashingTest {

    private final Argon2PasswordHashing argon2 = new Argon2PasswordHashing();

    @Test
    void aHashIsArgon2idWithItsParametersAndASaltOfItsOwn() {
        String hash = argon2.hash("Été à Montréal");
        assertTrue(hash.matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"), hash);
        assertNotEquals(hash, argon2.hash("Été à Montréal"));
        assertTrue(argon2.matches("Été à Montréal", hash));
        assertFalse(argon2.matches("Ete a Montreal", hash));
        assertFalse(argon2.matches("", hash));
    }

    @Test
    void aHashMadeElsewhereWithOtherParametersIsVerified() {
        // the test vector of the reference implementation's command line: argon2 somesalt -id -t 2 -m 16 -p 1
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(argon2.matches("password", hash));
        assertFalse(argon2.matches("differentpassword", hash));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "pbkdf2-sha256$1$aaaa$bbbb", "$argon2id$", "$argon2id$v=19$m=x$a$b"})
    void whatIsNoHashMatchesNothing(String hash) {
        assertFalse(argon2.matches("password", hash));
    }

    /** Counts how often somebody asks, and lets the password itself pass for its hash. */
    private static final class Counting implements PasswordHashing {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            asked.incrementAndGet();
            return password.equals(hash);
        }
    }

    private final Counting slow = new Counting();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T15:00:00Z"));
    private final PasswordHashing remembering =
            new RememberingPasswordHashing(slow, now::get, Duration.ofMinutes(5), 2);

    @Test
    void aMatchIsRememberedForAWhile() {
        assertTrue(remembering.matches("a", "a"));
        assertTrue(remembering.matches("a", "a"));
        assertEquals(1, slow.asked.get());
        now.set(now.get().plus(Duration.ofMinutes(5)));
        assertTrue(remembering.matches("a", "a"));
        assertEquals(2, slow.asked.get());
    }

    @Test
    void whatDidNotMatchIsAskedAgain() {
        assertFalse(remembering.matches("a", "b"));
        assertFalse(remembering.matches("a", "b"));
        assertEquals(2, slow.asked.get());
    }

    @Test
    void aChangedHashForgetsTheOldPassword() {
        assertTrue(remembering.matches("a", "a"));
        assertFalse(remembering.matches("a", "new"));
        assertTrue(remembering.matches("new", "new"));
    }

    @Test
    void noMoreThanSoManyAreRemembered() {
        remembering.matches("a", "a");
        remembering.matches("b", "b");
        remembering.matches("a", "a");
        remembering.matches("c", "c");
        slow.asked.set(0);
        assertTrue(remembering.matches("a", "a"));
        assertEquals(0, slow.asked.get(), "used lately");
        assertTrue(remembering.matches("b", "b"));
        assertEquals(1, slow.asked.get(), "unused longest, and forgotten");
    }

    @Test
    void secretsAreLongAndDifferent() {
        SecureRandomSecrets secrets = new SecureRandomSecrets();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String secret = secrets.next();
            assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
            assertTrue(seen.add(secret));
        }
    }
}
