package org.incidentdesk.web.page;

import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.CalendarAdministration;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.GuideAdministration;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.ServiceLevelAdministration;
import org.incidentdesk.domain.port.driving.WebhookAdministration;

/**
 * The ports that settings are kept by.
 *
 * @param catalogue categories, assets and locations
 * @param people persons and groups
 * @param access accounts and passwords
 * @param desk the desk's own settings and the matrices
 * @param calendars when time counts
 * @param serviceLevels what is promised
 * @param guides diagnostic guides
 * @param forms templates, canned answers, rules on report
 * @param webhooks other software that is told
 * @param classroom scenarios and exercises
 */
public record SettingSources(
        CatalogueAdministration catalogue,
        PeopleAdministration people,
        AccessControl access,
        DeskAdministration desk,
        CalendarAdministration calendars,
        ServiceLevelAdministration serviceLevels,
        GuideAdministration guides,
        FormAdministration forms,
        WebhookAdministration webhooks,
        Classroom classroom) {

    Choices choices() {
        return new Choices(catalogue, people);
    }
}
