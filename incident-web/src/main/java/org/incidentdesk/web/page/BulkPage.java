package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.Resolution;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.port.driving.TicketWork;
import org.incidentdesk.domain.port.driving.Triage;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.page.frame.LocalPath;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.BulkModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/**
 * Several tickets of a list at once: assigned, classified, or closed as duplicates of another. Each is decided on its own, on
 * the version that the list showed; what is refused is said for each, and the others are done.
 */
@Path("/tickets/bulk")
public final class BulkPage {

    private static final String PATH = "/tickets/bulk/";
    private static final String TICKET = "ticket";
    private static final int MOST = 200;

    private final TicketSources sources;
    private final Choices choices;
    private final Triage triage;
    private final TicketWork work;
    private final Resolution resolution;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param sources the tickets, and what can be chosen
     * @param triage assigns and classifies
     * @param work links
     * @param resolution solves
     * @param pages shows pages
     */
    public BulkPage(TicketSources sources, Triage triage, TicketWork work, Resolution resolution, Pages pages) {
        this.sources = sources;
        this.choices = new Choices(sources.catalogue(), sources.people());
        this.triage = triage;
        this.work = work;
        this.resolution = resolution;
        this.pages = pages;
    }

    /** Shows what was chosen in a list, and what can be done with it. */
    @GET
    @AllowedTo(Callers.STAFF)
    public Response choose(
            @Context ContainerRequestContext request,
            @QueryParam(TICKET) List<String> tickets,
            @QueryParam("back") String back) {
        Visit visit = Visit.of(request);
        return show(visit, chosen(tickets), LocalPath.of(back), Map.of(), "", Typed.NOTHING);
    }

    /** Each ticket with the version that was seen; what is no ticket is left out. */
    private static Map<TicketNumber, Long> chosen(List<String> tickets) {
        Map<TicketNumber, Long> chosen = new LinkedHashMap<>();
        for (String ticket : tickets) {
            String[] parts = ticket.split(":", 2);
            if (parts.length == 2 && parts[1].matches("[0-9]{1,18}") && chosen.size() < MOST) {
                try {
                    chosen.put(TicketNumber.parse(parts[0]), Long.parseLong(parts[1]));
                } catch (InvalidValue e) {
                    continue;
                }
            }
        }
        return chosen;
    }

    private Response show(
            Visit visit,
            Map<TicketNumber, Long> chosen,
            String back,
            Map<TicketNumber, BulkModel.Told> told,
            String sent,
            Typed typed) {
        List<BulkModel.Row> rows = new ArrayList<>();
        List<String> left = new ArrayList<>();
        chosen.forEach((number, seen) -> {
            Optional<TicketView> view = find(visit, number);
            Optional<BulkModel.Told> outcome = Optional.ofNullable(told.get(number));
            rows.add(new BulkModel.Row(
                    number.toString(),
                    view.map(present -> present.report().title().value()).orElse(""),
                    view.map(present -> present.progress().status().name()).orElse(""),
                    outcome));
            if (view.isPresent() && outcome.filter(BulkModel.Told::done).isEmpty()) {
                // what was refused can be tried again, on what is shown now
                left.add(number + ":" + (outcome.isPresent() ? view.get().version() : seen));
            }
        });
        return pages.show(
                "bulk.jte",
                new BulkModel(
                        pages.frame(visit),
                        rows,
                        back,
                        left.isEmpty() ? List.of() : forms(visit, left, back, sent, typed)));
    }

