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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.DeliveryJson;
import org.incidentdesk.web.view.NotificationBacklogJson;
import org.incidentdesk.web.view.ReceiptJson;

/** What is still to be told to people and other software, and what does not arrive. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NotificationsResource {

    private final Notifications notifications;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param notifications knows what waits
     * @param answers the form of answers
     */
    public NotificationsResource(Notifications notifications, Answers answers) {
        this.notifications = notifications;
        this.answers = answers;
    }

    /** Tells how far the desk is behind. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "readNotificationBacklog",
            text = "Tells by what the desk tells anything, and how far it is behind.",
            gives = NotificationBacklogJson.class)
    public Response backlog(@Context ContainerRequestContext request) {
        return answers.unkept(NotificationBacklogJson.of(
                notifications.backlog(Asker.of(request).actor())));
    }

    /** Lists what waits or was given up. */
    @GET
    @Path("deliveries")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "listDeliveries",
            text = "Lists what waits to be delivered or was given up, with its last error and its next attempt.",
            gives = DeliveryJson.class,
            list = true)
    public Response deliveries(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        Query query = new Query();
        Optional<DeliveryId> after = query.one("cursor", cursor, DeliveryId::parse);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        query.check();
        List<Delivery> found = notifications.deliveries(Asker.of(request).actor(), after, most);
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id().toString());
        return answers.page(uri, found.stream().map(DeliveryJson::of).toList(), next);
    }

    /** Tries one again at once. */
    @POST
    @Path("deliveries/{id}/retry")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "retryDelivery",
            text = "Has a delivery tried again at once, even one that was given up.",
            gives = ReceiptJson.class)
    public Response retry(@Context ContainerRequestContext request, @PathParam("id") String id) {
        DeliveryId which = Paths.id("delivery", id, DeliveryId::parse);
        return answers.changed(notifications.retry(Asker.of(request).actor(), which));
    }

    /** Strikes one out. */
    @DELETE
    @Path("deliveries/{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "discardDelivery", text = "Strikes out a delivery, so that nobody tries it any more.", status = 204)
    public Response discard(@Context ContainerRequestContext request, @PathParam("id") String id) {
        notifications.discard(Asker.of(request).actor(), Paths.id("delivery", id, DeliveryId::parse));
        return Response.noContent().build();
    }
}
