package org.incidentdesk.web.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.port.driven.Notifier;

/**
 * Calls webhooks. Any 2xx is an arrival, 410 says that nothing more is wanted, and everything else is a failure, a
 * redirection too: an address that an administrator has not seen is not called. Of an answer nothing but the status is
 * looked at, so that a webhook cannot be used to read what the desk's machine can reach.
 */
public final class WebhookNotifier implements Notifier {

    private static final Duration CONNECTION = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int GONE = 410;
    private static final int HUNDRED = 100;
    private static final int SUCCESS = 2;

    private final ObjectMapper mapper;
    private final HttpClient client;

    /**
     * Makes the notifier.
     *
     * @param mapper how JSON is written
     */
    public WebhookNotifier(ObjectMapper mapper) {
        this.mapper = mapper;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECTION)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.WEBHOOK);
    }

    @Override
    public Outcome send(Message message) {
        if (!(message instanceof Message.Call call)) {
            return new Outcome(Fate.FAILED, "webhooks carry calls only");
        }
        try {
            URI address = URI.create(call.address().value());
            mustBeReachable(address);
            return outcome(client.send(request(call, address), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome(Fate.FAILED, Notifiers.oneLine(e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(Fate.FAILED, "interrupted");
        }
    }

    /** Where clouds keep what a machine may do, and what is no single machine, is never called. */
    private static void mustBeReachable(URI address) throws UnknownHostException {
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
            if (each.isLinkLocalAddress() || each.isAnyLocalAddress() || each.isMulticastAddress()) {
                throw new UnknownHostException("link-local and multicast addresses are not called");
            }
        }
    }

    private HttpRequest request(Message.Call call, URI address) throws JsonProcessingException {
        String body = mapper.writeValueAsString(CloudEvent.of(call.news()));
        String id = call.news().id().toString();
        long timestamp = call.now().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("User-Agent", "IncidentDesk")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", WebhookSignature.of(call.secret(), id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Outcome outcome(int status) {
        if (status / HUNDRED == SUCCESS) {
            return Outcome.DELIVERED;
        }
        return new Outcome(status == GONE ? Fate.UNWANTED : Fate.FAILED, "HTTP status " + status);
    }
}
