package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.DeskSearch;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.FoundOnDeskJson;

/** One search over tickets and articles. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
public final class DeskSearchResource {

    private final DeskSearch search;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param search finds tickets and articles
     * @param answers the form of answers
     */
    public DeskSearchResource(DeskSearch search, Answers answers) {
        this.search = search;
        this.answers = answers;
    }

    /** Finds them. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "searchDesk",
            text = "Finds tickets and published articles at once: how many there are of each, and the first few."
                    + " Requesters find their own tickets and what is published for them. While the search engine is"
                    + " away, tickets are found all the same and the articles are absent.",
            gives = FoundOnDeskJson.class)
    public Response search(
            @Context ContainerRequestContext request,
            @QueryParam("text") String text,
            @QueryParam("limit") String limit) {
        Query query = new Query();
        if (text == null) {
            query.fault(new Fault("text", "blank", Map.of()));
        }
        Optional<String> words = query.text("text", text);
        int each = query.limit(limit, DeskSearch.MOST_OF_EACH);
        query.check();
        return answers.unkept(
                FoundOnDeskJson.of(search.find(Asker.of(request).actor(), words.orElseThrow(), each)));
    }
}
