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
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.SettingsBodies.MatrixBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.MatrixJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The priority matrices, shipped ones and own ones. */
@Path("/api/priority-matrices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MatricesResource {

    private final DeskAdministration settings;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param settings knows and changes the matrices
     * @param answers the form of answers
     */
    public MatricesResource(DeskAdministration settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listMatrices",
            text = "Lists all priority matrices, the shipped ones and others.",
            gives = MatrixJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(settings.matrices(Asker.of(request).actor()).stream()
                .map(MatrixJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readMatrix", text = "Reads one priority matrix.", gives = MatrixJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = settings.matrix(asker.actor(), Paths.id("priorityMatrix", id, MatrixId::new));
        return answers.one(asker, found.version(), MatrixJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addMatrix",
            text = "Adds one priority matrix, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, MatrixBody body) {
        Receipt receipt = settings.addMatrix(Asker.of(request).add(body.definition()));
        return answers.created("/api/priority-matrices/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeMatrix", text = "Changes one priority matrix.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, MatrixBody body) {
        MatrixId which = Paths.id("priorityMatrix", id, MatrixId::new);
        return answers.changed(settings.changeMatrix(which, Asker.of(request).change(body.definition())));
    }
}
