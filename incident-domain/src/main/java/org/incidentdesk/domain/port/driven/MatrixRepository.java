package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.priority.PriorityMatrix;

/** The priority matrices. */
public interface MatrixRepository extends Repository<MatrixId, PriorityMatrix> {

    /**
     * All of them.
     *
     * @return every matrix, in the order of the identities; a few hundred at most are expected
     */
    List<PriorityMatrix> all();
}
