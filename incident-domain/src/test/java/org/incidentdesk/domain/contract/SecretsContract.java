package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.incidentdesk.domain.port.driven.Secrets;
import org.junit.jupiter.api.Test;

/** What {@link Secrets} look like; that they cannot be guessed is more than a test can say. */
public interface SecretsContract {

    /** How many secrets are drawn. */
    int DRAWN = 500;

    /** The letters that carry 256 bits when each stands for six. */
    int LETTERS = 43;

    /**
     * The source under test.
     *
     * @return the secrets
     */
    Secrets secrets();

    private Set<String> drawn() {
        Set<String> drawn = new HashSet<>();
        IntStream.range(0, DRAWN).forEach(i -> drawn.add(secrets().next()));
        return drawn;
    }

    @Test
    default void noSecretIsGivenTwice() {
        assertEquals(DRAWN, drawn().size());
    }

    @Test
    default void aSecretIsLongEnoughAndWrittenWithSafeCharacters() {
        Pattern form = Pattern.compile("[A-Za-z0-9_-]{" + LETTERS + ",200}");
        drawn().forEach(secret -> assertTrue(form.matcher(secret).matches(), "malformed secret"));
    }

    @Test
    default void everyPlaceOfASecretVaries() {
        Set<String> drawn = drawn();
        int varied = 0;
        for (int place = 0; place < LETTERS; place++) {
            int here = place;
            long different =
                    drawn.stream().map(secret -> secret.charAt(here)).distinct().count();
            varied += different > 8 ? 1 : 0;
        }
        // the last letter of 256 bits carries four of them, which still are sixteen letters
        assertEquals(LETTERS, varied, "places that vary");
    }
}