    private Optional<TicketView> find(Visit visit, TicketNumber number) {
        try {
            return Optional.of(sources.consultation().ticket(visit.actor(), number));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private List<FormModel> forms(Visit visit, List<String> left, String back, String sent, Typed typed) {
        return List.of(
                sheet(visit, "assign", left, back, sent, typed)
                        .choice("assignee", true, choices.assignees(visit))
                        .open()
                        .done(),
                sheet(visit, "classify", left, back, sent, typed)
                        .field(Kind.SEARCHED, "category", true, choices.categories(visit))
                        .open()
                        .done(),
                sheet(visit, "duplicate", left, back, sent, typed)
                        .text("original", true)
                        .hint("ticket.bulk.original.hint")
                        .area("text", false)
                        .hint("ticket.bulk.text.hint")
                        .open()
                        .done());
    }

    private static Sheet sheet(Visit visit, String act, List<String> left, String back, String sent, Typed typed) {
        Sheet sheet = new Sheet(
                        act, PATH + act, visit.words(), sent.equals(act) ? Optional.of(typed) : Optional.empty())
                .called("ticket.bulk." + act)
                .hidden("back", back);
        return sheet.hidden(TICKET, String.join(" ", left));
    }

    private Response each(
            ContainerRequestContext request, String act, BiConsumer<Visit, Map.Entry<TicketNumber, Long>> deed) {
        Visit visit = Visit.of(request);
        Map<TicketNumber, Long> chosen =
                chosen(List.of(visit.form().text(TICKET).split(" ")));
        String back = LocalPath.of(visit.form().text("back"));
        return pages.attempt(
                visit,
                () -> {
                    check(visit, act);
                    Map<TicketNumber, BulkModel.Told> told = new LinkedHashMap<>();
                    for (Map.Entry<TicketNumber, Long> ticket : chosen.entrySet()) {
                        Optional<String> refused = Pages.refusal(visit, () -> deed.accept(visit, ticket));
                        told.put(
                                ticket.getKey(),
                                new BulkModel.Told(
                                        refused.isEmpty(),
                                        refused.orElseGet(() -> visit.words().of("ticket.bulk.done." + act))));
                    }
                    return show(visit, chosen, back, told, "", Typed.NOTHING);
                },
                typed -> show(visit, chosen, back, Map.of(), act, typed));
    }

    /** What was typed is wrong for all of them alike, and is told once. */
    private static void check(Visit visit, String act) {
        switch (act) {
            case "assign" -> visit.form().required("assignee", Inputs::assignee);
            case "classify" -> visit.form().required("category", CategoryId::new);
            default -> {
                visit.form().required("original", TicketNumber::parse);
                visit.form().optional("text", Text::new);
            }
        }
        visit.form().mustBeSound();
    }

    /** Gives each to somebody, or to a group. */
    @POST
    @Path("assign")
    @AllowedTo(Callers.STAFF)
    public Response assign(@Context ContainerRequestContext request) {
        return each(request, "assign", (visit, ticket) -> {
            Assignee assignee = visit.form().required("assignee", Inputs::assignee);
            triage.assign(on(visit, ticket, new AssignTicket(ticket.getKey(), assignee)));
        });
    }

    private static <C> Request<C> on(Visit visit, Map.Entry<TicketNumber, Long> ticket, C command) {
        return Request.on(visit.actor(), ticket.getValue(), command);
    }

    /** Classifies each; its assets stay. */
    @POST
    @Path("classify")
    @AllowedTo(Callers.STAFF)
    public Response classify(@Context ContainerRequestContext request) {
        return each(request, "classify", (visit, ticket) -> {
            Optional<CategoryId> category = visit.form().optional("category", CategoryId::new);
            TicketView view = sources.consultation().ticket(visit.actor(), ticket.getKey());
            triage.classify(on(
                    visit,
                    ticket,
                    new ClassifyTicket(
                            ticket.getKey(), category, view.classification().assets())));
        });
    }

    /** Links each with another ticket as its duplicate, and solves it as one. */
    @POST
    @Path("duplicate")
    @AllowedTo(Callers.STAFF)
    public Response duplicate(@Context ContainerRequestContext request) {
        return each(request, "duplicate", (visit, ticket) -> {
            TicketNumber original = visit.form().required("original", TicketNumber::parse);
            Text text = visit.form()
                    .optional("text", Text::new)
                    .orElseGet(() -> new Text(visit.words().of("ticket.bulk.duplicate-of", original)));
            TicketReceipt linked = work.link(
                    on(visit, ticket, new LinkTicket(ticket.getKey(), new Link(LinkKind.DUPLICATE_OF, original))));
            resolution.propose(Request.on(
                    visit.actor(),
                    linked.version(),
                    new ProposeSolution(ticket.getKey(), text, Outcome.DUPLICATE, Optional.empty())));
        });
    }
}
