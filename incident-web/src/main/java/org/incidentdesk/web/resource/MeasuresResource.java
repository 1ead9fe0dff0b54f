package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.problem.Wording;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.MeasureJson;
import org.incidentdesk.web.view.MeasuredTicketJson;

/** What the desk's work comes to. */
@Path("/api/measures")
@Produces({MediaType.APPLICATION_JSON, MeasureTable.MEDIA_TYPE})
public final class MeasuresResource {

    private final Supervision supervision;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param supervision measures
     * @param answers the form of answers
     */
    public MeasuresResource(Supervision supervision, Answers answers) {
        this.supervision = supervision;
        this.answers = answers;
    }

    /** All of them. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listMeasures",
            text = "Makes all measures of a period, a subtree of categories and a group, each with its definition; as a"
                    + " table where text/csv is accepted.",
            gives = MeasureJson.class,
            list = true)
    public Response list(
            @Context ContainerRequestContext request,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("category") String category,
            @QueryParam("group") String group) {
        MeasureScope scope = scope(from, to, category, group);
        List<MeasureView> report = supervision.report(Asker.of(request).actor(), scope);
        if (MeasureTable.isWanted(request)) {
            return answers.table(MeasureTable.of(report));
        }
        Language language = language(request);
        return answers.list(report.stream().map(view -> worded(view, language)).toList());
    }

    /** One of them. */
    @GET
    @Path("{measure}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readMeasure",
            text = "Makes one measure of a period, a subtree of categories and a group; as a table where text/csv is"
                    + " accepted.",
            gives = MeasureJson.class)
    public Response read(
            @Context ContainerRequestContext request,
            @PathParam("measure") String measure,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("category") String category,
            @QueryParam("group") String group) {
        MeasureScope scope = scope(from, to, category, group);
        MeasureView view = supervision.figure(Asker.of(request).actor(), which(measure), scope);
        return MeasureTable.isWanted(request)
                ? answers.table(MeasureTable.of(List.of(view)))
                : answers.unkept(worded(view, language(request)));
    }

    /** The tickets behind one. */
    @GET
    @Path("{measure}/tickets")
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listMeasuredTickets",
            text = "Lists the tickets that a measure was made of, or one part of them, by number.",
            gives = MeasuredTicketJson.class,
            list = true)
    public Response tickets(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @PathParam("measure") String measure,
            @QueryParam("cell") String cell,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("category") String category,
            @QueryParam("group") String group,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        MeasureScope scope = scope(from, to, category, group);
        Query query = new Query();
        Optional<String> part = query.text("cell", cell);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        Optional<Cursor> after = query.one("cursor", cursor, Cursor::parse);
        query.check();
        Page<TicketNumber> page = supervision.tickets(
                Asker.of(request).actor(), which(measure), scope, part, new PageRequest(most, after));
        return answers.page(
                uri,
                page.items().stream().map(MeasuredTicketJson::of).toList(),
                page.next().map(Cursor::token));
    }

    private static MeasureScope scope(String from, String to, String category, String group) {
        Query query = new Query();
        MeasureScope parts = new MeasureScope(
                Optional.empty(),
                Optional.empty(),
                query.one("category", category, CategoryId::new),
                query.one("group", group, GroupId::new));
        var first = query.moment("from", from);
        var end = query.moment("to", to);
        query.check();
        return new MeasureScope(first, end, parts.category(), parts.group());
    }

    private static Measure which(String name) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure", name));
    }

    private static Language language(ContainerRequestContext request) {
        return ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static MeasureJson worded(MeasureView view, Language language) {
        String key = "measure." + view.card().measure().name();
        return MeasureJson.of(view, Wording.text(language, key, Map.of()));
    }
}
