package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.validation.constraints.NotNull;
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
import java.util.Set;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.port.driving.IssuedWebhook;
import org.incidentdesk.domain.port.driving.WebhookAdministration;
import org.incidentdesk.domain.port.driving.WebhookDefinition;
import org.incidentdesk.domain.port.driving.WebhookView;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.IssuedWebhookJson;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.WebhookJson;

/** Which other software is told what happens. */
@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WebhooksResource {

    private final WebhookAdministration webhooks;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param webhooks knows and changes the webhooks
     * @param answers the form of answers
     */
    public WebhooksResource(WebhookAdministration webhooks, Answers answers) {
        this.webhooks = webhooks;
        this.answers = answers;
    }

    record WebhookBody(
            @NotNull String name,
            @NotNull String address,
            @NotNull Set<@NotNull NotificationKind> kinds,
            @NotNull Boolean active) {

        WebhookDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            WebhookAddress where = values.need("/address", address, WebhookAddress::new);
            values.check();
            return new WebhookDefinition(title, where, kinds, active);
        }
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "listWebhooks",
            text = "Lists all webhooks, without their secrets.",
            gives = WebhookJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(webhooks.webhooks(Asker.of(request).actor()).stream()
                .map(WebhookJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "readWebhook", text = "Reads one webhook, without its secret.", gives = WebhookJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        WebhookView found = webhooks.webhook(asker.actor(), Paths.id("webhook", id, WebhookId::new));
        return answers.one(asker, found.version(), WebhookJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addWebhook",
            text = "Adds a webhook, which is called by https, or by http on this machine alone. Calls are signed as"
                    + " Standard Webhooks says; the secret is in the answer and cannot be shown again.",
            gives = IssuedWebhookJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, WebhookBody body) {
        IssuedWebhook webhook = webhooks.addWebhook(Asker.of(request).actor(), body.definition());
        return answers.createdOnce("/api/webhooks/" + webhook.id(), IssuedWebhookJson.of(webhook));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeWebhook",
            text = "Changes one webhook; its secret stays.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, WebhookBody body) {
        WebhookId which = Paths.id("webhook", id, WebhookId::new);
        return answers.changed(webhooks.changeWebhook(which, Asker.of(request).change(body.definition())));
    }

    /** Makes another secret for one. */
    @POST
    @Path("{id}/secret")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "renewWebhookSecret",
            text = "Signs the calls of a webhook with another secret from now on; it cannot be shown again.",
            gives = IssuedWebhookJson.class)
    public Response renewSecret(@Context ContainerRequestContext request, @PathParam("id") String id) {
        WebhookId which = Paths.id("webhook", id, WebhookId::new);
        return answers.unkept(
                IssuedWebhookJson.of(webhooks.renewSecret(Asker.of(request).actor(), which)));
    }
}
