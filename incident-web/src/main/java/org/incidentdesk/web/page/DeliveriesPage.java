package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.port.driving.NotificationBacklog;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.DeliveriesModel;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** What has not arrived yet, by mail or at other software: tried again at once, or struck out. */
@Path("/settings/deliveries")
public final class DeliveriesPage {

    static final String PATH = "/settings/deliveries";

    private final Notifications notifications;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param notifications knows what waits
     * @param pages shows pages
     */
    public DeliveriesPage(Notifications notifications, Pages pages) {
        this.notifications = notifications;
        this.pages = pages;
    }

    /** Lists it. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response list(@Context ContainerRequestContext request, @QueryParam("after") String after) {
        Optional<DeliveryId> place = Optional.ofNullable(after)
                .filter(text -> !text.isBlank())
                .map(text -> Shelf.id("delivery", text, DeliveryId::parse));
        return list(Visit.of(request), place, Typed.NOTHING);
    }

    private Response list(Visit visit, Optional<DeliveryId> after, Typed trouble) {
        NotificationBacklog backlog = notifications.backlog(visit.actor());
        List<Delivery> found = notifications.deliveries(visit.actor(), after, Shelf.SHOWN);
        return pages.show(
                "deliveries.jte",
                new DeliveriesModel(
                        pages.frame(visit),
                        trouble,
                        visit.words().of("settings.backlog", backlog.waiting(), backlog.failing(), backlog.givenUp()),
                        found.stream().map(delivery -> row(visit, delivery)).toList(),
                        found.size() < Shelf.SHOWN
                                ? ""
                                : PATH + "?after=" + found.get(Shelf.SHOWN - 1).id()));
    }

    private static DeliveriesModel.Row row(Visit visit, Delivery delivery) {
        return new DeliveriesModel.Row(
                delivery.id().ticket().toString(),
                "/tickets/" + delivery.id().ticket(),
                Choices.term(visit.words(), delivery.kind()),
                Choices.term(visit.words(), delivery.id().medium()) + " · "
                        + delivery.id().target(),
                delivery.lastError().orElse(""),
                visit.words().count("settings.attempts", delivery.attempts()),
                delivery.givenUp()
                        ? Optional.empty()
                        : Optional.of(visit.dates().of(delivery.nextAttempt())),
                List.of(form(visit, delivery, "retry"), form(visit, delivery, "discard")));
    }

    private static FormModel form(Visit visit, Delivery delivery, String act) {
        return new Sheet(
                        act + "-" + delivery.id(),
                        PATH + "/" + delivery.id() + "/" + act,
                        visit.words(),
                        Optional.empty())
                .called("settings.act." + act)
                .done();
    }

    private Response take(
            ContainerRequestContext request, String raw, String done, BiConsumer<Visit, DeliveryId> deed) {
        Visit visit = Visit.of(request);
        DeliveryId id = Shelf.id("delivery", raw, DeliveryId::parse);
        return pages.attempt(
                visit,
                () -> {
                    deed.accept(visit, id);
                    visit.say("settings.done." + done, id.ticket().toString());
                    return Pages.goTo(PATH);
                },
                typed -> list(visit, Optional.empty(), typed));
    }

    /** Has one tried again at once. */
    @POST
    @Path("{id}/retry")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response retry(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "retry", (visit, delivery) -> notifications.retry(visit.actor(), delivery));
    }

    /** Strikes one out. */
    @POST
    @Path("{id}/discard")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response discard(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "discard", (visit, delivery) -> notifications.discard(visit.actor(), delivery));
    }
}
