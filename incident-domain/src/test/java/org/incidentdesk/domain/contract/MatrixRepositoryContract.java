package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driven.MatrixRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Title;

/** What a {@link MatrixRepository} keeps. */
public interface MatrixRepositoryContract extends WholeListContract<MatrixId, PriorityMatrix> {

    @Override
    default MatrixRepository repository(Repositories repositories) {
        return repositories.matrices();
    }

    @Override
    default List<PriorityMatrix> all(Repositories repositories) {
        return repositories.matrices().all();
    }

    @Override
    default PriorityMatrix named(String id) {
        return SampleThings.matrix(new MatrixId(id));
    }

    @Override
    default List<PriorityMatrix> examples() {
        return List.of(
                SampleThings.matrix(new MatrixId(Fresh.id("matrix"))),
                new PriorityMatrix(
                        new MatrixId(Fresh.id("matrix")),
                        new Title("3×3 « ITIL »"),
                        PriorityMatrix.threeByThree().cells(),
                        0),
                new PriorityMatrix(
                        new MatrixId(Fresh.id("matrix")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        Map.of(
                                Impact.VERY_LOW,
                                Map.of(Urgency.VERY_HIGH, Priority.LOW),
                                Impact.HIGH,
                                Map.of(Urgency.VERY_HIGH, Priority.HIGH)),
                        0));
    }

    @Override
    default PriorityMatrix changed(PriorityMatrix thing) {
        return new PriorityMatrix(
                thing.id(),
                new Title("Autrement"),
                Map.of(Impact.MEDIUM, Map.of(Urgency.LOW, Priority.LOW, Urgency.HIGH, Priority.VERY_HIGH)),
                thing.version());
    }

    @Override
    default MatrixId id(PriorityMatrix thing) {
        return thing.id();
    }

    @Override
    default long version(PriorityMatrix thing) {
        return thing.version();
    }

    @Override
    default PriorityMatrix atVersion(PriorityMatrix thing, long version) {
        return thing.atVersion(version);
    }
}
