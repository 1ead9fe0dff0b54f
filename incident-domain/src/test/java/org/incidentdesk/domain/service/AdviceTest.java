package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.junit.jupiter.api.Test;

/** Which words count. */
class AdviceTest {

    @Test
    void wordsOfEverySentenceTellNothing() {
        assertEquals(
                List.of("imprimante", "etage", "imprime", "bourrage"),
                TellingWords.of("Bonjour, mon imprimante de l'étage n'imprime pas: bourrage. Merci!"));
        assertEquals(List.of("printer", "jammed"), TellingWords.of("The printer has jammed for the printer"));
    }

    @Test
    void pluralsAreTheSameWord() {
        assertEquals(TellingWords.root("imprimante"), TellingWords.root("imprimantes"));
        assertEquals("gaz".length(), TellingWords.root("gaz").length());
        assertTrue(TellingWords.roots("Deux réseaux").contains("reseau"));
    }

    @Test
    void ofASearchWholeWordsAreKeptAsFarAsTheyFit() {
        assertEquals(Optional.of("mot de passe oublie"), MissedSearch.kept("  Mot de passe OUBLIÉ ?"));
        assertEquals(Optional.empty(), MissedSearch.kept("à !"));
        String kept = MissedSearch.kept("abcdefgh ".repeat(3) + "ijklmnop qrstuvwx yz " + "mot".repeat(20))
                .orElseThrow();
        assertEquals("abcdefgh ijklmnop qrstuvwx yz", kept);
        assertEquals(Optional.empty(), MissedSearch.kept("x".repeat(65)));
    }
}
