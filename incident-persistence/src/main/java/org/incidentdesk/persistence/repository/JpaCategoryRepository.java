package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driven.CategoryRepository;
import org.incidentdesk.persistence.mapping.CatalogueMapping;
import org.incidentdesk.persistence.row.CategoryRow;

/** The category tree's nodes in their table. */
final class JpaCategoryRepository extends VersionedRepository<CategoryId, Category, CategoryRow>
        implements CategoryRepository {

    JpaCategoryRepository(UnitSession session) {
        super(session, "category", CategoryRow.class, CatalogueMapping::row, CatalogueMapping::category);
    }

    @Override
    Object key(CategoryId id) {
        return id.value();
    }

    @Override
    public void delete(Category category) {
        deleteRow(category);
    }
}
