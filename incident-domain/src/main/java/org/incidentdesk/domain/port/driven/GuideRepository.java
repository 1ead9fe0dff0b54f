package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;

/** The diagnostic guides, with every version that they ever had: a run keeps to the one that it began with. */
public interface GuideRepository extends Repository<GuideId, Guide> {

    /**
     * All of them.
     *
     * @return every one at its present version, in the order of the identities; a few hundred at most are expected
     */
    List<Guide> all();

    /**
     * A guide as it was.
     *
     * @param id which guide
     * @param version at which version
     * @return the guide at that version, the present one included; empty where there never was such a version
     */
    Optional<Guide> revision(GuideId id, long version);
}
