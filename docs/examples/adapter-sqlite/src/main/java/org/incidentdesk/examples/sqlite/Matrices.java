package org.incidentdesk.examples.sqlite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driven.MatrixRepository;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Title;

/** The matrices. A matrix is no record, so its document is one that stands for it. */
final class Matrices implements MatrixRepository {

    record Cell(Impact impact, Urgency urgency, Priority priority) {}

    record Written(MatrixId id, Title name, List<Cell> cells, long version) {

        static Written of(PriorityMatrix matrix) {
            List<Cell> cells = new ArrayList<>();
            matrix.cells()
                    .forEach((impact, row) ->
                            row.forEach((urgency, priority) -> cells.add(new Cell(impact, urgency, priority))));
            return new Written(matrix.id(), matrix.name(), cells, matrix.version());
        }

        PriorityMatrix matrix() {
            Map<Impact, Map<Urgency, Priority>> table = new EnumMap<>(Impact.class);
            cells.forEach(cell -> table.computeIfAbsent(cell.impact(), none -> new EnumMap<>(Urgency.class))
                    .put(cell.urgency(), cell.priority()));
            return new PriorityMatrix(id, name, table, version);
        }

        Written atVersion(long newVersion) {
            return new Written(id, name, cells, newVersion);
        }
    }

    private static final class Kept extends Documents<MatrixId, Written> {
        Kept(Sql sql) {
            super(sql, new Kind<>("matrix", Written.class, Written::id, Written::version, Written::atVersion));
        }
    }

    private final Kept kept;

    Matrices(Sql sql) {
        kept = new Kept(sql);
    }

    @Override
    public Optional<PriorityMatrix> find(MatrixId id) {
        return kept.find(id).map(Written::matrix);
    }

    @Override
    public PriorityMatrix save(PriorityMatrix matrix) {
        return kept.save(Written.of(matrix)).matrix();
    }

    @Override
    public List<PriorityMatrix> all() {
        return kept.all().stream().map(Written::matrix).toList();
    }
}
