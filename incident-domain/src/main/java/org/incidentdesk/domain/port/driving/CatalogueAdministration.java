package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.text.Title;

/**
 * The lists that reports choose from: categories, assets, locations. Reading is for everybody, requesters seeing only
 * the categories meant for them; changing is for administrators, assets also for technicians.
 */
public interface CatalogueAdministration {

    /**
     * The category tree.
     *
     * @param actor who asks
     * @return every category that the asker may see, parents before children
     */
    List<CategoryView> categories(Actor actor);

    /**
     * One category.
     *
     * @param actor who asks
     * @param id which one
     * @return the category
     */
    CategoryView category(Actor actor, CategoryId id);

    /**
     * Adds a category under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addCategory(Request<CategoryDefinition> request);

    /**
     * Changes a category.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeCategory(CategoryId id, Request<CategoryDefinition> request);

    /**
     * Removes a category that no ticket, article, template, canned answer, rule or other category names.
     *
     * @param id which one
     * @param request who wants it; the command repeats the name, so that nothing is removed by a slip
     */
    void deleteCategory(CategoryId id, Request<Title> request);

    /**
     * A stretch of the inventory.
     *
     * @param actor who asks
     * @param text words to find it by
     * @param after the identity behind which it begins
     * @param limit how many at most
     * @return the assets in the order of their identities
     */
    List<Asset> assets(Actor actor, Optional<String> text, Optional<AssetId> after, int limit);

    /**
     * One asset.
     *
     * @param actor who asks
     * @param id which one
     * @return the asset
     */
    Asset asset(Actor actor, AssetId id);

    /**
     * Adds an asset under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addAsset(Request<AssetDefinition> request);

    /**
     * Changes an asset.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeAsset(AssetId id, Request<AssetDefinition> request);

    /**
     * The locations.
     *
     * @param actor who asks
     * @return all of them
     */
    List<Location> locations(Actor actor);

    /**
     * One location.
     *
     * @param actor who asks
     * @param id which one
     * @return the location
     */
    Location location(Actor actor, LocationId id);

    /**
     * Adds a location under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addLocation(Request<LocationDefinition> request);

    /**
     * Changes a location.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeLocation(LocationId id, Request<LocationDefinition> request);
}
