package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.port.driven.AssetRepository;
import org.incidentdesk.domain.text.Words;

final class InMemoryAssets extends VersionedTable<AssetId, Asset> implements AssetRepository {

    InMemoryAssets(Unit unit) {
        super(unit, Table.ASSETS, "asset");
    }

    @Override
    AssetId id(Asset thing) {
        return thing.id();
    }

    @Override
    long version(Asset thing) {
        return thing.version();
    }

    @Override
    Asset atVersion(Asset thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    public List<Asset> list(Optional<String> text, Optional<AssetId> after, int limit) {
        Stream<Asset> stretch = after.map(rows()::valuesAfter).orElseGet(rows()::values);
        return stretch.filter(asset -> text.isEmpty() || matches(asset, text.get()))
                .limit(limit)
                .toList();
    }

    private static boolean matches(Asset asset, String text) {
        return Words.match(Words.fold(asset.name() + " " + asset.id()), text);
    }
}
