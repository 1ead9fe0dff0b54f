package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.port.driven.AssetRepository;
import org.incidentdesk.persistence.mapping.CatalogueMapping;
import org.incidentdesk.persistence.row.AssetRow;

/** The inventory in its table. */
final class JpaAssetRepository extends VersionedRepository<AssetId, Asset, AssetRow> implements AssetRepository {

    JpaAssetRepository(UnitSession session) {
        super(session, "asset", AssetRow.class, CatalogueMapping::row, CatalogueMapping::asset);
    }

    @Override
    Object key(AssetId id) {
        return id.value();
    }

    @Override
    public List<Asset> list(Optional<String> text, Optional<AssetId> after, int limit) {
        return stretch(text, after.map(AssetId::value), limit);
    }
}
