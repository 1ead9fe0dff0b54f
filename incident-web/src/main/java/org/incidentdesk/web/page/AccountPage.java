package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.AccountModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** A person's own page: the password, and leaving. */
@Path("/account")
public final class AccountPage {

    private static final String TEMPLATE = "account.jte";

    private final Sessions sessions;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param sessions opens and closes sessions
     * @param pages shows pages
     */
    public AccountPage(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    /** Shows what can be done. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return pages.show(TEMPLATE, new AccountModel(pages.frame(visit), Typed.NOTHING));
    }

    /** Changes the password; every other browser is signed out. */
    @POST
    @Path("password")
    @AllowedTo(Callers.EVERYONE)
    public Response changePassword(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return pages.attempt(
                visit,
                () -> {
                    OpenedSession session = sessions.changePassword(
                            visit.actor(),
                            visit.form().text("presentPassword"),
                            visit.form().text("password"));
                    visit.signedIn(session.secret());
                    visit.say("frame.account.password-changed", "");
                    return Pages.goTo("/account");
                },
                typed -> pages.show(TEMPLATE, new AccountModel(pages.frame(visit), typed)));
    }

    /** Signs out, here. */
    @POST
    @Path("sign-out")
    @AllowedTo(Callers.EVERYONE)
    public Response signOut(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        visit.session().ifPresent(sessions::close);
        visit.signedOut();
        visit.say("frame.account.signed-out", "");
        return Pages.goTo("/sign-in");
    }

    /** Signs out of every browser. */
    @POST
    @Path("sign-out-everywhere")
    @AllowedTo(Callers.EVERYONE)
    public Response signOutEverywhere(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        sessions.closeAll(visit.actor(), visit.actor().person());
        visit.signedOut();
        visit.say("frame.account.signed-out-everywhere", "");
        return Pages.goTo("/sign-in");
    }
}
