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
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.port.driving.GuideAdministration;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.web.file.GuideFlowchart;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.GuideBodies.GuideBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.GuideJson;
import org.incidentdesk.web.view.GuideSummaryJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The diagnostic guides. */
@Path("/api/guides")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GuidesResource {

    private final GuideAdministration guides;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param guides knows and changes them
     * @param answers the form of answers
     */
    public GuidesResource(GuideAdministration guides, Answers answers) {
        this.guides = guides;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(id = "listGuides", text = "Lists the diagnostic guides.", gives = GuideSummaryJson.class, list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(guides.guides(Asker.of(request).actor()).stream()
                .map(GuideSummaryJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readGuide", text = "Reads one diagnostic guide.", gives = GuideJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        return one(asker, guides.guide(asker.actor(), which(id)));
    }

    /** Reads one as it was. */
    @GET
    @Path("{id}/versions/{version}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readGuideVersion",
            text = "Reads one diagnostic guide as it was at one of its versions.",
            gives = GuideJson.class)
    public Response revision(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @PathParam("version") String version) {
        Asker asker = Asker.of(request);
        return one(asker, guides.revision(asker.actor(), which(id), Paths.entry("guideVersion", version)));
    }

    private Response one(Asker asker, Guide guide) {
        return answers.one(asker, guide.version(), GuideJson.of(guide));
    }

    /** Draws one. */
    @GET
    @Path("{id}/flowchart")
    @Produces(GuideFlowchart.MEDIA_TYPE)
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "drawGuide",
            text = "Draws one diagnostic guide as a flowchart in Mermaid's language.",
            gives = Void.class)
    public Response flowchart(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        Guide guide = guides.guide(asker.actor(), which(id));
        return answers.drawing(GuideFlowchart.of(guide, Optional.empty(), asker.language()), asker.language());
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addGuide",
            text =
                    "Adds one diagnostic guide, under an identity made of its name. It is refused with every fault at once"
                            + " unless every node can be reached from the start, no way leads back, and every way comes to an"
                            + " end.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, GuideBody body) {
        Request<GuideDefinition> wish = Asker.of(request).add(body.definition());
        Receipt receipt = Pointers.pointing(() -> guides.addGuide(wish));
        return answers.created("/api/guides/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeGuide",
            text = "Puts the next version of one diagnostic guide in force; runs that are under way keep to theirs.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, GuideBody body) {
        Request<GuideDefinition> wish = Asker.of(request).change(body.definition());
        return answers.changed(Pointers.pointing(() -> guides.changeGuide(which(id), wish)));
    }

    private static GuideId which(String id) {
        return Paths.id("guide", id, GuideId::new);
    }
}
