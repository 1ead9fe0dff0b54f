package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.servicelevel.ServiceLevel;

/** The service levels. */
public interface ServiceLevelRepository extends Repository<ServiceLevelId, ServiceLevel> {

    /**
     * All of them.
     *
     * @return every service level, in the order of the identities; a few hundred at most are expected
     */
    List<ServiceLevel> all();
}
