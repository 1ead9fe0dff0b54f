package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;

/**
 * A configuration item.
 *
 * @param id which asset
 * @param version its version, which its ETag begins with
 * @param kind what sort of thing it is
 * @param name the name
 * @param state where it stands in its life
 * @param owner who uses it
 * @param parent what it is part of
 */
public record AssetJson(
        String id,
        long version,
        AssetKind kind,
        String name,
        AssetState state,
        Optional<String> owner,
        Optional<String> parent) {

    /**
     * Made of an asset.
     *
     * @param asset the asset
     * @return what readers see
     */
    public static AssetJson of(Asset asset) {
        return new AssetJson(
                asset.id().value(),
                asset.version(),
                asset.kind(),
                asset.name().value(),
                asset.state(),
                Ids.of(asset.owner()),
                Ids.of(asset.parent()));
    }
}
