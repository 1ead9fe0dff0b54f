package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.port.driven.AssetRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What an {@link AssetRepository} keeps. */
public interface AssetRepositoryContract extends VersionedRepositoryContract<AssetId, Asset> {

    @Override
    default AssetRepository repository(Repositories repositories) {
        return repositories.assets();
    }

    @Override
    default List<Asset> examples() {
        Stream<Asset> kinds = Stream.of(AssetKind.values())
                .map(kind -> new Asset(
                        new AssetId(Fresh.id("asset")),
                        kind,
                        new Title("Poste « 42 » 🙂 系統"),
                        AssetState.values()[kind.ordinal() % AssetState.values().length],
                        Optional.of(Fresh.person()),
                        Optional.of(new AssetId(Fresh.id("asset"))),
                        0));
        return Stream.concat(
                        Stream.of(
                                SampleThings.asset(new AssetId(Fresh.id("asset"))),
                                new Asset(
                                        new AssetId(Fresh.id("asset")),
                                        AssetKind.SERVER,
                                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                                        AssetState.RETIRED,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0)),
                        kinds)
                .toList();
    }

    @Override
    default Asset changed(Asset thing) {
        return new Asset(
                thing.id(),
                thing.kind() == AssetKind.PHONE ? AssetKind.MONITOR : AssetKind.PHONE,
                new Title("Autrement"),
                thing.state() == AssetState.IN_REPAIR ? AssetState.IN_STOCK : AssetState.IN_REPAIR,
                thing.owner().isPresent() ? Optional.empty() : Optional.of(Fresh.person()),
                thing.parent().isPresent() ? Optional.empty() : Optional.of(new AssetId(Fresh.id("asset"))),
                thing.version());
    }

    @Override
    default AssetId id(Asset thing) {
        return thing.id();
    }

    @Override
    default long version(Asset thing) {
        return thing.version();
    }

    @Override
    default Asset atVersion(Asset thing, long version) {
        return thing.atVersion(version);
    }

    private AssetId kept(String id, String name) {
        return within(r -> repository(r)
                        .save(new Asset(
                                new AssetId(id),
                                AssetKind.COMPUTER,
                                new Title(name),
                                AssetState.IN_USE,
                                Optional.empty(),
                                Optional.empty(),
                                0)))
                .id();
    }

    @Test
    default void assetsAreListedStretchByStretchInTheOrderOfTheirIdentities() {
        List<String> ids = new ArrayList<>(SampleThings.trickyIds());
        List<String> sorted = List.copyOf(ids);
        Collections.reverse(ids);
        ids.forEach(id -> kept(id, "Something"));
        List<String> listed = new ArrayList<>();
        Optional<AssetId> after = Optional.of(new AssetId(sorted.get(0)));
        while (listed.size() < sorted.size() - 1) {
            Optional<AssetId> from = after;
            List<Asset> stretch = reading(r -> repository(r).list(Optional.empty(), from, 4));
            assertTrue(stretch.size() <= 4, "no more than asked for");
            assertTrue(stretch.get(0).id().compareTo(from.orElseThrow()) > 0, "it begins behind the last stretch");
            stretch.stream()
                    .map(asset -> asset.id().value())
                    .filter(sorted::contains)
                    .forEach(listed::add);
            after = Optional.of(stretch.get(stretch.size() - 1).id());
        }
        assertEquals(sorted.subList(1, sorted.size()), listed);
    }

    @Test
    default void assetsAreFoundByTheBeginningsOfNameAndIdentity() {
        String id = Fresh.id("poste");
        String word = id.replace('-', ' ');
        kept(id, "Écran Été-2026 de l'accueil");
        List.of("ecran", "ÉTÉ 2026", "acc", "", "l accueil", "%")
                .forEach(words -> assertEquals(1, found(word, words), "finds: " + words));
        List.of("cran", "2027", "ecran%2026x", "_cran")
                .forEach(words -> assertEquals(0, found(word, words), "does not find: " + words));
    }

    private int found(String id, String words) {
        return reading(r -> repository(r).list(Optional.of(id + " " + words), Optional.empty(), 10))
                .size();
    }

    @Test
    default void aSearchIsReadStretchByStretchToo() {
        String word = Fresh.id("w").replace("-", "");
        List<AssetId> kept = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            kept.add(kept(Fresh.id("a" + i), word + i));
            kept(Fresh.id("b" + i), "Other");
        }
        List<Asset> first = reading(r -> repository(r).list(Optional.of(word), Optional.empty(), 5));
        List<Asset> second = reading(r ->
                repository(r).list(Optional.of(word), Optional.of(first.get(4).id()), 5));
        assertEquals(
                kept,
                Stream.concat(first.stream(), second.stream()).map(Asset::id).toList());
        assertEquals(5, first.size());
    }
}
