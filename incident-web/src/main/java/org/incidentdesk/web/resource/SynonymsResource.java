package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.SettingsBodies.SynonymsBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.SynonymsJson;

/** The wordings that mean the same to the search of the knowledge base. */
@Path("/api/synonyms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SynonymsResource {

    private final DeskAdministration settings;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param settings knows and changes the synonyms, which are a part of the settings
     * @param answers the form of answers
     */
    public SynonymsResource(DeskAdministration settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    /** Reads them. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readSynonyms",
            text = "Reads which wordings mean the same to the search.",
            gives = SynonymsJson.class)
    public Response read(@Context ContainerRequestContext request) {
        Asker asker = Asker.of(request);
        DeskSettings found = settings.settings(asker.actor());
        return answers.one(asker, found.version(), SynonymsJson.of(found));
    }

    /** Changes them. */
    @PUT
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeSynonyms",
            text = "Changes which wordings mean the same to the search, all of them. The next search knows.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, SynonymsBody body) {
        return answers.changed(settings.changeSynonyms(Asker.of(request).change(body.command())));
    }
}
