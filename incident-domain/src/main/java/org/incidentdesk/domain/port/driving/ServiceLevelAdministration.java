package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.servicelevel.ServiceLevel;

/**
 * What the desk promises. Reading is for staff, changing for administrators. Tickets keep what they were promised until
 * they are assessed or classified anew.
 */
public interface ServiceLevelAdministration {

    /**
     * The service levels.
     *
     * @param actor who asks
     * @return all of them, in the order of their identities
     */
    List<ServiceLevel> serviceLevels(Actor actor);

    /**
     * One service level.
     *
     * @param actor who asks
     * @param id which one
     * @return the service level
     */
    ServiceLevel serviceLevel(Actor actor, ServiceLevelId id);

    /**
     * Adds a service level under an identity made of its name.
     *
     * @param request who wants it, and what it shall be; refused where its calendar does not exist
     * @return the new identity
     */
    Receipt addServiceLevel(Request<ServiceLevelDefinition> request);

    /**
     * Changes a service level.
     *
     * @param id which one
     * @param request who wants it, and what it shall be; refused where its calendar does not exist
     * @return its version after it
     */
    Receipt changeServiceLevel(ServiceLevelId id, Request<ServiceLevelDefinition> request);
}
