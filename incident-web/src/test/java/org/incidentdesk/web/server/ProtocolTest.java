package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients send below the level of resources, and what every answer has. */
class ProtocolTest {

    private static ServedDesk desk;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String target, String headers) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private static void assertProblem(String answer, int status, String code) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
        assertFalse(answer.contains("at org."), answer);
    }

    @Test
    void bodyThatComesLaterThanItsRefusalCostsNobodyTheConnection() throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(10_000);
            String body = "x".repeat(5_000);
            write(socket, "POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n");
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            Thread.sleep(100);
            write(socket, body);
            assertEquals("HTTP/1.1 401 Unauthorized", statusLine(in));
            write(socket, "GET /api HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertEquals("HTTP/1.1 200 OK", statusLine(in));
        }
    }

    @Test
    void bodyThatNeverComesIsNotWaitedForVeryLong() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(10_000);
            write(socket, "POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n");
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            assertEquals("HTTP/1.1 401 Unauthorized", statusLine(in));
        }
    }

    @Test
    void senderOfFarTooLongBodyReadsWhy() throws IOException {
        String answer = raw("POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + ServedDesk.basic("sara", ServedDesk.PASSWORD)
                + "\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n"
                + "x".repeat(9_000_000));
        assertProblem(answer, 413, "body-too-large");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The next answer's first line; the bodies of these answers end in no line feed. */
    private static String statusLine(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (!line.contains("HTTP/1.1 ")) {
            line = in.readLine();
        }
        return line.substring(line.indexOf("HTTP/1.1 "));
    }

    @Test
    void headersThatAreTooLarge() throws IOException {
        assertProblem(get("/api", "X-Long: " + "x".repeat(20_000) + "\r\n"), 431, "headers-too-large");
    }

    @Test
    void anAddressThatIsTooLong() throws IOException {
        assertProblem(get("/api?x=" + "x".repeat(20_000), ""), 414, "address-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/%zz",
        "/api/%c3%28",
        "/api/tickets?text=%zz",
        "/api/../api",
        "/api/%2e%2e/x",
        "/api/a%2fb",
        "/{}|^",
        "api"
    })
    void anAddressThatIsNone(String target) throws IOException {
        String answer = get(target, "Authorization: " + ServedDesk.basic("sara", ServedDesk.PASSWORD) + "\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*application/problem\\+json.*"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'GET\r\n\r\n'",
        "'\0\1\2\r\n\r\n'",
        "'GET / HTTP/9.9\r\n\r\n'",
        "'GET /api HTTP/1.1\r\n\r\n'",
        "'GET /api HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'",
        "'POST /api/tickets HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'",
        "'GET /api HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\n'"
    })
    void whatIsNotHttp(String request) throws IOException {
        String answer = raw(request);
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (4\\d\\d|505) .*"), answer);
    }

    @Test
    void anUnknownMethod() throws IOException {
        String answer = raw("BREW /api/tickets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertProblem(answer, 405, "method-not-allowed");
        assertTrue(answer.contains("Allow: GET, HEAD, OPTIONS, POST"), answer);
    }

    @Test
    void aConnectionOnWhichABodyWasLeftUnreadIsClosedAndOthersAreNot() throws IOException {
        String refused = "POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        String unread = raw(refused + "Content-Length: 100000\r\n\r\n{");
        assertProblem(unread, 401, "sign-in-required");
        assertTrue(unread.contains("Connection: close"), unread);
        String signedIn = refused + "Authorization: " + ServedDesk.basic("sara", ServedDesk.PASSWORD) + "\r\n";
        String twice = raw(signedIn + "Content-Length: 1\r\n\r\n{" + signedIn + "Content-Length: 2\r\n\r\n{}");
        assertProblem(twice, 400, "malformed-request");
        assertTrue(twice.contains("HTTP/1.1 422"), twice);
    }

    @Test
    void theContainerDoesNotTellItsName() {
        Answer answer = desk.ask(null, "GET", "/api");
        assertTrue(answer.response().headers().firstValue("Server").isEmpty());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.json().get("demo").asBoolean());
        assertFalse(answer.json().get("warning").asText().isEmpty());
    }

    @Test
    void anAnswerSaysHowLongItIs() {
        Answer answer = desk.ask("sara", "GET", desk.report());
        assertEquals(
                answer.response().body().getBytes(StandardCharsets.UTF_8).length,
                Integer.parseInt(answer.header("Content-Length")));
    }

    @Test
    void healthIsToldWithoutSigningIn() {
        assertEquals(200, desk.ask(null, "GET", "/health/live").status());
        assertEquals(
                "UP",
                desk.ask(null, "GET", "/health/ready").json().get("status").asText());
        desk.setReady(false);
        assertEquals(503, desk.ask(null, "GET", "/health/ready").status());
        assertEquals(200, desk.ask(null, "GET", "/health/live").status());
        desk.setReady(true);
    }

    @Test
    void problemsAreDocumentedForPeopleAndPrograms() {
        Answer page = desk.ask(null, "GET", "/api/problems/stale-version", "Accept", "text/html,*/*;q=0.1");
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        assertTrue(page.response().body().contains("Version dépassée"));
        assertTrue(page.response().body().contains("Stale version"));
        assertEquals(
                412,
                desk.ask(null, "GET", "/api/problems/stale-version")
                        .json()
                        .get("status")
                        .asInt());
    }

    @Test
    void everyLinkOfTheServiceLeadsSomewhere() {
        desk.ask(null, "GET", "/api")
                .json()
                .get("links")
                .forEach(link ->
                        assertEquals(200, desk.ask("prof", "GET", link.asText()).status(), link::asText));
    }
}
