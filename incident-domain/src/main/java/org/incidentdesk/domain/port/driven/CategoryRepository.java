package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;

/** The category tree's nodes. */
public interface CategoryRepository extends Repository<CategoryId, Category> {

    /**
     * All of them.
     *
     * @return every category, in the order of the identities; a few hundred at most are expected
     */
    List<Category> all();

    /**
     * Removes a category that nothing refers to.
     *
     * @param category the category as it was found
     * @throws org.incidentdesk.domain.refusal.Conflict if its version is not the present one
     */
    void delete(Category category);
}
