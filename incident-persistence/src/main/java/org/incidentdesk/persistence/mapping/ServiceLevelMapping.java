package org.incidentdesk.persistence.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.ServiceLevelRow;

/** Service levels as rows. */
public final class ServiceLevelMapping {

    private static final Documents<List<Targets>> TARGETS = Documents.of(new TypeReference<List<Targets>>() {});

    private ServiceLevelMapping() {}

    /**
     * A service level as a row.
     *
     * @param level the service level
     * @return the row
     */
    public static ServiceLevelRow row(ServiceLevel level) {
        ServiceLevelRow row = new ServiceLevelRow();
        row.id = level.id().value();
        row.version = level.version();
        row.name = level.name().value();
        row.basis = level.basis();
        row.targets = TARGETS.write(level.targets());
        row.calendar = Columns.text(level.calendar());
        row.countingFrom = level.start();
        return row;
    }

    /**
     * The service level of a row.
     *
     * @param row the row
     * @return the service level
     */
    public static ServiceLevel level(ServiceLevelRow row) {
        return new ServiceLevel(
                new ServiceLevelId(row.id),
                new Title(row.name),
                row.basis,
                TARGETS.read(row.targets),
                Columns.value(row.calendar, CalendarId::new),
                row.countingFrom,
                row.version);
    }
}
