package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driven.MatrixRepository;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.persistence.mapping.CatalogueMapping;
import org.incidentdesk.persistence.row.PriorityMatrixRow;

/** The priority matrices in their table. */
final class JpaMatrixRepository extends VersionedRepository<MatrixId, PriorityMatrix, PriorityMatrixRow>
        implements MatrixRepository {

    JpaMatrixRepository(UnitSession session) {
        super(session, "priorityMatrix", PriorityMatrixRow.class, CatalogueMapping::row, CatalogueMapping::matrix);
    }

    @Override
    Object key(MatrixId id) {
        return id.value();
    }
}
