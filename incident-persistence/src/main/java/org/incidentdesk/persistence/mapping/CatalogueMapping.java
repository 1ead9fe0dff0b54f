package org.incidentdesk.persistence.mapping;

import static org.incidentdesk.persistence.mapping.Columns.text;
import static org.incidentdesk.persistence.mapping.Columns.value;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.AssetRow;
import org.incidentdesk.persistence.row.CategoryRow;
import org.incidentdesk.persistence.row.DeskSettingsRow;
import org.incidentdesk.persistence.row.PriorityMatrixRow;

/** Categories, assets, matrices and settings as rows. */
public final class CatalogueMapping {

    private static final Documents<Map<Impact, Map<Urgency, Priority>>> CELLS =
            Documents.of(new TypeReference<Map<Impact, Map<Urgency, Priority>>>() {});
    private static final Documents<DeskSettings> SETTINGS = Documents.of(DeskSettings.class);

    private CatalogueMapping() {}

    /**
     * A category as a row.
     *
     * @param category the category
     * @return the row
     */
    public static CategoryRow row(Category category) {
        CategoryRow row = new CategoryRow();
        row.id = category.id().value();
        row.version = category.version();
        row.name = category.name().value();
        row.parent = text(category.parent());
        row.defaultGroup = text(category.defaultGroup());
        row.visibleToRequesters = category.visibleToRequesters();
        row.forIncidents = category.forIncidents();
        row.retired = category.retired();
        row.serviceLevel = text(category.serviceLevel());
        row.guide = text(category.guide());
        return row;
    }

    /**
     * The category of a row.
     *
     * @param row the row
     * @return the category
     */
    public static Category category(CategoryRow row) {
        return new Category(
                new CategoryId(row.id),
                new Title(row.name),
                value(row.parent, CategoryId::new),
                value(row.defaultGroup, GroupId::new),
                row.visibleToRequesters,
                row.forIncidents,
                row.retired,
                value(row.serviceLevel, ServiceLevelId::new),
                value(row.guide, GuideId::new),
                row.version);
    }

    /**
     * An asset as a row.
     *
     * @param asset the asset
     * @return the row
     */
    public static AssetRow row(Asset asset) {
        AssetRow row = new AssetRow();
        row.id = asset.id().value();
        row.version = asset.version();
        row.kind = asset.kind();
        row.name = asset.name().value();
        row.state = asset.state();
        row.owner = text(asset.owner());
        row.parent = text(asset.parent());
        row.words = Columns.words(asset.name() + " " + asset.id());
        return row;
    }

    /**
     * The asset of a row.
     *
     * @param row the row
     * @return the asset
     */
    public static Asset asset(AssetRow row) {
        return new Asset(
                new AssetId(row.id),
                row.kind,
                new Title(row.name),
                row.state,
                value(row.owner, PersonId::new),
                value(row.parent, AssetId::new),
                row.version);
    }

    /**
     * A matrix as a row.
     *
     * @param matrix the matrix
     * @return the row
     */
    public static PriorityMatrixRow row(PriorityMatrix matrix) {
        PriorityMatrixRow row = new PriorityMatrixRow();
        row.id = matrix.id().value();
        row.version = matrix.version();
        row.name = matrix.name().value();
        row.cells = CELLS.write(matrix.cells());
        return row;
    }

    /**
     * The matrix of a row.
     *
     * @param row the row
     * @return the matrix
     */
    public static PriorityMatrix matrix(PriorityMatrixRow row) {
        return new PriorityMatrix(new MatrixId(row.id), new Title(row.name), CELLS.read(row.cells), row.version);
    }

    /**
     * The settings as a row.
     *
     * @param settings the settings
     * @return the row
     */
    public static DeskSettingsRow row(DeskSettings settings) {
        DeskSettingsRow row = new DeskSettingsRow();
        row.id = DeskSettingsRow.ONLY;
        row.version = settings.version();
        row.document = SETTINGS.write(settings);
        return row;
    }

    /**
     * The settings of a row. Which version they have is for the row to say.
     *
     * @param row the row
     * @return the settings
     */
    public static DeskSettings settings(DeskSettingsRow row) {
        return SETTINGS.read(row.document).atVersion(row.version);
    }
}
