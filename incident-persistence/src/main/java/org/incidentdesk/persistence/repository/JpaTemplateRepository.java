package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driven.TemplateRepository;
import org.incidentdesk.persistence.mapping.FormMapping;
import org.incidentdesk.persistence.row.TicketTemplateRow;

/** The templates of reports in their table. */
final class JpaTemplateRepository extends VersionedRepository<CategoryId, TicketTemplate, TicketTemplateRow>
        implements TemplateRepository {

    JpaTemplateRepository(UnitSession session) {
        super(session, "template", TicketTemplateRow.class, FormMapping::row, FormMapping::template);
    }

    @Override
    Object key(CategoryId id) {
        return id.value();
    }
}
