package org.incidentdesk.domain.refusal;

import java.util.Map;

/**
 * The search of the knowledge base cannot answer at the moment; everything else can. The only refusal that is nobody's
 * doing, and that goes away by itself.
 */
public final class SearchUnavailable extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Says what is the matter.
     *
     * @param reason what failed, for logs only: readers must not learn where the search engine is
     */
    public SearchUnavailable(String reason) {
        super("search-unavailable", Map.of());
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + reason;
    }
}
