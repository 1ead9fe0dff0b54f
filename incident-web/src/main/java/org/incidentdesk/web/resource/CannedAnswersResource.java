package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.FormBodies.CannedAnswerBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.CannedAnswerJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The canned answers. */
@Path("/api/canned-answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CannedAnswersResource {

    private final FormAdministration forms;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param forms knows and changes them
     * @param answers the form of answers
     */
    public CannedAnswersResource(FormAdministration forms, Answers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listCannedAnswers",
            text = "Lists the canned answers for messages and solutions.",
            gives = CannedAnswerJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(forms.cannedAnswers(Asker.of(request).actor()).stream()
                .map(CannedAnswerJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readCannedAnswer", text = "Reads one canned answer.", gives = CannedAnswerJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        CannedAnswer found = forms.cannedAnswer(asker.actor(), which(id));
        return answers.one(asker, found.version(), CannedAnswerJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addCannedAnswer",
            text =
                    "Adds one canned answer, under an identity made of its name. {{requester}}, {{ticket}}, {{title}} and"
                            + " {{technician}} in its text are filled in when it is used.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, CannedAnswerBody body) {
        Request<CannedAnswerDefinition> wish = Asker.of(request).add(body.definition());
        Receipt receipt = Pointers.pointing(() -> forms.addCannedAnswer(wish));
        return answers.created("/api/canned-answers/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeCannedAnswer",
            text = "Changes one canned answer.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(
            @Context ContainerRequestContext request, @PathParam("id") String id, CannedAnswerBody body) {
        Request<CannedAnswerDefinition> wish = Asker.of(request).change(body.definition());
        return answers.changed(Pointers.pointing(() -> forms.changeCannedAnswer(which(id), wish)));
    }

    private static CannedAnswerId which(String id) {
        return Paths.id("cannedAnswer", id, CannedAnswerId::new);
    }
}
