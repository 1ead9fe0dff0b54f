package org.incidentdesk.domain.priority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;

/**
 * {@code priority = matrix[impact][urgency]}: a complete table that never falls where impact or urgency rises.
 *
 * <p>A matrix offers some levels of impact and urgency; only these may be chosen while it is in force, and exactly their
 * cells are filled.
 */
public final class PriorityMatrix {

    private final MatrixId id;
    private final Title name;
    private final Map<Impact, Map<Urgency, Priority>> cells;
    private final long version;

    /**
     * Checks and keeps a matrix.
     *
     * @param id the identity
     * @param name the name, told with every priority that it yields
     * @param cells the priority by impact, then urgency; every offered impact has the same urgencies
     * @param version the number of changes so far, 0 for one that was never stored
     * @throws RuleRefused naming every empty cell and every pair of cells that falls, if there is any
     */
    public PriorityMatrix(MatrixId id, Title name, Map<Impact, Map<Urgency, Priority>> cells, long version) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.version = version;
        Map<Impact, Map<Urgency, Priority>> copy = new EnumMap<>(Impact.class);
        cells.forEach((impact, row) -> {
            Map<Urgency, Priority> cleaned = new EnumMap<>(Urgency.class);
            cleaned.putAll(row);
            copy.put(impact, Collections.unmodifiableMap(cleaned));
        });
        this.cells = Collections.unmodifiableMap(copy);
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new RuleRefused(RuleRefused.Rule.MATRIX_UNSOUND, Map.of("cells", List.copyOf(faults)));
        }
    }

    /**
     * GLPI's shipped default, the desk's own default.
     *
     * @return the 5×5 matrix {@code standard}
     */
    public static PriorityMatrix standard() {
        return fiveByFive("standard", "5×5", 2);
    }

    /**
     * The matrix of the course: the 5×5 with low impact × medium urgency raised to P3, because the course's worked
     * example reads it so.
     *
     * @return the 5×5 matrix {@code course}
     */
    public static PriorityMatrix course() {
        return fiveByFive("course", "Course", 3);
    }

    /**
     * Common ITIL practice with three levels each, named low, medium and high.
     *
     * @return the 3×3 matrix {@code itil-3x3}
     */
    public static PriorityMatrix threeByThree() {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        int[][] levels = {{1, 2, 3}, {2, 3, 4}, {3, 4, 5}};
        for (int i = 0; i < levels.length; i++) {
            Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
            for (int u = 0; u < levels.length; u++) {
                row.put(Urgency.ofLevel(u + 2), Priority.ofLevel(levels[i][u]));
            }
            cells.put(Impact.ofLevel(i + 2), row);
        }
        return new PriorityMatrix(new MatrixId("itil-3x3"), new Title("3×3"), cells, 0);
    }

    /**
     * The matrices that every desk has from the start, and may change.
     *
     * @return the standard one, the 3×3 and the course's, in the order of their identities
     */
    public static List<PriorityMatrix> shipped() {
        return List.of(course(), threeByThree(), standard());
    }

    private static PriorityMatrix fiveByFive(String id, String name, int lowImpactMediumUrgency) {
        int[][] byUrgency = {
            {1, 1, 2, 2, 2},
            {1, 2, 2, 3, 3},
            {2, lowImpactMediumUrgency, 3, 4, 4},
            {2, 3, 4, 4, 5},
            {2, 3, 4, 5, 5}
        };
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                row.put(urgency, Priority.ofLevel(byUrgency[urgency.ordinal()][impact.ordinal()]));
            }
            cells.put(impact, row);
        }
        return new PriorityMatrix(new MatrixId(id), new Title(name), cells, 0);
    }

    /** Neighbours suffice: what never falls from one level to the next never falls at all. */
    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        SortedSet<Urgency> urgencies = new TreeSet<>();
        cells.values().forEach(row -> urgencies.addAll(row.keySet()));
        if (urgencies.isEmpty()) {
            faults.add("empty");
        }
        Impact lower = null;
        for (Impact impact : cells.keySet()) {
            Priority before = null;
            for (Urgency urgency : urgencies) {
                Priority here = cells.get(impact).get(urgency);
                Priority below = lower == null ? null : cells.get(lower).get(urgency);
                String cell = impact + "×" + urgency;
                if (here == null) {
                    faults.add(cell + " missing");
                } else if (before != null && here.compareTo(before) < 0) {
                    faults.add(cell + " below lower urgency");
                } else if (below != null && here.compareTo(below) < 0) {
                    faults.add(cell + " below lower impact");
                }
                before = here == null ? before : here;
            }
            lower = impact;
        }
        return faults;
    }

    /**
     * The priority of a cell.
     *
     * @param impact the impact
     * @param urgency the urgency
     * @return the priority
     * @throws RuleRefused if the matrix does not offer one of the levels
     */
    public Priority priority(Impact impact, Urgency urgency) {
        Priority priority = cells.getOrDefault(impact, Map.of()).get(urgency);
        if (priority == null) {
            throw new RuleRefused(
                    RuleRefused.Rule.LEVEL_NOT_OFFERED,
                    Map.of("impact", impact.name(), "urgency", urgency.name(), "matrix", id.value()));
        }
        return priority;
    }

    /**
     * The levels of impact that may be chosen.
     *
     * @return at least one, lowest first
     */
    public List<Impact> impacts() {
        return List.copyOf(cells.keySet());
    }

    /**
     * The levels of urgency that may be chosen.
     *
     * @return at least one, lowest first
     */
    public List<Urgency> urgencies() {
        return List.copyOf(cells.values().iterator().next().keySet());
    }

    /**
     * All cells.
     *
     * @return the priority by impact, then urgency, lowest first, unmodifiable
     */
    public Map<Impact, Map<Urgency, Priority>> cells() {
        return cells;
    }

    /**
     * Which matrix this is.
     *
     * @return the identity
     */
    public MatrixId id() {
        return id;
    }

    /**
     * What people call it.
     *
     * @return the name
     */
    public Title name() {
        return name;
    }

    /**
     * How often it was changed.
     *
     * @return 0 for one that was never stored
     */
    public long version() {
        return version;
    }

    /**
     * The same matrix at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public PriorityMatrix atVersion(long newVersion) {
        return new PriorityMatrix(id, name, cells, newVersion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriorityMatrix matrix
                && id.equals(matrix.id)
                && name.equals(matrix.name)
                && cells.equals(matrix.cells)
                && version == matrix.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, cells, version);
    }

    @Override
    public String toString() {
        return "PriorityMatrix[" + id + " v" + version + " " + cells + "]";
    }
}
