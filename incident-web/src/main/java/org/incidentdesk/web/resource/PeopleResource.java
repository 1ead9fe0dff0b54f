package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.PeopleBodies.NewPersonBody;
import org.incidentdesk.web.resource.PeopleBodies.PasswordBody;
import org.incidentdesk.web.resource.PeopleBodies.PersonBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.PersonJson;
import org.incidentdesk.web.view.ReceiptJson;

/** Persons, and how they sign in. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final PeopleAdministration people;
    private final AccessControl access;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param people knows and changes persons
     * @param access knows and changes accounts and tokens
     * @param answers the form of answers
     */
    public PeopleResource(PeopleAdministration people, AccessControl access, Answers answers) {
        this.people = people;
        this.access = access;
        this.answers = answers;
    }

    /** Lists them, page by page. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listPeople",
            text = "Lists persons in the order of their identities, page by page.",
            gives = PersonJson.class,
            list = true)
    public Response list(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("text") String text,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        Optional<String> words = query.text("text", text);
        Optional<PersonId> after = query.one("cursor", cursor, PersonId::new);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        query.check();
        List<PersonJson> found = people.people(Asker.of(request).actor(), words, after, most).stream()
                .map(PersonJson::of)
                .toList();
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
        return answers.page(uri, found, next);
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readPerson", text = "Reads one person; requesters read themselves.", gives = PersonJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = people.person(asker.actor(), Paths.id("person", id, PersonId::new));
        return answers.one(asker, found.version(), PersonJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "addPerson",
            text = "Adds one person under a login; technicians add requesters only.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, NewPersonBody body) {
        Receipt receipt = people.addPerson(body.personId(), Asker.of(request).add(body.definition()));
        return answers.created("/api/people/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changePerson", text = "Changes one person.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, PersonBody body) {
        PersonId which = Paths.id("person", id, PersonId::new);
        return answers.changed(people.changePerson(which, Asker.of(request).change(body.definition())));
    }

    /** Sets a password. */
    @PUT
    @Path("{id}/password")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "setPassword",
            text =
                    "Sets a person's password, from when on the old one no longer works; one's own, or as administrator.",
            status = 204)
    public Response setPassword(
            @Context ContainerRequestContext request, @PathParam("id") String id, PasswordBody body) {
        access.setPassword(Asker.of(request).actor(), Paths.id("person", id, PersonId::new), body.password());
        return Response.noContent().build();
    }

    /** Locks an account. */
    @PUT
    @Path("{id}/lock")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "lockAccount", text = "Locks an account at once, its tokens included.", status = 204)
    public Response lock(@Context ContainerRequestContext request, @PathParam("id") String id) {
        access.lock(Asker.of(request).actor(), Paths.id("account", id, PersonId::new), true);
        return Response.noContent().build();
    }

    /** Unlocks an account. */
    @DELETE
    @Path("{id}/lock")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "unlockAccount", text = "Unlocks an account.", status = 204)
    public Response unlock(@Context ContainerRequestContext request, @PathParam("id") String id) {
        access.lock(Asker.of(request).actor(), Paths.id("account", id, PersonId::new), false);
        return Response.noContent().build();
    }
}
