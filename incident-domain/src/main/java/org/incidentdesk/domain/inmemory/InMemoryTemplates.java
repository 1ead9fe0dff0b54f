package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driven.TemplateRepository;

final class InMemoryTemplates extends VersionedTable<CategoryId, TicketTemplate> implements TemplateRepository {

    InMemoryTemplates(Unit unit) {
        super(unit, Table.TEMPLATES, "template");
    }

    @Override
    CategoryId id(TicketTemplate thing) {
        return thing.category();
    }

    @Override
    long version(TicketTemplate thing) {
        return thing.version();
    }

    @Override
    TicketTemplate atVersion(TicketTemplate thing, long version) {
        return thing.atVersion(version);
    }
}
