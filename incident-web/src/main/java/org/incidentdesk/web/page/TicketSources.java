package org.incidentdesk.web.page;

import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.Diagnosis;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Presence;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.page.frame.Visit;

/**
 * Where a ticket's page finds what it shows.
 *
 * @param consultation the ticket and its history
 * @param people persons and groups
 * @param catalogue categories, assets and locations
 * @param desk the matrices and the closure policy
 * @param knowledge articles
 * @param diagnosis how far the diagnosis is
 * @param presence who else is there
 */
public record TicketSources(
        Consultation consultation,
        PeopleAdministration people,
        CatalogueAdministration catalogue,
        DeskAdministration desk,
        KnowledgeSearch knowledge,
        Diagnosis diagnosis,
        Presence presence) {

    /** A category's whole path as people read it. */
    String categoryPath(Visit visit, CategoryId id) {
        try {
            return catalogue.category(visit.actor(), id).path().replace(" > ", " › ");
        } catch (NotFound e) {
            return id.value();
        }
    }
}
