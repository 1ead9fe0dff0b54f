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
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.ServiceLevelAdministration;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.ServiceLevelBodies.ServiceLevelBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.ServiceLevelJson;

/** The service levels, shipped ones and own ones. */
@Path("/api/service-levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ServiceLevelsResource {

    private final ServiceLevelAdministration serviceLevels;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param serviceLevels knows and changes the service levels
     * @param answers the form of answers
     */
    public ServiceLevelsResource(ServiceLevelAdministration serviceLevels, Answers answers) {
        this.serviceLevels = serviceLevels;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listServiceLevels",
            text = "Lists all service levels, the shipped ones and others.",
            gives = ServiceLevelJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(serviceLevels.serviceLevels(Asker.of(request).actor()).stream()
                .map(ServiceLevelJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readServiceLevel", text = "Reads one service level.", gives = ServiceLevelJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = serviceLevels.serviceLevel(asker.actor(), Paths.id("serviceLevel", id, ServiceLevelId::new));
        return answers.one(asker, found.version(), ServiceLevelJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addServiceLevel",
            text = "Adds one service level, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, ServiceLevelBody body) {
        Receipt receipt = serviceLevels.addServiceLevel(Asker.of(request).add(body.definition()));
        return answers.created("/api/service-levels/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeServiceLevel",
            text = "Changes one service level.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(
            @Context ContainerRequestContext request, @PathParam("id") String id, ServiceLevelBody body) {
        ServiceLevelId which = Paths.id("serviceLevel", id, ServiceLevelId::new);
        return answers.changed(
                serviceLevels.changeServiceLevel(which, Asker.of(request).change(body.definition())));
    }
}
