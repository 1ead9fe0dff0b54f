package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.port.driving.GuideAdministration;
import org.incidentdesk.web.file.GuideFlowchart;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** A guide to take along: as a flowchart in Mermaid's language. */
@Path("/settings/guides/{id}/flowchart")
public final class GuideChartPage {

    private final GuideAdministration guides;

    /**
     * Makes the page.
     *
     * @param guides knows the guides
     */
    public GuideChartPage(GuideAdministration guides) {
        this.guides = guides;
    }

    /** Hands it out. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Visit visit = Visit.of(request);
        Guide guide = guides.guide(visit.actor(), Shelf.id("guide", id, GuideId::new));
        byte[] chart =
                GuideFlowchart.of(guide, Optional.empty(), visit.language()).getBytes(StandardCharsets.UTF_8);
        return Response.ok(chart, GuideFlowchart.MEDIA_TYPE + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + guide.id().value() + ".mmd\"")
                .build();
    }
}
