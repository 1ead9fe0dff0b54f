package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** One ticket: what was reported, where it stands, what happened, what may be done now. */
@Path("/tickets/{number}")
public final class TicketPage {

    private final TicketScreen screen;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     */
    public TicketPage(TicketScreen screen) {
        this.screen = screen;
    }

    /** Shows it as it is, or as it was. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @QueryParam("show") String show,
            @QueryParam("as-of") String asOf) {
        Visit visit = Visit.of(request);
        String shown = show == null ? "" : show;
        if (asOf == null || asOf.isBlank()) {
            return screen.show(visit, TicketScreen.number(number), shown);
        }
        try {
            return screen.show(
                    visit,
                    TicketScreen.number(number),
                    shown,
                    Inputs.moment(visit, "as-of").apply(asOf));
        } catch (InvalidValue e) {
            return Pages.goTo("/tickets/" + TicketScreen.number(number)); // what is no moment is not looked back to
        }
    }

    /** Whoever comes to the address of one of the ticket's forms comes to the ticket. */
    @GET
    @Path("{form}")
    @AllowedTo(Callers.EVERYONE)
    public Response back(@PathParam("number") String number, @PathParam("form") String form) {
        return Pages.goTo("/tickets/" + TicketScreen.number(number));
    }

    /** Whoever comes to the address of one of the diagnosis' forms comes to the ticket. */
    @GET
    @Path("diagnosis/{form}")
    @AllowedTo(Callers.EVERYONE)
    public Response backFromDiagnosis(@PathParam("number") String number, @PathParam("form") String form) {
        return Pages.goTo("/tickets/" + TicketScreen.number(number));
    }
}
