package org.incidentdesk.domain.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the hash looks like, pinned by a published vector. */
class Pbkdf2PasswordHashingTest {

    @Test
    void theHashIsThatOfTheStandard() {
        // PBKDF2-HMAC-SHA-256 of "password" with the salt "salt", the SHA-256 counterpart of RFC 6070's third vector
        assertTrue(new Pbkdf2PasswordHashing(7)
                .matches("password", "pbkdf2-sha256$4096$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o"));
    }

    @Test
    void hashesOfAnotherCostStayValid() {
        String hash = new Pbkdf2PasswordHashing(50).hash("Soleil-2026");
        assertTrue(new Pbkdf2PasswordHashing(70).matches("Soleil-2026", hash));
        assertFalse(new Pbkdf2PasswordHashing(70).matches("Soleil-2026", hash.replace("$50$", "$51$")));
    }

    @Test
    void theDefaultCostIsTheOneThatIsRecommended() {
        String hash = new Pbkdf2PasswordHashing().hash("Soleil-2026");
        assertEquals("600000", hash.split("\\$")[1]);
    }
}
