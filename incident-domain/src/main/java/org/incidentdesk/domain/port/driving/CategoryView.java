package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.category.Category;

/**
 * A category where it stands.
 *
 * @param category the category
 * @param path its path from the root, as people read it
 */
public record CategoryView(Category category, String path) {}
