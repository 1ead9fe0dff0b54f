package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.page.frame.LocalPath;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Chooses the language of the pages, for this browser. */
@Path("/language")
public final class LanguagePage {

    /** Chooses. */
    @POST
    @AllowedTo(Callers.ANYBODY)
    public Response choose(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        visit.speaks("en".equals(visit.form().text("language")) ? Language.EN : Language.FR);
        return Pages.goTo(LocalPath.of(visit.form().text("next")));
    }
}
