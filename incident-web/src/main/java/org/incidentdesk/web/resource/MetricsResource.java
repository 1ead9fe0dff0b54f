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

/** What whoever watches over the service scrapes: how much is open and late, and how far the telling is behind. */
@Path("/metrics")
@Produces(MetricsResource.MEDIA_TYPE)
public final class MetricsResource {

    static final String MEDIA_TYPE = "text/plain";

    private final Supervision supervision;
    private final Notifications notifications;

    /**
     * Makes the resource.
     *
     * @param supervision measures
     * @param notifications knows what has not been told yet
     */
    public MetricsResource(Supervision supervision, Notifications notifications) {
        this.supervision = supervision;
        this.notifications = notifications;
    }

    /** The metrics of this moment. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "readMetrics",
            text = "Tells what is open, what is late and what waits to be told, in Prometheus' text format.",
            gives = Void.class)
    public Response metrics(@Context ContainerRequestContext request) {
        Actor actor = Asker.of(request).actor();
        NotificationBacklog backlog = notifications.backlog(actor);
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
                delay(backlog, open.asOf()));
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

    private static GaugeSnapshot delay(NotificationBacklog backlog, Instant now) {
        double seconds = backlog.oldest()
                .map(oldest -> Duration.between(oldest, now).toMillis() / 1e3)
                .orElse(0.0);
        return GaugeSnapshot.builder()
                .name("incident_desk_delivery_delay_seconds")
                .help("For how long the oldest notification has been waiting.")
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
