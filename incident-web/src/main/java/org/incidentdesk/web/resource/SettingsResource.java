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
import org.incidentdesk.web.resource.SettingsBodies.SettingsBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.SettingsJson;

/** The desk's settings. */
@Path("/api/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SettingsResource {

    private final DeskAdministration settings;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param settings knows and changes the settings
     * @param answers the form of answers
     */
    public SettingsResource(DeskAdministration settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    /** Reads them. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(id = "readSettings", text = "Reads the settings.", gives = SettingsJson.class)
    public Response read(@Context ContainerRequestContext request) {
        Asker asker = Asker.of(request);
        DeskSettings found = settings.settings(asker.actor());
        return answers.one(asker, found.version(), SettingsJson.of(found));
    }

    /** Changes them. */
    @PUT
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeSettings",
            text = "Changes the settings, all of them but the synonyms.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, SettingsBody body) {
        return answers.changed(settings.changeSettings(Asker.of(request).change(body.command())));
    }
}
