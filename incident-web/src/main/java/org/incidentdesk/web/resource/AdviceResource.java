package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.AdviceJson;

/** Advice while an incident is being recorded. */
@Path("/api/needed-by-advice")
@Produces(MediaType.APPLICATION_JSON)
public final class AdviceResource {

    private final IncidentRecording recording;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param recording advises
     * @param answers the form of answers
     */
    public AdviceResource(IncidentRecording recording, Answers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    /** Weighs the urgencies. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "adviseNeededBy",
            text = "Says which urgency would serve a requester before a moment, measured from now.",
            gives = AdviceJson.class)
    public Response advise(@Context ContainerRequestContext request, @QueryParam("neededBy") String neededBy) {
        Query query = new Query();
        Optional<Instant> moment = query.moment("neededBy", neededBy == null ? "" : neededBy);
        query.check();
        return answers.unkept(AdviceJson.of(recording.advise(Asker.of(request).actor(), moment.orElseThrow())));
    }
}
