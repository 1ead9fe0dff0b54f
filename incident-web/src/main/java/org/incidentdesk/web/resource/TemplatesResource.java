package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.FormBodies.TemplateBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.TemplateJson;

/** The templates of reports, one for a category. */
@Path("/api/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TemplatesResource {

    private final FormAdministration forms;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param forms knows and changes them
     * @param answers the form of answers
     */
    public TemplatesResource(FormAdministration forms, Answers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listTemplates",
            text = "Lists the templates of reports; a category without one inherits the nearest above it.",
            gives = TemplateJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(forms.templates(Asker.of(request).actor()).stream()
                .map(TemplateJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{category}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "readTemplate",
            text = "Reads the template that hangs on a category itself; one that asks for nothing where there is none.",
            gives = TemplateJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("category") String category) {
        Asker asker = Asker.of(request);
        TicketTemplate found = forms.template(asker.actor(), which(category));
        return answers.one(asker, found.version(), TemplateJson.of(found));
    }

    /** Reads the one that applies. */
    @GET
    @Path("{category}/applying")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readApplyingTemplate",
            text = "Reads the template that reports under a category follow: its own, or the nearest above it.",
            gives = TemplateJson.class)
    public Response applying(@Context ContainerRequestContext request, @PathParam("category") String category) {
        Asker asker = Asker.of(request);
        CategoryId id = which(category);
        TicketTemplate found = forms.applyingTemplate(asker.actor(), id).orElseGet(() -> TicketTemplate.none(id));
        return answers.one(asker, found.version(), TemplateJson.of(found));
    }

    /** Sets one. */
    @PUT
    @Path("{category}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeTemplate",
            text = "Sets the template of a category.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(
            @Context ContainerRequestContext request, @PathParam("category") String category, TemplateBody body) {
        Request<TemplateDefinition> wish = Asker.of(request).change(body.definition());
        Receipt receipt = Pointers.pointing(() -> forms.changeTemplate(which(category), wish));
        return answers.changed(receipt);
    }

    private static CategoryId which(String category) {
        return Paths.id("category", category, CategoryId::new);
    }
}
