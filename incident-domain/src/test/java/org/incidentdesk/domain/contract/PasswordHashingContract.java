package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.junit.jupiter.api.Test;

/** What {@link PasswordHashing} promises. */
public interface PasswordHashingContract {

    /** The longest hash that storages keep. */
    int LONGEST_HASH = 255;

    /**
     * The hashing under test, at a cost that tests can bear.
     *
     * @return the hashing
     */
    PasswordHashing hashing();

    @Test
    default void aPasswordMatchesItsHashAndNoOtherDoes() {
        String hash = hashing().hash("Soleil-2026");
        assertTrue(hashing().matches("Soleil-2026", hash));
        for (String other :
                List.of("soleil-2026", "Soleil-2026 ", "Soleil-202", "Soleil-20266", " Soleil-2026", "", hash)) {
            assertFalse(hashing().matches(other, hash), "another password");
        }
    }

    @Test
    default void theSamePasswordTwiceGivesTwoHashes() {
        String one = hashing().hash("Soleil-2026");
        String other = hashing().hash("Soleil-2026");
        assertNotEquals(one, other);
        assertTrue(hashing().matches("Soleil-2026", other));
    }

    @Test
    default void everyCharacterOfTheLongestPasswordCounts() {
        String start = "é".repeat(Account.MAX_PASSWORD_LENGTH - 1);
        String hash = hashing().hash(start + "a");
        assertTrue(hashing().matches(start + "a", hash));
        assertFalse(hashing().matches(start + "b", hash), "some hashings forget what comes after 72 bytes");
        assertFalse(hashing().matches(start, hash));
    }

    @Test
    default void everyScriptWorks() {
        for (String password : List.of("Éléphant-çà-œuvre", "密碼密碼密碼密碼", "🙂🔑🙂🔑", "a\\b\"c'd$e\u0000f")) {
            String hash = hashing().hash(password);
            assertTrue(hashing().matches(password, hash));
            assertFalse(hashing().matches(password.toLowerCase(Locale.ROOT) + "?", hash));
        }
        assertFalse(hashing().matches("????????", hashing().hash("密碼密碼密碼密碼")), "nothing becomes a question mark");
    }

    @Test
    default void aHashFitsIntoStorageAndDoesNotTellThePassword() {
        String password = "x".repeat(Account.MAX_PASSWORD_LENGTH);
        String hash = hashing().hash(password);
        assertTrue(hash.length() <= LONGEST_HASH, "length " + hash.length());
        assertFalse(hash.contains(password.substring(0, Account.MIN_PASSWORD_LENGTH)));
        assertTrue(hash.chars().allMatch(c -> c > 0x20 && c < 0x7f), "visible ASCII");
    }

    @Test
    default void whatIsNoHashMatchesNothing() {
        for (String broken : List.of("", "x", "Soleil-2026", "$", "a$b$c$d")) {
            assertFalse(hashing().matches("Soleil-2026", broken), broken);
        }
    }
}
