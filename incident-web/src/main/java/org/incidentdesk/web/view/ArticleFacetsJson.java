package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driving.ArticleFacets;
import org.incidentdesk.web.view.ArticleCountsJson.CategoryCount;

/**
 * How many articles a search finds.
 *
 * @param total all of them that the caller can read
 * @param categories those of each category's subtree; categories without any are left out
 * @param audiences those for each audience; audiences without any are left out
 */
public record ArticleFacetsJson(long total, List<CategoryCount> categories, List<AudienceCount> audiences) {

    /**
     * The articles for an audience.
     *
     * @param audience the audience
     * @param articles how many
     */
    public record AudienceCount(Audience audience, long articles) {}

    /**
     * Made of counts.
     *
     * @param facets the counts
     * @return what readers see
     */
    public static ArticleFacetsJson of(ArticleFacets facets) {
        return new ArticleFacetsJson(
                facets.total(),
                facets.byCategory().entrySet().stream()
                        .map(one -> new CategoryCount(one.getKey().value(), one.getValue()))
                        .toList(),
                facets.byAudience().entrySet().stream()
                        .map(one -> new AudienceCount(one.getKey(), one.getValue()))
                        .toList());
    }
}
