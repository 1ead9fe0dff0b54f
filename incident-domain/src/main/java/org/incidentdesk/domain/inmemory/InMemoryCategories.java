package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driven.CategoryRepository;

final class InMemoryCategories extends VersionedTable<CategoryId, Category> implements CategoryRepository {

    InMemoryCategories(Unit unit) {
        super(unit, Table.CATEGORIES, "category");
    }

    @Override
    CategoryId id(Category thing) {
        return thing.id();
    }

    @Override
    long version(Category thing) {
        return thing.version();
    }

    @Override
    Category atVersion(Category thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    public void delete(Category category) {
        remove(category);
    }
}
