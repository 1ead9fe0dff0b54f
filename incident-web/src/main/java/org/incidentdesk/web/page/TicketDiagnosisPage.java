package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.port.driving.AbandonDiagnosis;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.Diagnosis;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The diagnosis of a ticket along a guide, answer by answer. */
@Path("/tickets/{number}")
public final class TicketDiagnosisPage {

    private final TicketScreen screen;
    private final Diagnosis diagnosis;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param diagnosis goes through guides
     */
    public TicketDiagnosisPage(TicketScreen screen, Diagnosis diagnosis) {
        this.screen = screen;
        this.diagnosis = diagnosis;
    }

    /** Begins with the guide that suits the ticket. */
    @POST
    @Path("diagnosis")
    @AllowedTo(Callers.STAFF)
    public Response begin(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        return screen.take(request, number, "diagnosis", ticket -> {
            return diagnosis.begin(Wishes.change(visit, new BeginDiagnosis(ticket, Optional.empty())));
        });
    }

    /** Answers what is asked. */
    @POST
    @Path("diagnosis/answers")
    @AllowedTo(Callers.STAFF)
    public Response answer(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "diagnosis-answered", ticket -> {
            NodeId node = form.required("node", NodeId::new);
            Optional<AnswerId> answer = form.optional("answer", AnswerId::new);
            Optional<Text> fact = form.optional("fact", Text::new);
            form.mustBeSound();
            return diagnosis.answer(Wishes.change(visit, new AnswerDiagnosis(ticket, node, answer, fact)));
        });
    }

    /** Gives it up. */
    @POST
    @Path("diagnosis/abandonment")
    @AllowedTo(Callers.STAFF)
    public Response abandon(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        return screen.take(request, number, "diagnosis-abandoned", ticket -> {
            return diagnosis.abandon(Wishes.change(visit, new AbandonDiagnosis(ticket)));
        });
    }
}
