package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.AssetId;

/** The inventory. */
public interface AssetRepository extends Repository<AssetId, Asset> {

    /**
     * A stretch of the list in the order of the identities.
     *
     * @param text words of which each must begin a word of its name or identity, without regard to case and accents; none for
     *     all
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return at most so many, in ascending order of their identities
     */
    List<Asset> list(Optional<String> text, Optional<AssetId> after, int limit);
}
