package org.incidentdesk.domain.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriorityMatrixTest {

    private static String row(PriorityMatrix matrix, Urgency urgency) {
        StringBuilder row = new StringBuilder();
        matrix.impacts()
                .forEach(impact -> row.append(matrix.priority(impact, urgency).level()));
        return row.toString();
    }

    @Test
    void theStandardMatrixIsGlpis() {
        PriorityMatrix matrix = PriorityMatrix.standard();
        assertEquals("11222", row(matrix, Urgency.VERY_LOW));
        assertEquals("12233", row(matrix, Urgency.LOW));
        assertEquals("22344", row(matrix, Urgency.MEDIUM));
        assertEquals("23445", row(matrix, Urgency.HIGH));
        assertEquals("23455", row(matrix, Urgency.VERY_HIGH));
    }

    @Test
    void theCourseRaisesOneCell() {
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                boolean raised = impact == Impact.LOW && urgency == Urgency.MEDIUM;
                Priority standard = PriorityMatrix.standard().priority(impact, urgency);
                assertEquals(
                        raised ? Priority.MEDIUM : standard,
                        PriorityMatrix.course().priority(impact, urgency));
            }
        }
    }

    @Test
    void theThreeByThreeOffersThreeLevelsOnly() {
        PriorityMatrix matrix = PriorityMatrix.threeByThree();
        assertEquals(List.of(Impact.LOW, Impact.MEDIUM, Impact.HIGH), matrix.impacts());
        assertEquals("P1", matrix.priority(Impact.HIGH, Urgency.HIGH).code());
        assertEquals("P2", matrix.priority(Impact.HIGH, Urgency.MEDIUM).code());
        assertEquals("P3", matrix.priority(Impact.HIGH, Urgency.LOW).code());
        assertEquals("P3", matrix.priority(Impact.MEDIUM, Urgency.MEDIUM).code());
        assertEquals("P4", matrix.priority(Impact.LOW, Urgency.MEDIUM).code());
        assertEquals("P5", matrix.priority(Impact.LOW, Urgency.LOW).code());
        RuleRefused refused = assertThrows(RuleRefused.class, () -> matrix.priority(Impact.VERY_HIGH, Urgency.HIGH));
        assertEquals("level-not-offered", refused.code());
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** A sound matrix with one cell changed is refused exactly where the change makes it fall somewhere. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMatrixThatFallsIsRefusedNamingTheCells(long seed) {
        Random random = new Random(seed);
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        PriorityMatrix.standard().cells().forEach((impact, row) -> cells.put(impact, new EnumMap<>(row)));
        Impact impact = Impact.values()[random.nextInt(5)];
        Urgency urgency = Urgency.values()[random.nextInt(5)];
        Priority changed = Priority.values()[random.nextInt(5)];
        cells.get(impact).put(urgency, changed);
        if (falls(cells)) {
            RuleRefused refused = assertThrows(RuleRefused.class, () -> matrix(cells));
            assertEquals("matrix-unsound", refused.code());
            assertTrue(!((List<?>) refused.facts().get("cells")).isEmpty());
        } else {
            assertEquals(changed, matrix(cells).priority(impact, urgency));
        }
    }

    /** Compares every pair of comparable cells, where the matrix itself looks at neighbours only. */
    private static boolean falls(Map<Impact, Map<Urgency, Priority>> cells) {
        for (Impact i : Impact.values()) {
            for (Urgency u : Urgency.values()) {
                for (Impact higherImpact : Impact.values()) {
                    for (Urgency higherUrgency : Urgency.values()) {
                        boolean above = higherImpact.compareTo(i) >= 0 && higherUrgency.compareTo(u) >= 0;
                        if (above
                                && cells.get(higherImpact)
                                                .get(higherUrgency)
                                                .compareTo(cells.get(i).get(u))
                                        < 0) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static PriorityMatrix matrix(Map<Impact, Map<Urgency, Priority>> cells) {
        return new PriorityMatrix(new MatrixId("mine"), new Title("Mine"), cells, 0);
    }

    @Test
    void anEmptyCellIsNamed() {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        cells.put(Impact.LOW, Map.of(Urgency.LOW, Priority.LOW, Urgency.HIGH, Priority.HIGH));
        cells.put(Impact.HIGH, Map.of(Urgency.LOW, Priority.LOW));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> matrix(cells));
        assertEquals(List.of("HIGH×HIGH missing"), refused.facts().get("cells"));
        assertThrows(RuleRefused.class, () -> matrix(Map.of()));
    }
}
