package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.resource.TicketBodies.DetailsBody;
import org.incidentdesk.web.resource.TicketBodies.ReportBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.AdviceJson;
import org.incidentdesk.web.view.ArticleJson;
import org.incidentdesk.web.view.HistoryEntryJson;
import org.incidentdesk.web.view.TicketJson;
import org.incidentdesk.web.view.TicketReceiptJson;
import org.incidentdesk.web.view.TicketSummaryJson;
import org.incidentdesk.web.view.TimelineEntryJson;

/** Tickets: recording, reading, listing. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TicketsResource {

    private final IncidentRecording recording;
    private final Consultation consultation;
    private final KnowledgeSearch knowledge;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param recording records
     * @param consultation reads
     * @param knowledge suggests
     * @param answers the form of answers
     */
    public TicketsResource(
            IncidentRecording recording, Consultation consultation, KnowledgeSearch knowledge, Answers answers) {
        this.recording = recording;
        this.consultation = consultation;
        this.knowledge = knowledge;
        this.answers = answers;
    }

    static String address(TicketNumber number) {
        return "/api/tickets/" + number;
    }

    /** Records an incident. */
    @POST
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "reportIncident",
            text = "Records an incident; requesters for themselves, staff for anyone.",
            gives = TicketReceiptJson.class,
            status = 201)
    public Response report(@Context ContainerRequestContext request, ReportBody body) {
        Request<ReportIncident> wish = Asker.of(request).add(body.command());
        TicketReceipt receipt = Pointers.pointing(() -> recording.report(wish));
        return answers.created(address(receipt.ticket()), receipt);
    }

    /** Lists tickets. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listTickets",
            text = "Lists tickets, page by page; requesters see their own ones. A category stands for its whole"
                    + " subtree.",
            gives = TicketSummaryJson.class,
            list = true)
    public Response list(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("status") List<String> status,
            @QueryParam("category") List<String> category,
            @QueryParam("group") List<String> group,
            @QueryParam("assignee") List<String> assignee,
            @QueryParam("requester") String requester,
            @QueryParam("priority") List<String> priority,
            @QueryParam("text") String text,
            @QueryParam("openedAfter") String openedAfter,
            @QueryParam("openedBefore") String openedBefore,
            @QueryParam("sort") String sort,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        TicketFilter filter = new TicketFilter(
                query.severalOf("status", status, Status.class),
                query.several("category", category, CategoryId::new),
                query.several("group", group, GroupId::new),
                query.several("assignee", assignee, PersonId::new),
                query.one("requester", requester, PersonId::new),
                query.severalOf("priority", priority, Priority.class),
                query.text("text", text),
                query.moment("openedAfter", openedAfter),
                query.moment("openedBefore", openedBefore));
        TicketOrder order = query.one("sort", sort, TicketOrder::of).orElse(TicketOrder.NUMBER_DESCENDING);
        Optional<Cursor> after = query.one("cursor", cursor, token -> {
            Cursor parsed = Cursor.parse(token);
            order.mustMatch(Optional.of(parsed));
            return parsed;
        });
        PageRequest page = new PageRequest(query.limit(limit, PageRequest.MAX_LIMIT), after);
        query.check();
        Page<TicketSummary> found = consultation.list(Asker.of(request).actor(), filter, order, page);
        return answers.page(
                uri,
                found.items().stream().map(TicketSummaryJson::of).toList(),
                found.next().map(Cursor::token));
    }

    /** Reads a ticket. */
    @GET
    @Path("{number}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readTicket",
            text = "Reads a ticket with what the caller may do now, or as it was at a past moment.",
            gives = TicketJson.class)
    public Response read(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @QueryParam("asOf") String asOf) {
        Asker asker = Asker.of(request);
        TicketNumber ticket = Paths.ticket(number);
        Query query = new Query();
        Optional<Instant> moment = query.moment("asOf", asOf);
        query.check();
        TicketView view = moment.isPresent()
                ? consultation.ticketAsOf(asker.actor(), ticket, moment.get())
                : consultation.ticket(asker.actor(), ticket);
        Language language = ReaderLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        TicketJson shown = TicketJson.of(view, moment.isPresent(), new Explanations(language).of(view));
        return answers.worded(asker, view.version(), shown, language);
    }

    /** Reads a ticket's history. */
    @GET
    @Path("{number}/history")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readHistory",
            text = "Reads a ticket's history, oldest event first; requesters are not shown what is private.",
            gives = HistoryEntryJson.class,
            list = true)
    public Response history(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Actor actor = Asker.of(request).actor();
        return answers.list(consultation.history(actor, Paths.ticket(number)).stream()
                .map(entry -> HistoryEntryJson.of(entry, actor.role().isStaff()))
                .toList());
    }

    /** Corrects what was recorded. */
    @PATCH
    @Path("{number}/details")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "correctDetails",
            text = "Corrects what was recorded; what is absent stays as it is.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response correct(
            @Context ContainerRequestContext request, @PathParam("number") String number, DetailsBody body) {
        return answers.changed(recording.correct(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Weighs the urgencies for a ticket. */
    @GET
    @Path("{number}/advice")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "adviseTicket",
            text = "Says which is the lowest urgency that serves the requester in time, and why.",
            gives = AdviceJson.class)
    public Response advice(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return answers.unkept(
                AdviceJson.of(consultation.neededByAdvice(Asker.of(request).actor(), Paths.ticket(number))));
    }

    /** Suggests articles for a ticket. */
    @GET
    @Path("{number}/suggestions")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "suggestArticles",
            text = "Finds published articles by the ticket's own text and category, the best first.",
            gives = ArticleJson.class,
            list = true)
    public Response suggestions(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @QueryParam("limit") String limit) {
        Query query = new Query();
        int most = query.limit(limit, ArticleSearch.MAX_LIMIT);
        query.check();
        return answers.list(knowledge.suggest(Asker.of(request).actor(), Paths.ticket(number), most).stream()
                .map(hit -> ArticleJson.of(hit.article()))
                .toList());
    }

    /** Reads a message. */
    @GET
    @Path("{number}/follow-ups/{entry}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readFollowUp", text = "Reads a message.", gives = TimelineEntryJson.class)
    public Response followUp(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry) {
        return entry(request, number, entry, "followUp", TimelineEntry.FollowUp.class);
    }

    /** Reads a task. */
    @GET
    @Path("{number}/tasks/{entry}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readTask", text = "Reads a task.", gives = TimelineEntryJson.class)
    public Response task(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry) {
        return entry(request, number, entry, "task", TimelineEntry.Task.class);
    }

    private Response entry(
            ContainerRequestContext request,
            String number,
            String entry,
            String name,
            Class<? extends TimelineEntry> kind) {
        Asker asker = Asker.of(request);
        long id = Paths.entry(name, entry);
        TicketView ticket = consultation.ticket(asker.actor(), Paths.ticket(number));
        TimelineEntry found = ticket.timeline().stream()
                .filter(candidate -> kind.isInstance(candidate) && candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(name, entry));
        return answers.one(asker, ticket.version(), TimelineEntryJson.of(found));
    }
}
