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
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.PeopleBodies.GroupBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.GroupJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The support groups. */
@Path("/api/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GroupsResource {

    private final PeopleAdministration people;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param people knows and changes the groups
     * @param answers the form of answers
     */
    public GroupsResource(PeopleAdministration people, Answers answers) {
        this.people = people;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(id = "listGroups", text = "Lists all groups.", gives = GroupJson.class, list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(people.groups(Asker.of(request).actor()).stream()
                .map(GroupJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "readGroup", text = "Reads one group.", gives = GroupJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = people.group(asker.actor(), Paths.id("group", id, GroupId::new));
        return answers.one(asker, found.version(), GroupJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addGroup",
            text = "Adds one group, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, GroupBody body) {
        Receipt receipt = people.addGroup(Asker.of(request).add(body.definition()));
        return answers.created("/api/groups/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeGroup", text = "Changes one group.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, GroupBody body) {
        GroupId which = Paths.id("group", id, GroupId::new);
        return answers.changed(people.changeGroup(which, Asker.of(request).change(body.definition())));
    }
}
