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
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.ClassBodies.PlayBody;
import org.incidentdesk.web.resource.ClassBodies.ScenarioBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.ScenarioJson;
import org.incidentdesk.web.view.TicketReceiptJson;

/** The scenarios of a class. */
@Path("/api/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ScenariosResource {

    private final Classroom classroom;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param classroom knows, changes and plays them
     * @param answers the form of answers
     */
    public ScenariosResource(Classroom classroom, Answers answers) {
        this.classroom = classroom;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listScenarios",
            text = "Lists the scenarios of a class; the expected answers are for administrators.",
            gives = ScenarioJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(classroom.scenarios(Asker.of(request).actor()).stream()
                .map(ScenarioJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readScenario",
            text = "Reads one scenario; the expected answer is for administrators.",
            gives = ScenarioJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        Scenario scenario = classroom.scenario(asker.actor(), which(id));
        return answers.one(asker, scenario.version(), ScenarioJson.of(scenario));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addScenario",
            text = "Adds one scenario, under an identity made of its title.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, ScenarioBody body) {
        Request<ScenarioDefinition> wish = Asker.of(request).add(body.definition());
        Receipt receipt = Pointers.pointing(() -> classroom.addScenario(wish));
        return answers.created("/api/scenarios/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeScenario", text = "Changes one scenario.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, ScenarioBody body) {
        Request<ScenarioDefinition> wish = Asker.of(request).change(body.definition());
        return answers.changed(Pointers.pointing(() -> classroom.changeScenario(which(id), wish)));
    }

    /** Plays one. */
    @POST
    @Path("{id}/tickets")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "playScenario",
            text = "Records a scenario as a ticket, in its words or one's own. The ticket goes to a fellow student: the"
                    + " member with the fewest open tickets of one's groups.",
            gives = TicketReceiptJson.class,
            status = 201)
    public Response play(@Context ContainerRequestContext request, @PathParam("id") String id, PlayBody body) {
        TicketReceipt receipt = classroom.play(Asker.of(request).add(body.command(which(id))));
        return answers.created("/api/tickets/" + receipt.ticket(), receipt);
    }

    private static ScenarioId which(String id) {
        return Paths.id("scenario", id, ScenarioId::new);
    }
}
