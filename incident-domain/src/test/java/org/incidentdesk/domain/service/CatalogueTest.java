package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.CategoryView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Categories, assets and locations, through their port. */
class CatalogueTest {

    private static final CategoryId MAIL = new CategoryId("messagerie");
    private static final AssetId LAPTOP = new AssetId("portable-12");
    private static final LocationId OFFICE = new LocationId("bureau");

    private final TestDesk test = new TestDesk();
    private final CatalogueAdministration catalogue = test.desk.catalogue();

    private Receipt add(CategoryDefinition definition) {
        return catalogue.addCategory(Request.of(TestDesk.PROF, definition));
    }

    private Receipt change(CategoryId id, CategoryDefinition definition) {
        return catalogue.changeCategory(id, Request.of(TestDesk.PROF, definition));
    }

    private static CategoryDefinition category(String name, boolean visible, boolean retired) {
        return new CategoryDefinition(
                new Title(name),
                Optional.empty(),
                Optional.empty(),
                visible,
                true,
                retired,
                Optional.empty(),
                Optional.empty());
    }

    private List<String> paths(Actor actor) {
        return catalogue.categories(actor).stream().map(CategoryView::path).toList();
    }

    private void delete(CategoryId id, String name) {
        catalogue.deleteCategory(id, Request.of(TestDesk.PROF, new Title(name)));
    }

    private static AssetDefinition asset(String name, Optional<PersonId> owner, Optional<AssetId> parent) {
        return new AssetDefinition(AssetKind.COMPUTER, new Title(name), AssetState.IN_USE, owner, parent);
    }

    private Receipt addAsset(String name, Optional<AssetId> parent) {
        return catalogue.addAsset(Request.of(TestDesk.SARA, asset(name, Optional.empty(), parent)));
    }

    @Test
    void aCategoryIsAddedUnderAFreeIdentityAndChangedOnItsVersion() {
        assertEquals(new Receipt("messagerie", 1), add(category("Messagerie", true, false)));
        CategoryDefinition below = TestDesk.category("Messagerie", Optional.of(MAIL));
        assertEquals(new Receipt("messagerie-2", 1), add(below), "the name is taken elsewhere in the tree");
        assertEquals(new Receipt("messagerie", 2), change(MAIL, category("Courrier", true, false)));
        assertEquals("Courrier", catalogue.category(TestDesk.SARA, MAIL).path());
        assertThrows(
                Conflict.class,
                () -> catalogue.changeCategory(MAIL, Request.on(TestDesk.PROF, 1, category("Courriel", true, false))));
        assertThrows(NotFound.class, () -> change(new CategoryId("nulle-part"), category("X", true, false)));
    }

    @Test
    void requestersSeeWhatIsMeantForThemAndStaffSeesAll() {
        add(category("Messagerie", true, false));
        add(category("Serveurs", false, false));
        add(category("Télécopie", true, true));
        assertEquals(List.of("Accès", "Messagerie"), paths(TestDesk.JULIE));
        assertEquals(List.of("Accès", "Messagerie", "Serveurs", "Télécopie"), paths(TestDesk.SARA));
        assertEquals("Messagerie", catalogue.category(TestDesk.JULIE, MAIL).path());
        for (String hidden : List.of("serveurs", "telecopie")) {
            CategoryId id = new CategoryId(hidden);
            assertThrows(NotFound.class, () -> catalogue.category(TestDesk.JULIE, id));
            assertEquals(id, catalogue.category(TestDesk.SARA, id).category().id());
        }
    }

