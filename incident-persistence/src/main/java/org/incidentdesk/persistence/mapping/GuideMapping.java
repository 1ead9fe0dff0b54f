package org.incidentdesk.persistence.mapping;

import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.persistence.row.GuideRevisionRow;
import org.incidentdesk.persistence.row.GuideRow;

/** Diagnostic guides as rows. Which version they have is for the row to say. */
public final class GuideMapping {

    private static final Documents<Guide> GUIDE = Documents.of(Guide.class);

    private GuideMapping() {}

    /**
     * A guide as a row.
     *
     * @param guide the guide
     * @return the row
     */
    public static GuideRow row(Guide guide) {
        GuideRow row = new GuideRow();
        row.id = guide.id().value();
        row.version = guide.version();
        row.document = GUIDE.write(guide);
        return row;
    }

    /**
     * The guide of a row.
     *
     * @param row the row
     * @return the guide
     */
    public static Guide guide(GuideRow row) {
        return GUIDE.read(row.document).atVersion(row.version);
    }

    /**
     * What is kept of a version for ever.
     *
     * @param guide the guide at this version
     * @return the row
     */
    public static GuideRevisionRow revision(Guide guide) {
        GuideRevisionRow row = new GuideRevisionRow();
        row.guide = guide.id().value();
        row.version = guide.version();
        row.document = GUIDE.write(guide);
        return row;
    }

    /**
     * The guide of a row.
     *
     * @param row the row
     * @return the guide as it was
     */
    public static Guide guide(GuideRevisionRow row) {
        return GUIDE.read(row.document).atVersion(row.version);
    }
}
