package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.MissedSearchJson;
import org.incidentdesk.web.view.UncoveredCategoryJson;

/** What to write next. */
@Path("/api/missing-articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MissingArticlesResource {

    private static final Pattern CURSOR =
            Pattern.compile("([1-9][0-9]{0,17})\\.(.{1," + MissedSearch.MAX_LENGTH + "})");

    private final KnowledgeGaps gaps;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param gaps knows what is missing
     * @param answers the form of answers
     */
    public MissingArticlesResource(KnowledgeGaps gaps, Answers answers) {
        this.gaps = gaps;
        this.answers = answers;
    }

    /** Lists what was looked for in vain. */
    @GET
    @Path("searches")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listMissedSearches",
            text = "Lists the words that people looked for and found nothing, the most frequent first. Who it was is"
                    + " not kept; what did not happen for 180 days is forgotten.",
            gives = MissedSearchJson.class,
            list = true)
    public Response searches(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        Optional<MissedSearch> after = query.one("cursor", cursor, MissingArticlesResource::place);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        query.check();
        List<MissedSearch> found = gaps.searches(Asker.of(request).actor(), after, most);
        Optional<String> next = Optional.of(found)
                .filter(page -> page.size() == most)
                .map(page -> page.get(page.size() - 1))
                .map(last -> last.times() + "." + last.words());
        return answers.page(uri, found.stream().map(MissedSearchJson::of).toList(), next);
    }

    private static MissedSearch place(String raw) {
        Matcher cursor = CURSOR.matcher(raw);
        if (!cursor.matches()) {
            throw new InvalidValue("cursor", "malformed-cursor");
        }
        return new MissedSearch(cursor.group(2), Long.parseLong(cursor.group(1)), Instant.EPOCH);
    }

    /** Takes one off the list. */
    @DELETE
    @Path("searches/{words}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "answerMissedSearch",
            text = "Takes words off the list, because an article answers them now.",
            status = 204)
    public Response answered(@Context ContainerRequestContext request, @PathParam("words") String words) {
        gaps.answered(Asker.of(request).actor(), words);
        return Response.noContent().build();
    }

    /** Lists where tickets are solved without articles. */
    @GET
    @Path("categories")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listUncoveredCategories",
            text = "Counts, by category, the tickets that were solved within the last 90 days and that no article"
                    + " concerns or came out of; the most first.",
            gives = UncoveredCategoryJson.class,
            list = true)
    public Response categories(@Context ContainerRequestContext request) {
        return answers.list(gaps.categories(Asker.of(request).actor()).stream()
                .map(UncoveredCategoryJson::of)
                .toList());
    }
}
