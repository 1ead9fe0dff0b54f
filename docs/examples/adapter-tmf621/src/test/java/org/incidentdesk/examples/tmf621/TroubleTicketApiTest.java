package org.incidentdesk.examples.tmf621;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners speak TMF621 to a desk in memory, over HTTP on this machine's loopback. */
class TroubleTicketApiTest {

    private static final Actor ADMIN = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final String LEAST = "{\"description\": \"No signal\", \"severity\": \"Major\", \"ticketType\": \"Outage\"";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private String address;

    @BeforeEach
    void aFace() throws Exception {
        IncidentDesk desk = IncidentDesk.inMemory();
        desk.people()
                .addPerson(
                        ADMIN.person(),
                        Request.of(
                                ADMIN,
                                new PersonDefinition(
                                        new Title("Prof"),
                                        Optional.empty(),
                                        Role.ADMINISTRATOR,
                                        Optional.empty(),
                                        Set.of(),
                                        true)));
        Map<String, CategoryId> types =
                Map.of("Outage", category(desk, "Network"), "Billing", category(desk, "Bills"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort() + TroubleTicketApi.PATH;
        server.createContext(
                TroubleTicketApi.PATH,
                new TroubleTicketApi(
                        desk,
                        types,
                        address,
                        headers -> Optional.ofNullable(headers.getFirst("Authorization"))
                                .filter("Bearer right"::equals)
                                .map(word -> ADMIN)));
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private static CategoryId category(IncidentDesk desk, String name) {
        CategoryDefinition definition = new CategoryDefinition(
                new Title(name),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty(),
                Optional.empty());
        return new CategoryId(
                desk.catalogue().addCategory(Request.of(ADMIN, definition)).id());
    }

    private HttpResponse<String> send(String method, String rest, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + rest))
                .header("Authorization", "Bearer right")
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode expect(int status, String method, String rest, String body) throws Exception {
        HttpResponse<String> response = send(method, rest, body);
        assertEquals(status, response.statusCode(), response.body());
        JsonNode answer = json.readTree(response.body());
        if (status >= 400) {
            assertEquals(Integer.toString(status), answer.get("status").asText());
            assertTrue(answer.hasNonNull("code") && answer.hasNonNull("reason"), response.body());
        }
        return answer;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void whatIsCreatedIsFoundWithTheSameValues() throws Exception {
        JsonNode made = expect(201, "POST", "", LEAST + "}");
        assertEquals("No signal", made.get("description").asText());
        assertEquals("Major", made.get("severity").asText());
        assertEquals("Outage", made.get("ticketType").asText());
        assertEquals("acknowledged", made.get("status").asText());
        assertEquals(address + "/" + made.get("id").asText(), made.get("href").asText());
        assertEquals(made, expect(200, "GET", "/" + made.get("id").asText(), ""));
        assertEquals(made, expect(200, "GET", "", "").get(0));
    }

    @Test
    void anUnknownStatusAtCreationIsNormalisedAndTheRestIsKept() throws Exception {
        JsonNode made = expect(201, "POST", "", LEAST
                + ", \"status\": \"Submitted\", \"externalId\": \"X-7\", \"note\": [{\"text\": \"since noon\"}]}");
        assertEquals("acknowledged", made.get("status").asText());
        assertEquals("X-7", made.get("externalId").asText());
        assertEquals(1, made.get("note").size());
        assertEquals("since noon", made.get("note").get(0).get("text").asText());
    }

    @Test
    void fieldsGivesExactlyWhatWasAsked() throws Exception {
        expect(201, "POST", "", LEAST + "}");
        assertEquals(List.of("description"), names(expect(200, "GET", "/1?fields=description", "")));
        assertEquals(List.of("severity", "status"), names(expect(200, "GET", "?fields=severity,status", "").get(0)));
    }

    @Test
    void listsAreFilteredSkippedAndCounted() throws Exception {
        for (int i = 0; i < 5; i++) {
            expect(201, "POST", "", LEAST + "}");
        }
        expect(201, "POST", "", LEAST.replace("Outage", "Billing").replace("Major", "Minor") + "}");
        HttpResponse<String> page = send("GET", "?ticketType=Outage&offset=3&limit=10", "");
        assertEquals("5", page.headers().firstValue("X-Total-Count").orElseThrow());
        assertEquals("2", page.headers().firstValue("X-Result-Count").orElseThrow());
        assertEquals("4", json.readTree(page.body()).get(0).get("id").asText());
        assertEquals(1, expect(200, "GET", "?severity=Minor", "").size());
        expect(400, "GET", "?offset=-1", "");
        expect(400, "GET", "?colour=red", "");
    }

    @Test
    void badRequestsAreToldWhy() throws Exception {
        expect(404, "GET", "/99", "");
        expect(404, "GET", "/none", "");
        assertEquals("ticketType", expect(400, "POST", "", "{\"description\": \"x\", \"severity\": \"Major\"}").get("code").asText());
        assertEquals("note", expect(400, "POST", "", LEAST + ", \"note\": {\"text\": \"x\"}}").get("code").asText());
        assertEquals("text", expect(400, "POST", "", LEAST + ", \"note\": [{}]}").get("code").asText());
        expect(400, "POST", "", "{");
        expect(400, "POST", "", "[]");
        expect(405, "DELETE", "/1", "");
        assertEquals(0, expect(200, "GET", "", "").size(), "and nothing was made");
        HttpRequest stranger = HttpRequest.newBuilder(URI.create(address)).build();
        assertEquals(401, client.send(stranger, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void aMergePatchChangesWhatItNamesAndNothingElse() throws Exception {
        JsonNode made = expect(201, "POST", "", LEAST + "}");
        JsonNode changed = expect(200, "PATCH", "/1", "{\"name\": \"Signal\", \"severity\": \"Critical\"}");
        assertEquals("Signal", changed.get("name").asText());
        assertEquals("Critical", changed.get("severity").asText());
        assertEquals(made.get("description"), changed.get("description"));
        assertEquals("Billing", expect(200, "PATCH", "/1", "{\"ticketType\": \"Billing\"}").get("ticketType").asText());
        assertEquals(2, expect(200, "PATCH", "/1", "{\"note\": [{\"text\": \"a\"}, {\"text\": \"b\"}]}").get("note").size());
        assertEquals(3, expect(200, "PATCH", "/1", "{\"note\": [{\"text\": \"a\"}, {\"text\": \"b\"}, {\"text\": \"c\"}]}").get("note").size());
        expect(400, "PATCH", "/1", "{\"note\": [{\"text\": \"a\"}]}");
        expect(400, "PATCH", "/1", "{\"id\": \"7\"}");
        expect(400, "PATCH", "/1", "{\"creationDate\": \"2026-01-01T00:00:00Z\"}");
        expect(400, "PATCH", "/1", "{\"severity\": null}");
        expect(400, "PATCH", "/1", "{\"name\": \"Not done\", \"status\": \"asleep\"}");
        assertEquals("Signal", expect(200, "GET", "/1", "").get("name").asText());
    }

    @Test
    void aTicketGoesThroughItsLifeByPatches() throws Exception {
        expect(201, "POST", "", LEAST + "}");
        for (String status : List.of("inProgress", "pending", "inProgress", "held", "inProgress")) {
            assertEquals(status, expect(200, "PATCH", "/1", "{\"status\": \"" + status + "\"}").get("status").asText());
        }
        expect(400, "PATCH", "/1", "{\"status\": \"resolved\"}");
        JsonNode solved = expect(200, "PATCH", "/1", "{\"status\": \"resolved\", \"statusChangeReason\": \"replaced\"}");
        assertEquals("resolved", solved.get("status").asText());
        assertTrue(solved.hasNonNull("resolutionDate"));
        expect(409, "PATCH", "/1", "{\"status\": \"acknowledged\"}");
        expect(201, "POST", "", LEAST + "}");
        assertEquals("cancelled", expect(200, "PATCH", "/2", "{\"status\": \"cancelled\", \"statusChangeReason\": \"no need\"}").get("status").asText());
    }
}
