package org.incidentdesk.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.incidentdesk.domain.contract.NotifierContract;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.notification.WebhookSecret;
import org.incidentdesk.domain.port.driven.Notifier;
import org.incidentdesk.web.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls, as a real HTTP server receives them. */
class WebhookNotifierTest implements NotifierContract {

    private record Received(Map<String, String> headers, String body) {}

    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final WebhookNotifier notifier = new WebhookNotifier(Json.mapper());
    private HttpServer server;
    private volatile int status = 204;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(Locale.ROOT),
                            header -> String.join(",", header.getValue())));
            received.add(new Received(headers, body));
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    @Override
    public Notifier notifier() {
        return notifier;
    }

    @Override
    public Medium medium() {
        return Medium.WEBHOOK;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port() + "/hook?room=1";
    }

    @Override
    public List<String> arrived() {
        return received.stream().map(call -> call.headers().get("webhook-id")).toList();
    }

    @Override
    public void breakDown() {
        server.stop(0);
    }

    /** The example of the Standard Webhooks specification. */
    @Test
    void theSpecificationsExampleIsSignedAsItSays() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                WebhookSignature.of(
                        new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void aCallIsACloudEventWithASignatureOfExactlyItsBody() throws IOException {
        notifier.send(message(7, "Compte suspendu « é » 🙂"));
        Received call = received.get(0);
        assertEquals(
                "application/cloudevents+json; charset=utf-8", call.headers().get("content-type"));
        assertEquals("42-7-WEBHOOK-julie", call.headers().get("webhook-id"));
        String timestamp = call.headers().get("webhook-timestamp");
        assertEquals(
                WebhookSignature.of(
                        new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "42-7-WEBHOOK-julie",
                        Long.parseLong(timestamp),
                        call.body()),
                call.headers().get("webhook-signature"));
        JsonNode event = Json.mapper().readTree(call.body());
        assertEquals("1.0", event.get("specversion").asText());
        assertEquals(call.headers().get("webhook-id"), event.get("id").asText());
        assertEquals("/api/tickets/INC-000042", event.get("source").asText());
        assertEquals(
                "org.incidentdesk.ticket.public-follow-up", event.get("type").asText());
        assertEquals("INC-000042", event.get("subject").asText());
        assertEquals("2026-11-24T12:00:00.123456Z", event.get("time").asText());
        assertEquals("application/json", event.get("datacontenttype").asText());
        assertEquals("Accès refusé à l’application 🙂", event.at("/data/title").asText());
        assertFalse(call.body().contains("suspendu"), "what was written stays inside");
    }

    @ParameterizedTest
    @CsvSource({
        "200,DELIVERED",
        "204,DELIVERED",
        "299,DELIVERED",
        "302,FAILED",
        "400,FAILED",
        "404,FAILED",
        "410,UNWANTED",
        "429,FAILED",
        "500,FAILED",
        "503,FAILED"
    })
    void theStatusSaysWhatBecameOfIt(int answered, Notifier.Fate fate) {
        status = answered;
        assertEquals(fate, notifier.send(message(7, "x")).fate());
        assertEquals(1, received.size(), "and no redirection is followed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/",
                "https://0.0.0.0/",
                "https://224.0.0.1/"
            })
    void whatIsNoReceiverIsNotCalled(String address) {
        Message.Call call = (Message.Call) message(7, "x");
        Notifier.Outcome outcome =
                notifier.send(new Message.Call(call.news(), new WebhookAddress(address), call.secret(), call.now()));
        assertEquals(Notifier.Fate.FAILED, outcome.fate());
        assertTrue(outcome.words().contains("are not called"), outcome.words());
    }
}
