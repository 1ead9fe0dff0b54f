package org.incidentdesk.domain.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five levels, and how a matrix names what is wrong with it. */
class LevelsTest {

    @ParameterizedTest
    @CsvSource({"VERY_LOW, 1, P5", "LOW, 2, P4", "MEDIUM, 3, P3", "HIGH, 4, P2", "VERY_HIGH, 5, P1"})
    void everyLevelHasItsNumberAndEveryPriorityItsCode(String name, int level, String code) {
        assertEquals(level, Impact.valueOf(name).level());
        assertEquals(Impact.valueOf(name), Impact.ofLevel(level));
        assertEquals(level, Urgency.valueOf(name).level());
        assertEquals(Urgency.valueOf(name), Urgency.ofLevel(level));
        assertEquals(level, Priority.valueOf(name).level());
        assertEquals(Priority.valueOf(name), Priority.ofLevel(level));
        assertEquals(code, Priority.valueOf(name).code());
    }

    private static String refused(IntFunction<?> levels, int level) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> levels.apply(level));
        InvalidValue.Fault fault = refused.faults().get(0);
        return fault.field() + " " + fault.code() + " " + fault.facts().get("max");
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "-1"})
    void thereAreFiveLevelsAndNoOthers(int level) {
        assertEquals("impact out-of-range 5", refused(Impact::ofLevel, level));
        assertEquals("urgency out-of-range 5", refused(Urgency::ofLevel, level));
        assertEquals("priority out-of-range 5", refused(Priority::ofLevel, level));
    }

    private static Map<Urgency, Priority> row(Priority... lowMediumHigh) {
        Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
        List<Urgency> urgencies = List.of(Urgency.LOW, Urgency.MEDIUM, Urgency.HIGH);
        for (int i = 0; i < lowMediumHigh.length; i++) {
            if (lowMediumHigh[i] != null) {
                row.put(urgencies.get(i), lowMediumHigh[i]);
            }
        }
        return row;
    }

    private static PriorityMatrix matrix(Map<Impact, Map<Urgency, Priority>> cells) {
        return new PriorityMatrix(new MatrixId("mine"), new Title("La mienne"), cells, 7);
    }

    private static Object faults(Map<Impact, Map<Urgency, Priority>> cells) {
        return assertThrows(RuleRefused.class, () -> matrix(cells)).facts().get("cells");
    }

    @Test
    void whereAMatrixFallsTheCellAndTheDirectionAreNamed() {
        Map<Urgency, Priority> flat = row(Priority.MEDIUM, Priority.MEDIUM, Priority.MEDIUM);
        assertEquals(
                List.of("LOW×HIGH below lower urgency"),
                faults(Map.of(Impact.LOW, row(Priority.MEDIUM, Priority.HIGH, Priority.MEDIUM))));
        assertEquals(
                List.of("HIGH×LOW below lower impact"),
                faults(Map.of(Impact.LOW, flat, Impact.HIGH, row(Priority.LOW, Priority.MEDIUM, Priority.HIGH))));
        assertEquals(
                List.of("LOW×MEDIUM missing", "LOW×HIGH below lower urgency"),
                faults(Map.of(
                        Impact.LOW,
                        row(Priority.HIGH, null, Priority.LOW),
                        Impact.HIGH,
                        row(Priority.HIGH, Priority.HIGH, Priority.HIGH))));
        assertEquals(List.of("empty"), faults(Map.of()));
        assertEquals(List.of("empty"), faults(Map.of(Impact.LOW, Map.of())));
        assertEquals(Priority.MEDIUM, matrix(Map.of(Impact.LOW, flat)).priority(Impact.LOW, Urgency.HIGH));
    }

    @Test
    void whatAMatrixDoesNotOfferIsRefusedWithItsName() {
        PriorityMatrix matrix = matrix(Map.of(Impact.LOW, row(Priority.LOW, Priority.MEDIUM, Priority.HIGH)));
        for (Impact impact : List.of(Impact.LOW, Impact.HIGH)) {
            Urgency urgency = impact == Impact.LOW ? Urgency.VERY_HIGH : Urgency.HIGH;
            RuleRefused refused = assertThrows(RuleRefused.class, () -> matrix.priority(impact, urgency));
            assertEquals(RuleRefused.Rule.LEVEL_NOT_OFFERED, refused.rule());
            assertEquals(Map.of("impact", impact.name(), "urgency", urgency.name(), "matrix", "mine"), refused.facts());
        }
        assertEquals(List.of(Impact.LOW), matrix.impacts());
        assertEquals(List.of(Urgency.LOW, Urgency.MEDIUM, Urgency.HIGH), matrix.urgencies());
    }

    @Test
    void aMatrixIsItsIdentityNameCellsAndVersion() {
        Map<Impact, Map<Urgency, Priority>> cells = Map.of(Impact.LOW, row(Priority.LOW));
        PriorityMatrix mine = matrix(cells);
        assertEquals(new MatrixId("mine"), mine.id());
        assertEquals(new Title("La mienne"), mine.name());
        assertEquals(7, mine.version());
        assertEquals(cells, mine.cells());
        assertEquals(mine, matrix(cells));
        assertEquals(mine.hashCode(), matrix(cells).hashCode());
        assertEquals(8, mine.atVersion(8).version());
        assertEquals(mine, mine.atVersion(8).atVersion(7));
        for (Object other : List.of(
                mine.atVersion(8),
                new PriorityMatrix(new MatrixId("yours"), mine.name(), cells, 7),
                new PriorityMatrix(mine.id(), new Title("La vôtre"), cells, 7),
                matrix(Map.of(Impact.LOW, row(Priority.HIGH))),
                "mine")) {
            assertNotEquals(mine, other);
            assertNotEquals(mine.hashCode(), other.hashCode());
        }
        assertEquals("PriorityMatrix[mine v7 {LOW={LOW=LOW}}]", mine.toString());
    }

    @Test
    void threeMatricesShipAndTheirNamesAreKept() {
        assertEquals(
                List.of("course", "itil-3x3", "standard"),
                PriorityMatrix.shipped().stream()
                        .map(matrix -> matrix.id().value())
                        .toList());
        PriorityMatrix three = PriorityMatrix.threeByThree();
        assertEquals(List.of(Urgency.LOW, Urgency.MEDIUM, Urgency.HIGH), three.urgencies());
        assertEquals(Priority.HIGH, three.priority(Impact.MEDIUM, Urgency.HIGH));
        assertEquals(Priority.LOW, three.priority(Impact.MEDIUM, Urgency.LOW));
        assertEquals(Priority.MEDIUM, three.priority(Impact.LOW, Urgency.HIGH));
    }

    @Test
    void anOverrideHoldsInsteadOfTheComputedPriority() {
        PriorityExplanation computed = explanation(Optional.empty());
        assertEquals(Priority.MEDIUM, computed.priority());
        PriorityExplanation overridden =
                explanation(Optional.of(new PriorityOverride(Priority.VERY_HIGH, new Text("La direction attend"))));
        assertEquals(Priority.VERY_HIGH, overridden.priority());
        assertEquals(Priority.MEDIUM, overridden.computed(), "and what the cell said is still told");
    }

    private static PriorityExplanation explanation(Optional<PriorityOverride> override) {
        return new PriorityExplanation(
                Impact.MEDIUM, Urgency.MEDIUM, new MatrixId("standard"), "5×5", Priority.MEDIUM, override);
    }
}
