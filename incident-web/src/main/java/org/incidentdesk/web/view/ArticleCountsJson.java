package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.port.driving.ArticleCounts;

/**
 * How many articles the caller can read.
 *
 * @param total all of them
 * @param categories those of each category's subtree
 */
public record ArticleCountsJson(long total, List<CategoryCount> categories) {

    /**
     * The articles of a category's subtree.
     *
     * @param category the category
     * @param articles how many
     */
    public record CategoryCount(String category, long articles) {}

    /**
     * Made of counts.
     *
     * @param counts the counts
     * @return what readers see
     */
    public static ArticleCountsJson of(ArticleCounts counts) {
        return new ArticleCountsJson(
                counts.total(),
                counts.byCategory().entrySet().stream()
                        .map(one -> new CategoryCount(one.getKey().value(), one.getValue()))
                        .toList());
    }
}
