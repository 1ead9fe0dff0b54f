package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.SearchLagJson;

/** How far the search is behind: for whoever wonders why an article is not found. */
@Path("/api/search-lag")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchLagResource {

    private final Supplier<SearchLagJson> lag;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param lag measures how far the search is behind at present
     * @param answers the form of answers
     */
    public SearchLagResource(Supplier<SearchLagJson> lag, Answers answers) {
        this.lag = lag;
        this.answers = answers;
    }

    /** Tells how far the search is behind. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "readSearchLag",
            text = "Tells how many changes of articles the search does not know yet, since when, and what its index"
                    + " failed of last.",
            gives = SearchLagJson.class)
    public Response read() {
        return answers.unkept(lag.get());
    }
}
