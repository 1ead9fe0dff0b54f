package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.people.Actor;

/** The diagnostic guides. Reading is for staff, changing for administrators. */
public interface GuideAdministration {

    /**
     * The guides.
     *
     * @param actor who asks
     * @return all of them at their present version, those that come with every desk included, in the order of the
     *     identities
     */
    List<Guide> guides(Actor actor);

    /**
     * One guide.
     *
     * @param actor who asks
     * @param id which guide
     * @return the guide at its present version
     */
    Guide guide(Actor actor, GuideId id);

    /**
     * One guide as it was.
     *
     * @param actor who asks
     * @param id which guide
     * @param version at which version
     * @return the guide at that version
     */
    Guide revision(Actor actor, GuideId id, long version);

    /**
     * Adds a guide under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addGuide(Request<GuideDefinition> request);

    /**
     * Puts a next version in force; runs that are under way keep to theirs.
     *
     * @param id which guide
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeGuide(GuideId id, Request<GuideDefinition> request);
}
