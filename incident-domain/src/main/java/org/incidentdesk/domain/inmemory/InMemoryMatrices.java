package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driven.MatrixRepository;
import org.incidentdesk.domain.priority.PriorityMatrix;

final class InMemoryMatrices extends VersionedTable<MatrixId, PriorityMatrix> implements MatrixRepository {

    InMemoryMatrices(Unit unit) {
        super(unit, Table.MATRICES, "priorityMatrix");
    }

    @Override
    MatrixId id(PriorityMatrix thing) {
        return thing.id();
    }

    @Override
    long version(PriorityMatrix thing) {
        return thing.version();
    }

    @Override
    PriorityMatrix atVersion(PriorityMatrix thing, long version) {
        return thing.atVersion(version);
    }
}
