package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The inventory. */
final class AssetShelf implements Shelf {

    private final SettingSources sources;

    AssetShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    private Asset find(Visit visit, String id) {
        return sources.catalogue().asset(visit.actor(), Shelf.id("asset", id, AssetId::new));
    }

    private static Thing thing(Visit visit, Asset asset) {
        String note = Choices.term(visit.words(), asset.kind()) + " · " + Choices.term(visit.words(), asset.state());
        return new Thing(asset.id().value(), asset.version(), asset.name(), note, asset.state() != AssetState.RETIRED);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        List<Asset> assets = sources.catalogue()
                .assets(
                        visit.actor(),
                        wanted.words(),
                        wanted.after().map(id -> Shelf.id("asset", id, AssetId::new)),
                        Shelf.SHOWN);
        return Shelf.some(assets.stream().map(asset -> thing(visit, asset)).toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Asset> present = id.map(known -> find(visit, known));
        Choices choices = sources.choices();
        sheet.text("name", true)
                .with("name", present.map(Asset::name))
                .field(Kind.PICK, "assetKind", true, Choices.terms(visit, AssetKind.values()))
                .with("assetKind", present.map(Asset::kind))
                .field(Kind.PICK, "state", true, Choices.terms(visit, AssetState.values()))
                .with("state", present.map(Asset::state))
                .field(Kind.SEARCHED, "owner", false, choices.everybody(visit))
                .with("owner", present.flatMap(Asset::owner))
                .field(
                        Kind.SEARCHED,
                        "partOf",
                        false,
                        choices.assets(
                                visit, present.map(Asset::id).map(Set::of).orElse(Set.of())))
                .with("partOf", present.flatMap(Asset::parent));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        AssetKind kind = form.required("assetKind", Inputs.oneOf("assetKind", AssetKind.class));
        Title name = form.required("name", Title::new);
        AssetState state = form.required("state", Inputs.oneOf("state", AssetState.class));
        Optional<PersonId> owner = form.optional("owner", PersonId::new);
        Optional<AssetId> parent = form.optional("partOf", AssetId::new);
        form.mustBeSound();
        AssetDefinition wish = new AssetDefinition(kind, name, state, owner, parent);
        return Kept.of(
                id.isEmpty()
                        ? sources.catalogue().addAsset(Wishes.add(visit, wish))
                        : sources.catalogue().changeAsset(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }
}
