package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CategoryId;

/** The templates of reports. */
public interface TemplateRepository extends Repository<CategoryId, TicketTemplate> {

    /**
     * All of them.
     *
     * @return every one, in the order of the identities; a few hundred at most are expected
     */
    List<TicketTemplate> all();
}
