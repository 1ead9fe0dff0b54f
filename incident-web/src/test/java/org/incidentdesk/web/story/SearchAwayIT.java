package org.incidentdesk.web.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import org.incidentdesk.web.bootstrap.Service;
import org.incidentdesk.web.command.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A service whose search cluster does not answer. */
class SearchAwayIT {

    private static final String TICKET = """
            {"title": "Accès refusé", "description": "HorairePro ne s'ouvre pas.", "channel": "PHONE",
             "requester": "julie"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private static int aPortThatNobodyListensOn() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> ask(URI address, String path, String language, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString("sara:demo".getBytes(StandardCharsets.UTF_8));
        return client.send(
                request.uri(address.resolve(path))
                        .header("Authorization", "Basic " + credentials)
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Timeout(120)
    void ticketsAreHandledAsEverAndTheSearchSaysThatItIsAway() throws Exception {
        ServeOptions options = CommandLine.populateCommand(
                new ServeOptions(),
                "--port",
                "0",
                "--demo",
                "--data",
                data.toString(),
                "--search-url",
                "http://127.0.0.1:" + aPortThatNobodyListensOn());
        try (Service service = Service.start(options, InstantSource.system(), announcement -> {})) {
            URI address = service.address();
            HttpResponse<String> recorded = ask(
                    address,
                    "api/tickets",
                    "fr",
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(TICKET)));
            assertEquals(201, recorded.statusCode(), recorded.body());
            String ticket = recorded.headers().firstValue("Location").orElseThrow();
            assertEquals(
                    200, ask(address, ticket, "fr", HttpRequest.newBuilder()).statusCode());

            HttpResponse<String> french = ask(address, "api/articles?text=imprimante", "fr", HttpRequest.newBuilder());
            assertEquals(503, french.statusCode(), french.body());
            assertTrue(french.body().contains("\"search-unavailable\""), french.body());
            assertTrue(french.body().contains("Recherche indisponible"), french.body());
            HttpResponse<String> english = ask(address, ticket + "/suggestions", "en", HttpRequest.newBuilder());
            assertEquals(503, english.statusCode(), english.body());
            assertTrue(english.body().contains("Search unavailable"), english.body());
        }
    }
}
