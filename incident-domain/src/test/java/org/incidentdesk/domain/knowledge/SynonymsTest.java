package org.incidentdesk.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;

/** Wordings that mean the same: what can be one, and how every fault is told. */
class SynonymsTest {

    private static List<String> faults(List<List<String>> groups) {
        return assertThrows(InvalidValue.class, () -> new Synonyms(groups)).faults().stream()
                .map(fault -> fault.field() + " " + fault.code() + " " + fault.facts())
                .toList();
    }

    private static List<String> wordings(int count) {
        return IntStream.range(0, count).mapToObj(i -> "mot" + i).toList();
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertEquals(
                List.of(
                        "groups[0] too-few {min=2}",
                        "groups[1][0] blank {}",
                        "groups[1][1] no-word {}",
                        "groups[2][0] too-long {max=60}",
                        "groups[2][1] too-long {max=60}",
                        "groups[3][2] duplicate {other=groups[3][0]}",
                        "groups[4][1] control-character {}",
                        "groups[5] too-many {max=20}"),
                faults(List.of(
                        List.of("seul"),
                        List.of(" ", "le la les"),
                        List.of("x".repeat(61), "y".repeat(300)),
                        List.of("Réseau", "lan", "reseau"),
                        List.of("un mot", "deux\u0007mots"),
                        wordings(21))));
    }

    @Test
    void theLimitsThemselvesAreKept() {
        List<List<String>> most =
                new ArrayList<>(Collections.nCopies(Synonyms.MAX_GROUPS, wordings(Synonyms.MAX_WORDINGS)));
        most.set(0, List.of("x".repeat(Synonyms.MAX_LENGTH), "y" + "z".repeat(Synonyms.MAX_LENGTH - 1)));
        assertDoesNotThrow(() -> new Synonyms(most));
        most.add(wordings(2));
        assertEquals(List.of("groups too-many {max=500}"), faults(most));
        assertDoesNotThrow(() -> new Synonyms(List.of()));
    }

    @Test
    void wordingsAreStrippedAndKeptAsTheyAreWritten() {
        assertEquals(
                List.of(List.of("Fiche de paie", "bulletin")),
                new Synonyms(List.of(List.of("  Fiche de paie ", "bulletin"))).groups());
    }

    @Test
    void aWordingOfSeveralMeaningsBringsThoseOfEachGroup() {
        Synonyms both = new Synonyms(List.of(List.of("portable", "laptop"), List.of("portable", "smartphone")));
        assertEquals(
                List.of("laptop", "smartphone"),
                both.addTo(Question.ofText("mon portable")).alternatives());
    }
}
