package org.incidentdesk.archfixture.r10.domain.port.driven;

import org.incidentdesk.archfixture.r10.domain.category.Category;
import org.incidentdesk.archfixture.r10.domain.identity.CategoryId;

/** Storage of categories. */
public interface CategoryRepository extends Repository<CategoryId, Category> {}
