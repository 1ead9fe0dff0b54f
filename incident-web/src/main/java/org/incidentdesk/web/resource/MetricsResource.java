package org.incidentdesk.web.resource;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.port.driving.NotificationBacklog;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.SearchLagJson;

/** What whoever watches over the service scrapes: how much is open and late, and how far the telling and the search are behind. */
@Path("/metrics")
@Produces(MetricsResource.MEDIA_TYPE)
public final class MetricsResource {

    static final String MEDIA_TYPE = "text/plain";

    private final Supervision supervision;
    private final Notifications notifications;
    private final Supplier<SearchLagJson> searchLag;

    /**
     * Makes the resource.
     *
     * @param supervision measures
     * @param notifications knows what has not been told yet
     * @param searchLag measures how far the search is behind at present
     */
    public MetricsResource(Supervision supervision, Notifications notifications, Supplier<SearchLagJson> searchLag) {
        this.supervision = supervision;
        this.notifications = notifications;
        this.searchLag = searchLag;
    }

    /** The metrics of this moment. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "readMetrics",
            text = "Tells what is open, what is late, what waits to be told and how far the search is behind, in"
                    + " Prometheus' text format.",
            gives = Void.class)
    public Response metrics(@Context ContainerRequestContext request) {
        Actor actor = Asker.of(request).actor();
        NotificationBacklog backlog = notifications.backlog(actor);
        SearchLagJson lag = searchLag.get();
        MeasureView open = supervision.figure(actor, Measure.OPEN_BY_STATUS, MeasureScope.ALL);
        MeasureView overdue = supervision.figure(actor, Measure.OVERDUE_BY_PRIORITY, MeasureScope.ALL);
        MetricSnapshots snapshots = MetricSnapshots.of(
                counts(open, "incident_desk_tickets_open", "Tickets that are neither solved nor closed.", "status"),
                counts(
                        overdue,
                        "incident_desk_tickets_overdue",
                        "Open tickets whose time to resolve is over.",
                        "priority"),
                deliveries(backlog),
                delay(
                        "incident_desk_delivery_delay_seconds",
                        "For how long the oldest notification has been waiting.",
                        backlog.oldest(),
                        open.asOf()),
                searchChanges(lag),
                delay(
                        "incident_desk_search_delay_seconds",
                        "For how long the oldest change of an article has been waiting to be found.",
                        lag.oldest(),
                        open.asOf()));
        return Response.ok(text(snapshots), MEDIA_TYPE + ";version=0.0.4;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static GaugeSnapshot counts(MeasureView view, String name, String help, String label) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        ((Figure.Counts) view.figure())
                .cells()
                .forEach((cell, tickets) -> gauge.dataPoint(point(Labels.of(label, cell), tickets)));
        return gauge.build();
    }

    private static GaugeSnapshot deliveries(NotificationBacklog backlog) {
        return GaugeSnapshot.builder()
                .name("incident_desk_deliveries")
                .help("Notifications that have not been delivered.")
                .dataPoint(point(Labels.of("state", "waiting"), backlog.waiting() - backlog.failing()))
                .dataPoint(point(Labels.of("state", "failing"), backlog.failing()))
                .dataPoint(point(Labels.of("state", "given-up"), backlog.givenUp()))
                .build();
    }

    private static GaugeSnapshot searchChanges(SearchLagJson lag) {
        return GaugeSnapshot.builder()
                .name("incident_desk_search_changes")
                .help("Changes of articles that the search does not know yet.")
                .dataPoint(point(Labels.of("state", "waiting"), lag.waiting() - lag.failing()))
                .dataPoint(point(Labels.of("state", "failing"), lag.failing()))
                .build();
    }

    private static GaugeSnapshot delay(String name, String help, Optional<Instant> since, Instant now) {
        double seconds = since.map(oldest -> Duration.between(oldest, now).toMillis() / 1e3)
                .orElse(0.0);
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(point(Labels.EMPTY, Math.max(0, seconds)))
                .build();
    }

    private static GaugeSnapshot.GaugeDataPointSnapshot point(Labels labels, double value) {
        return GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value(value)
                .build();
    }

    private static String text(MetricSnapshots snapshots) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(bytes, snapshots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
