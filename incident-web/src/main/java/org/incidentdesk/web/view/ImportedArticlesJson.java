package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.ImportedArticles;

/**
 * What became of an import.
 *
 * @param begun how many articles were not known before
 * @param changed how many were known, and are now as the import says
 * @param unchanged how many were so already
 */
public record ImportedArticlesJson(int begun, int changed, int unchanged) {

    /**
     * Made of an outcome.
     *
     * @param imported the outcome
     * @return what readers see
     */
    public static ImportedArticlesJson of(ImportedArticles imported) {
        return new ImportedArticlesJson(imported.begun(), imported.changed(), imported.unchanged());
    }
}
