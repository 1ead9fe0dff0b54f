package org.incidentdesk.domain.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.CategoryView;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Title;

final class CatalogueService implements CatalogueAdministration {

    private static final Definitions.Kind<CategoryDefinition, Category> CATEGORY = new Definitions.Kind<>(
            "category",
            (repositories, category) -> repositories.categories().save(category),
            Category::id,
            Category::version);
    private static final Definitions.Kind<AssetDefinition, Asset> ASSET = new Definitions.Kind<>(
            "asset", (repositories, asset) -> repositories.assets().save(asset), Asset::id, Asset::version);
    private static final Definitions.Kind<LocationDefinition, Location> LOCATION = new Definitions.Kind<>(
            "location",
            (repositories, location) -> repositories.locations().save(location),
            Location::id,
            Location::version);

    private final Desk desk;
    private final Definitions definitions;
    private final ReferenceCache cache;

    CatalogueService(Desk desk, Definitions definitions, ReferenceCache cache) {
        this.desk = desk;
        this.definitions = definitions;
        this.cache = cache;
    }

    @Override
    public List<CategoryView> categories(Actor actor) {
        return tree().walk().entrySet().stream()
                .filter(entry -> isVisible(entry.getKey(), actor))
                .map(entry -> new CategoryView(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public CategoryView category(Actor actor, CategoryId id) {
        CategoryTree tree = tree();
        Category category = tree.get(id);
        if (!isVisible(category, actor)) {
            throw new NotFound("category", id);
        }
        return new CategoryView(category, tree.pathName(id));
    }

    private CategoryTree tree() {
        return desk.ports()
                .unitOfWork()
                .reading(repositories ->
                        new CategoryTree(repositories.categories().all()));
    }

    private static boolean isVisible(Category category, Actor actor) {
        return actor.role().isStaff() || (category.visibleToRequesters() && !category.retired());
    }

    @Override
    public Receipt addCategory(Request<CategoryDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CATEGORIES");
        return definitions.add(CATEGORY, request, (repositories, definition) -> {
            List<Category> all = repositories.categories().all();
            Set<String> taken = new HashSet<>();
            all.forEach(category -> taken.add(category.id().value()));
            CategoryId id = new CategoryId(Definitions.freeSlug(definition.name(), taken::contains));
            return judged(repositories, all, category(id, definition, 0));
        });
    }

    @Override
    public Receipt changeCategory(CategoryId id, Request<CategoryDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CATEGORIES");
        return definitions.change(
                CATEGORY,
                request,
                repositories -> new References(repositories).category(id),
                (repositories, before) -> judged(
                        repositories,
                        repositories.categories().all(),
                        category(id, request.command(), before.version())));
    }

    private static Category judged(Repositories repositories, List<Category> all, Category changed) {
        new CategoryTree(all).judge(changed);
        changed.defaultGroup().ifPresent(new References(repositories)::group);
        changed.serviceLevel().ifPresent(id -> Agreements.level(repositories, id));
        changed.guide().ifPresent(new References(repositories)::guide);
        return changed;
    }

    private static Category category(CategoryId id, CategoryDefinition definition, long version) {
        return new Category(
                id,
                definition.name(),
                definition.parent(),
                definition.defaultGroup(),
                definition.visibleToRequesters(),
                definition.forIncidents(),
                definition.retired(),
                definition.serviceLevel(),
                definition.guide(),
                version);
    }

    @Override
    public void deleteCategory(CategoryId id, Request<Title> request) {
        request.actor().mustBeAdministrator("CHANGE_CATEGORIES");
        desk.ports().unitOfWork().within(repositories -> {
            Category category = new References(repositories).category(id);
            request.expected().check(id, category.version());
            if (!category.name().equals(request.command())) {
                throw new InvalidValue("name", "does-not-match");
            }
            if (isUsed(repositories, id)) {
                throw new RuleRefused(Rule.IN_USE, "category", id);
            }
            repositories.categories().delete(category);
            return id;
        });
        cache.forget();
    }

    private static boolean isUsed(Repositories repositories, CategoryId id) {
        boolean hasChildren = repositories.categories().all().stream()
                .anyMatch(other -> other.parent().equals(Optional.of(id)));
        return hasChildren
                || repositories.tickets().usesCategory(id)
                || DefinitionReferences.name(repositories, id)
                || isNamedByArticle(repositories, id);
    }

    private static boolean names(Article article, CategoryId id) {
        return article.text().categories().contains(id)
                || article.draft()
                        .filter(draft -> draft.text().categories().contains(id))
                        .isPresent();
    }

    /** Deleting a category is rare, so that going through the articles costs less than an index kept for it. */
    private static boolean isNamedByArticle(Repositories repositories, CategoryId id) {
        var after = Optional.<org.incidentdesk.domain.identity.ArticleId>empty();
        while (true) {
            var stretch = repositories.articles().list(ArticleRepository.Filter.ALL, after, PageRequest.MAX_LIMIT);
            if (stretch.stream().anyMatch(article -> names(article, id))) {
                return true;
            }
            if (stretch.size() < PageRequest.MAX_LIMIT) {
                return false;
            }
            after = Optional.of(stretch.get(stretch.size() - 1).id());
        }
    }

    @Override
    public List<Asset> assets(Actor actor, Optional<String> text, Optional<AssetId> after, int limit) {
        int checked = new PageRequest(limit, Optional.empty()).limit();
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.assets().list(text, after, checked));
    }

    @Override
    public Asset asset(Actor actor, AssetId id) {
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).asset(id));
    }

    @Override
    public Receipt addAsset(Request<AssetDefinition> request) {
        request.actor().mustBeStaff("CHANGE_ASSETS");
        return definitions.add(ASSET, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken -> repositories.assets().find(new AssetId(taken)).isPresent());
            return judged(repositories, asset(new AssetId(slug), definition, 0));
        });
    }

    @Override
    public Receipt changeAsset(AssetId id, Request<AssetDefinition> request) {
        request.actor().mustBeStaff("CHANGE_ASSETS");
        return definitions.change(
                ASSET,
                request,
                repositories -> new References(repositories).asset(id),
                (repositories, before) -> judged(repositories, asset(id, request.command(), before.version())));
    }

    private static Asset judged(Repositories repositories, Asset asset) {
        References references = new References(repositories);
        asset.owner().ifPresent(references::person);
        Optional<AssetId> above = asset.parent();
        while (above.isPresent()) {
            if (above.get().equals(asset.id())) {
                throw new RuleRefused(Rule.CYCLE, Map.of("asset", asset.id().value()));
            }
            above = references.asset(above.get()).parent();
        }
        return asset;
    }

    private static Asset asset(AssetId id, AssetDefinition definition, long version) {
        return new Asset(
                id,
                definition.kind(),
                definition.name(),
                definition.state(),
                definition.owner(),
                definition.parent(),
                version);
    }

    @Override
    public List<Location> locations(Actor actor) {
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.locations().all());
    }

    @Override
    public Location location(Actor actor, LocationId id) {
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).location(id));
    }

    @Override
    public Receipt addLocation(Request<LocationDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_LOCATIONS");
        return definitions.add(LOCATION, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken ->
                            repositories.locations().find(new LocationId(taken)).isPresent());
            return new Location(new LocationId(slug), definition.name(), definition.active(), 0);
        });
    }

    @Override
    public Receipt changeLocation(LocationId id, Request<LocationDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_LOCATIONS");
        return definitions.change(
                LOCATION,
                request,
                repositories -> new References(repositories).location(id),
                (repositories, before) -> new Location(
                        id, request.command().name(), request.command().active(), before.version()));
    }
}