    @Test
    void whatACategoryNamesHasToExist() {
        CategoryDefinition plain = category("Messagerie", true, false);
        assertThrows(
                NotFound.class,
                () -> add(new CategoryDefinition(
                        plain.name(),
                        Optional.empty(),
                        Optional.of(new GroupId("nobody")),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty())));
        assertThrows(
                NotFound.class,
                () -> add(new CategoryDefinition(
                        plain.name(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.of(new ServiceLevelId("none")),
                        Optional.empty())));
        assertThrows(
                NotFound.class,
                () -> add(new CategoryDefinition(
                        plain.name(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.of(new GuideId("none")))));
        assertEquals(List.of("Accès"), paths(TestDesk.SARA), "nothing was kept");
    }

    @Test
    void aCategoryThatNothingUsesIsDeletedByWhoeverRepeatsItsName() {
        add(category("Messagerie", true, false));
        assertThrows(InvalidValue.class, () -> delete(MAIL, "Courrier"));
        assertThrows(
                Conflict.class,
                () -> catalogue.deleteCategory(MAIL, Request.on(TestDesk.PROF, 7, new Title("Messagerie"))));
        delete(MAIL, "Messagerie");
        assertEquals(List.of("Accès"), paths(TestDesk.SARA));
        assertThrows(NotFound.class, () -> delete(MAIL, "Messagerie"));
    }

    @Test
    void aCategoryWithChildrenTicketsOrArticlesIsNotDeleted() {
        add(category("Messagerie", true, false));
        add(TestDesk.category("Pièces jointes", Optional.of(MAIL)));
        assertThrows(RuleRefused.class, () -> delete(MAIL, "Messagerie"), "it has a child");
        test.reported();
        assertThrows(RuleRefused.class, () -> delete(TestDesk.ACCESS, "Accès"), "a ticket is in it");
        CategoryId child = new CategoryId("pieces-jointes");
        test.desk
                .authoring()
                .draft(Request.of(
                        TestDesk.SARA,
                        new DraftArticle(new ArticleText(
                                new Title("Pièce jointe trop lourde"),
                                new Text("Le message revient."),
                                Optional.empty(),
                                Remedy.WORKAROUND,
                                new Text("Passer par le partage."),
                                Language.FR,
                                new TreeSet<>(Set.of(child)),
                                new TreeSet<>()))));
        assertThrows(RuleRefused.class, () -> delete(child, "Pièces jointes"), "an article names it");
    }

    @Test
    void anAssetIsAddedByStaffChangedAndFound() {
        assertEquals(new Receipt("portable-12", 1), addAsset("Portable 12", Optional.empty()));
        assertEquals(new Receipt("portable-12-2", 1), addAsset("Portable 12", Optional.empty()));
        Receipt changed = catalogue.changeAsset(
                LAPTOP,
                Request.on(
                        TestDesk.SARA,
                        1,
                        new AssetDefinition(
                                AssetKind.COMPUTER,
                                new Title("Portable de Julie"),
                                AssetState.IN_REPAIR,
                                Optional.of(TestDesk.JULIE.person()),
                                Optional.empty())));
        assertEquals(new Receipt("portable-12", 2), changed);
        Asset found = catalogue.asset(TestDesk.SARA, LAPTOP);
        assertEquals(AssetState.IN_REPAIR, found.state());
        assertEquals(Optional.of(TestDesk.JULIE.person()), found.owner());
        assertEquals(List.of(found), catalogue.assets(TestDesk.SARA, Optional.of("portable de"), Optional.empty(), 10));
        assertEquals(
                List.of(new AssetId("portable-12-2")),
                catalogue.assets(TestDesk.SARA, Optional.empty(), Optional.of(LAPTOP), 10).stream()
                        .map(Asset::id)
                        .toList());
        assertThrows(InvalidValue.class, () -> catalogue.assets(TestDesk.SARA, Optional.empty(), Optional.empty(), 0));
        assertThrows(
                NotFound.class,
                () -> catalogue.changeAsset(
                        new AssetId("none"),
                        Request.of(TestDesk.SARA, asset("X", Optional.empty(), Optional.empty()))));
    }

    @Test
    void anAssetStandsOnAnotherButNeverOnItself() {
        addAsset("Portable 12", Optional.empty());
        addAsset("HorairePro", Optional.of(LAPTOP));
        AssetId software = new AssetId("horairepro");
        assertEquals(
                Optional.of(LAPTOP), catalogue.asset(TestDesk.SARA, software).parent());
        assertThrows(
                RuleRefused.class,
                () -> catalogue.changeAsset(
                        LAPTOP,
                        Request.of(TestDesk.SARA, asset("Portable 12", Optional.empty(), Optional.of(software)))));
        assertThrows(NotFound.class, () -> addAsset("Écran", Optional.of(new AssetId("none"))));
        assertThrows(
                NotFound.class,
                () -> catalogue.addAsset(Request.of(
                        TestDesk.SARA, asset("Écran", Optional.of(new PersonId("nobody")), Optional.empty()))));
    }

    @Test
    void aLocationIsAddedAndChanged() {
        LocationDefinition office = new LocationDefinition(new Title("Bureau"), true);
        assertEquals(new Receipt("bureau", 1), catalogue.addLocation(Request.of(TestDesk.PROF, office)));
        assertEquals(new Receipt("bureau-2", 1), catalogue.addLocation(Request.of(TestDesk.PROF, office)));
        LocationDefinition left = new LocationDefinition(new Title("Ancien bureau"), false);
        assertEquals(new Receipt("bureau", 2), catalogue.changeLocation(OFFICE, Request.on(TestDesk.PROF, 1, left)));
        Location found = catalogue.location(TestDesk.JULIE, OFFICE);
        assertEquals("Ancien bureau", found.name().value());
        assertEquals(false, found.active());
        assertEquals(
                Set.of("bureau", "bureau-2"),
                Set.copyOf(catalogue.locations(TestDesk.JULIE).stream()
                        .map(location -> location.id().value())
                        .toList()));
        assertThrows(NotFound.class, () -> catalogue.location(TestDesk.SARA, new LocationId("none")));
        assertThrows(
                NotFound.class,
                () -> catalogue.changeLocation(new LocationId("none"), Request.of(TestDesk.PROF, left)));
    }

    @Test
    void theCatalogueIsTheAdministratorsAndAssetsAreStaffs() {
        CategoryDefinition category = category("Messagerie", true, false);
        LocationDefinition location = new LocationDefinition(new Title("Bureau"), true);
        AssetDefinition asset = asset("Écran", Optional.empty(), Optional.empty());
        for (Actor actor : List.of(TestDesk.SARA, TestDesk.JULIE)) {
            assertThrows(RightMissing.class, () -> catalogue.addCategory(Request.of(actor, category)));
            assertThrows(
                    RightMissing.class, () -> catalogue.changeCategory(TestDesk.ACCESS, Request.of(actor, category)));
            assertThrows(
                    RightMissing.class,
                    () -> catalogue.deleteCategory(TestDesk.ACCESS, Request.of(actor, new Title("Accès"))));
            assertThrows(RightMissing.class, () -> catalogue.addLocation(Request.of(actor, location)));
            assertThrows(RightMissing.class, () -> catalogue.changeLocation(OFFICE, Request.of(actor, location)));
        }
        assertThrows(RightMissing.class, () -> catalogue.addAsset(Request.of(TestDesk.JULIE, asset)));
        assertThrows(RightMissing.class, () -> catalogue.changeAsset(LAPTOP, Request.of(TestDesk.JULIE, asset)));
    }
}
