package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;
import static org.incidentdesk.web.openapi.Described.Expects.IF_GIVEN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.AbandonDiagnosis;
import org.incidentdesk.domain.port.driving.Diagnosis;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.web.file.GuideFlowchart;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.GuideBodies.BeginBody;
import org.incidentdesk.web.resource.GuideBodies.ReplyBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.DiagnosisJson;
import org.incidentdesk.web.view.TicketReceiptJson;

/** Going through a diagnostic guide with a ticket. */
@Path("/api/tickets/{number}/diagnosis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DiagnosisResource {

    private final Diagnosis diagnosis;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param diagnosis goes through guides
     * @param answers the form of answers
     */
    public DiagnosisResource(Diagnosis diagnosis, Answers answers) {
        this.diagnosis = diagnosis;
        this.answers = answers;
    }

    /** Where it stands. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readDiagnosis",
            text =
                    "Tells where a ticket's diagnosis stands, in the reader's language: the way so far, what is asked now,"
                            + " or what the end proposes. Before the first run it names the guide that suits the ticket.",
            gives = DiagnosisJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Asker asker = Asker.of(request);
        DiagnosisView view = diagnosis.diagnosis(asker.actor(), Paths.ticket(number));
        return answers.worded(asker, view.ticketVersion(), DiagnosisJson.of(view, asker.language()), asker.language());
    }

    /** Draws it. */
    @GET
    @Path("flowchart")
    @Produces(GuideFlowchart.MEDIA_TYPE)
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "drawDiagnosis",
            text = "Draws the guide of a ticket's diagnosis as a flowchart in Mermaid's language, with the way taken in"
                    + " bold.",
            gives = Void.class)
    public Response flowchart(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Asker asker = Asker.of(request);
        DiagnosisView view = diagnosis.diagnosis(asker.actor(), Paths.ticket(number));
        return answers.drawing(GuideFlowchart.of(view.guide(), view.run(), asker.language()), asker.language());
    }

    /** Begins. */
    @POST
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "beginDiagnosis",
            text = "Begins to go through a diagnostic guide: the one that is named, or the one that suits the ticket's"
                    + " category.",
            gives = TicketReceiptJson.class,
            status = 201,
            expects = IF_GIVEN)
    public Response begin(
            @Context ContainerRequestContext request, @PathParam("number") String number, BeginBody body) {
        TicketReceipt receipt = diagnosis.begin(Asker.of(request).add(body.command(Paths.ticket(number))));
        return answers.created("/api/tickets/" + receipt.ticket() + "/diagnosis", receipt);
    }

    /** Answers. */
    @POST
    @Path("answers")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "answerDiagnosis",
            text =
                    "Answers what the guide asks: with one of the answers that it offers, or with the fact that was found"
                            + " out. What it asked before can be answered anew; the way goes on from there.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response answer(
            @Context ContainerRequestContext request, @PathParam("number") String number, ReplyBody body) {
        return answers.changed(
                Pointers.pointing(() -> diagnosis.answer(Asker.of(request).add(body.command(Paths.ticket(number))))));
    }

    /** Gives up. */
    @DELETE
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "abandonDiagnosis",
            text = "Gives the diagnosis up; its steps stay in the history.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response abandon(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return answers.changed(diagnosis.abandon(Asker.of(request).change(new AbandonDiagnosis(Paths.ticket(number)))));
    }
}
