package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.IssuedToken;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.PeopleBodies.TokenBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.IssuedTokenJson;
import org.incidentdesk.web.view.TokenJson;

/** The caller's own API tokens. */
@Path("/api/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokensResource {

    private final AccessControl access;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param access knows and changes accounts and tokens
     * @param answers the form of answers
     */
    public TokensResource(AccessControl access, Answers answers) {
        this.access = access;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listTokens",
            text = "Lists one's own tokens, or as administrator somebody else's; secrets are never shown again.",
            gives = TokenJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request, @QueryParam("person") String person) {
        Actor actor = Asker.of(request).actor();
        Query query = new Query();
        PersonId whose = query.one("person", person, PersonId::new).orElse(actor.person());
        query.check();
        return answers.list(
                access.tokens(actor, whose).stream().map(TokenJson::of).toList());
    }

    /** Makes one. */
    @POST
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "createToken",
            text = "Makes a token for oneself; its secret is in the answer and cannot be shown again.",
            gives = IssuedTokenJson.class,
            status = 201)
    public Response create(@Context ContainerRequestContext request, TokenBody body) {
        Actor actor = Asker.of(request).actor();
        IssuedToken token = access.createToken(actor, body.command(actor.person()));
        return answers.createdOnce("/api/tokens/" + token.id(), IssuedTokenJson.of(token));
    }

    /** Revokes one. */
    @DELETE
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "revokeToken",
            text = "Revokes a token at once; one's own, or as administrator anybody's.",
            status = 204)
    public Response revoke(@Context ContainerRequestContext request, @PathParam("id") String id) {
        access.revokeToken(Asker.of(request).actor(), Paths.id("token", id, TokenId::new));
        return Response.noContent().build();
    }
}
