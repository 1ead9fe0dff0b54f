package org.incidentdesk.domain.port.driving;

/**
 * What became of an import.
 *
 * @param begun how many articles were not known before
 * @param changed how many were known, and are now as the import says
 * @param unchanged how many were so already
 */
public record ImportedArticles(int begun, int changed, int unchanged) {}
