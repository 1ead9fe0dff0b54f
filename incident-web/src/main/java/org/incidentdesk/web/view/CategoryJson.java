package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.port.driving.CategoryView;

/**
 * A node of the category tree.
 *
 * @param id which category
 * @param version its version, which its ETag begins with
 * @param name the name
 * @param path the path from the root
 * @param parent the node above
 * @param defaultGroup who usually works on such incidents
 * @param visibleToRequesters whether requesters may choose it
 * @param forIncidents whether incidents may be classified under it
 * @param retired whether new tickets are refused
 * @param serviceLevel what is promised here and below; inherited where there is none
 * @param guide the diagnostic guide here and below; inherited where there is none
 */
public record CategoryJson(
        String id,
        long version,
        String name,
        String path,
        Optional<String> parent,
        Optional<String> defaultGroup,
        boolean visibleToRequesters,
        boolean forIncidents,
        boolean retired,
        Optional<String> serviceLevel,
        Optional<String> guide) {

    /**
     * Made of a view.
     *
     * @param view the view
     * @return what readers see
     */
    public static CategoryJson of(CategoryView view) {
        Category category = view.category();
        return new CategoryJson(
                category.id().value(),
                category.version(),
                category.name().value(),
                view.path(),
                Ids.of(category.parent()),
                Ids.of(category.defaultGroup()),
                category.visibleToRequesters(),
                category.forIncidents(),
                category.retired(),
                Ids.of(category.serviceLevel()),
                Ids.of(category.guide()));
    }
}
