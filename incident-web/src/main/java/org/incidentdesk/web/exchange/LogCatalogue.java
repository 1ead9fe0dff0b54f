package org.incidentdesk.web.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.Slug;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;

/** The people, groups, categories, places and items that a log names: made on the desk when they first occur. */
final class LogCatalogue {

    private static final String MATRIX = "ServiceNow";

    private final IncidentDesk desk;
    private final Actor operator;
    private final Set<String> people = new HashSet<>();
    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Map<String, GroupId> groups = new HashMap<>();
    private final Map<String, LocationId> locations = new HashMap<>();
    private final Map<String, AssetId> assets = new HashMap<>();

    LogCatalogue(IncidentDesk desk, Actor operator) {
        this.desk = desk;
        this.operator = operator;
        desk.catalogue()
                .categories(operator)
                .forEach(view -> categories.put(view.path(), view.category().id()));
        desk.people().groups(operator).forEach(group -> groups.put(group.name().value(), group.id()));
        desk.catalogue()
                .locations(operator)
                .forEach(location -> locations.put(location.name().value(), location.id()));
        readAssets();
    }

    private void readAssets() {
        Optional<AssetId> after = Optional.empty();
        List<Asset> stretch;
        do {
            stretch = desk.catalogue().assets(operator, Optional.empty(), after, PageRequest.MAX_LIMIT);
            stretch.forEach(asset -> assets.put(asset.name().value(), asset.id()));
            after = stretch.isEmpty()
                    ? after
                    : Optional.of(stretch.get(stretch.size() - 1).id());
        } while (stretch.size() == PageRequest.MAX_LIMIT);
    }

    private <C> Request<C> request(C command) {
        return Request.of(operator, command);
    }

    PersonId person(String name, Role role) {
        PersonId id = new PersonId(Slug.of(name));
        if (people.add(id.value())) {
            PersonDefinition definition =
                    new PersonDefinition(new Title(name), Optional.empty(), role, Optional.empty(), Set.of(), true);
            try {
                desk.people().addPerson(id, request(definition));
            } catch (Conflict e) {
                // was there before: an earlier import, or somebody of this desk
            }
        }
        return id;
    }

    GroupId group(String name) {
        return groups.computeIfAbsent(
                name,
                missing -> new GroupId(desk.people()
                        .addGroup(request(new GroupDefinition(new Title(missing), 1, Optional.empty(), true)))
                        .id()));
    }

    LocationId location(String name) {
        return locations.computeIfAbsent(
                name,
                missing -> new LocationId(desk.catalogue()
                        .addLocation(request(new LocationDefinition(new Title(missing), true)))
                        .id()));
    }

    AssetId asset(String name) {
        return assets.computeIfAbsent(
                name,
                missing -> new AssetId(desk.catalogue()
                        .addAsset(request(new AssetDefinition(
                                AssetKind.OTHER,
                                new Title(missing),
                                AssetState.IN_USE,
                                Optional.empty(),
                                Optional.empty())))
                        .id()));
    }

    CategoryId category(String path) {
        CategoryId known = categories.get(path);
        if (known != null) {
            return known;
        }
        int cut = path.lastIndexOf(CategoryTree.SEPARATOR);
        Optional<CategoryId> parent = cut < 0 ? Optional.empty() : Optional.of(category(path.substring(0, cut)));
        String name = cut < 0 ? path : path.substring(cut + CategoryTree.SEPARATOR.length());
        CategoryId made = new CategoryId(desk.catalogue()
                .addCategory(request(new CategoryDefinition(
                        new Title(name),
                        parent,
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty())))
                .id());
        categories.put(path, made);
        return made;
    }

    /**
     * Puts in force what the log was kept under: its matrix, closing by the clock, and reopening at any time.
     *
     * @return puts the former settings back, unless nobody had ever set any
     */
    Runnable underTheLogsSettings() {
        DeskSettings former = desk.settings().settings(operator);
        Supplier<MatrixId> made = () -> new MatrixId(desk.settings()
                .addMatrix(request(new MatrixDefinition(new Title(MATRIX), cells())))
                .id());
        MatrixId matrix = desk.settings().matrices(operator).stream()
                .filter(present -> present.name().value().equals(MATRIX))
                .map(present -> present.id())
                .findFirst()
                .orElseGet(made);
        DeskSettings wanted = new DeskSettings(
                former.deskName(),
                former.zone(),
                ClosurePolicy.AUTOMATIC,
                former.automaticClosureDays(),
                DeskSettings.MAX_WINDOW_DAYS,
                former.requesterReopensClosed(),
                matrix,
                former.serviceLevel(),
                former.links(),
                former.clock(),
                former.correspondence(),
                FirstAssignment.NONE,
                former.version());
        desk.settings().changeSettings(request(new SettingsChange(wanted)));
        return former.version() == 0
                ? () -> {}
                : () -> desk.settings().changeSettings(request(new SettingsChange(former)));
    }

    /** The log's own matrix: high×high 1, high×medium 2, medium×medium and low×high 3, the rest 4. */
    private static Map<Impact, Map<Urgency, Priority>> cells() {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        cells.put(Impact.LOW, row(Priority.LOW, Priority.LOW, Priority.MEDIUM));
        cells.put(Impact.MEDIUM, row(Priority.LOW, Priority.MEDIUM, Priority.HIGH));
        cells.put(Impact.HIGH, row(Priority.MEDIUM, Priority.HIGH, Priority.VERY_HIGH));
        return cells;
    }

    private static Map<Urgency, Priority> row(Priority low, Priority medium, Priority high) {
        return Map.of(Urgency.LOW, low, Urgency.MEDIUM, medium, Urgency.HIGH, high);
    }
}
