package org.incidentdesk.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two texts side by side: what stayed, what went, what came. */
class ComparisonTest {

    private static String shown(String before, String after) {
        return Comparison.of(before, after).stream()
                .map(line -> sign(line.sameness(), " ", "-", "+")
                        + line.pieces().stream()
                                .map(piece -> sign(piece.sameness(), "", "[", "{")
                                        + piece.text()
                                        + sign(piece.sameness(), "", "]", "}"))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String sign(Sameness sameness, String same, String removed, String added) {
        return switch (sameness) {
            case SAME -> same;
            case REMOVED -> removed;
            case ADDED -> added;
        };
    }

    @Test
    void theSameTextHasNoDifference() {
        assertEquals(" Fermer\n Ouvrir", shown("Fermer\nOuvrir", "Fermer\nOuvrir"));
        assertEquals("", shown("", ""));
    }

    @Test
    void linesComeAndGo() {
        assertEquals(" a\n-[b]\n c", shown("a\nb\nc", "a\nc"));
        assertEquals(" a\n+{b}\n c", shown("a\nc", "a\nb\nc"));
        assertEquals("+{a}", shown("", "a"));
        assertEquals("-[a]", shown("a", ""));
    }

    @Test
    void inALineThatWasChangedTheWordsAreShown() {
        assertEquals(
                "-Effacer [la] session, puis redémarrer\n+Effacer {votre} session, puis redémarrer",
                shown("Effacer la session, puis redémarrer", "Effacer votre session, puis redémarrer"));
    }

    @Test
    void accentsAndPairsOfCharactersAreNotTornApart() {
        assertEquals(
                "-[élève] 🙂\n+[élèves] 🙂".replace("+[", "+{").replace("s]", "s}"), shown("élève 🙂", "élèves 🙂"));
    }

    @Test
    void bothTextsCanBeReadOutOfTheComparison() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = text(chance);
            String after = text(chance);
            List<ComparedLine> lines = Comparison.of(before, after);
            assertEquals(before, side(lines, Sameness.ADDED));
            assertEquals(after, side(lines, Sameness.REMOVED));
        }
    }

    private static String text(Random chance) {
        List<String> words = List.of("un", "deux", " ", "\n", "\n\n", "é", ", ");
        StringBuilder text = new StringBuilder("x");
        for (int i = chance.nextInt(12); i > 0; i--) {
            text.append(words.get(chance.nextInt(words.size())));
        }
        return text.toString();
    }

    private static String side(List<ComparedLine> lines, Sameness left) {
        return lines.stream()
                .filter(line -> line.sameness() != left)
                .map(ComparedLine::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theLongestTextsAreComparedInTime() {
        String before = "a\n".repeat(32_000);
        String after = "b\n".repeat(32_000);
        List<ComparedLine> lines =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Comparison.of(before, after));
        assertEquals(before, side(lines, Sameness.ADDED));
        String words = "mot ".repeat(16_000);
        String others = "autre ".repeat(10_000);
        List<ComparedLine> line =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Comparison.of(words, others));
        assertTrue(line.size() == 2);
    }
}
