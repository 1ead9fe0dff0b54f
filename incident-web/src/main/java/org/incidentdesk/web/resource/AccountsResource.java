package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.AccountJson;

/** Who can sign in. */
@Path("/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountsResource {

    private final AccessControl access;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param access knows and changes accounts and tokens
     * @param answers the form of answers
     */
    public AccountsResource(AccessControl access, Answers answers) {
        this.access = access;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "listAccounts",
            text = "Lists all accounts in the order of the logins.",
            gives = AccountJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(access.accounts(Asker.of(request).actor()).stream()
                .map(AccountJson::of)
                .toList());
    }
}
