package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RateTicket;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.Resolution;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** How a ticket ends: its solution, what is said of it, closing and reopening. */
@Path("/tickets/{number}")
public final class TicketResolutionPage {

    private final TicketScreen screen;
    private final Resolution resolution;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param resolution solves and closes tickets
     */
    public TicketResolutionPage(TicketScreen screen, Resolution resolution) {
        this.screen = screen;
        this.resolution = resolution;
    }

    /** Proposes a solution. */
    @POST
    @Path("solution")
    @AllowedTo(Callers.STAFF)
    public Response propose(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "solved", ticket -> {
            Text text = form.required("text", Text::new);
            Outcome outcome = form.required("outcome", Inputs.oneOf("outcome", Outcome.class));
            Optional<CategoryId> category = form.optional("category", CategoryId::new);
            form.mustBeSound();
            return resolution.propose(Wishes.change(visit, new ProposeSolution(ticket, text, outcome, category)));
        });
    }

    /** Solves it with an article. */
    @POST
    @Path("article-solution")
    @AllowedTo(Callers.STAFF)
    public Response useArticle(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "solved", ticket -> {
            ArticleId article = form.required("article", ArticleId::parse);
            form.mustBeSound();
            return resolution.useArticle(Wishes.change(visit, new UseArticle(ticket, article)));
        });
    }

    /** Takes the request back. */
    @POST
    @Path("withdrawal")
    @AllowedTo(Callers.EVERYONE)
    public Response withdraw(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "withdrawn", ticket -> {
            Text reason = form.required("reason", Text::new);
            form.mustBeSound();
            return resolution.propose(
                    Wishes.change(visit, new ProposeSolution(ticket, reason, Outcome.WITHDRAWN, Optional.empty())));
        });
    }

    /** Approves the solution. */
    @POST
    @Path("approval")
    @AllowedTo(Callers.EVERYONE)
    public Response approve(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "approved", ticket -> {
            Optional<Text> comment = form.optional("comment", Text::new);
            Optional<CategoryId> category = form.optional("category", CategoryId::new);
            form.mustBeSound();
            return resolution.approve(Wishes.change(visit, new ApproveSolution(ticket, comment, category)));
        });
    }

    /** Refuses the solution, and says why. */
    @POST
    @Path("refusal")
    @AllowedTo(Callers.EVERYONE)
    public Response refuse(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "refused", ticket -> {
            Text reason = form.required("reason", Text::new);
            form.mustBeSound();
            return resolution.refuse(Wishes.change(visit, new RefuseSolution(ticket, reason)));
        });
    }

    /** Closes it; whoever does verifies the category. */
    @POST
    @Path("closure")
    @AllowedTo(Callers.EVERYONE)
    public Response close(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "closed", ticket -> {
            Optional<CategoryId> category = form.optional("category", CategoryId::new);
            form.mustBeSound();
            return resolution.close(Wishes.change(visit, new CloseTicket(ticket, category)));
        });
    }

    /** Opens it again, and says why. */
    @POST
    @Path("reopening")
    @AllowedTo(Callers.EVERYONE)
    public Response reopen(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "reopened", ticket -> {
            Text reason = form.required("reason", Text::new);
            form.mustBeSound();
            return resolution.reopen(Wishes.change(visit, new ReopenTicket(ticket, reason)));
        });
    }

    /** Says how satisfied one is. */
    @POST
    @Path("rating")
    @AllowedTo(Callers.EVERYONE)
    public Response rate(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "rated", ticket -> {
            Integer rating = form.required("rating", Inputs.small("rating"));
            Optional<Text> comment = form.optional("comment", Text::new);
            form.mustBeSound();
            return resolution.rate(Wishes.change(visit, new RateTicket(ticket, rating, comment)));
        });
    }
}
