package org.incidentdesk.web.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.security.RememberingPasswordHashing;
import org.incidentdesk.web.security.SecureRandomSecrets;

/** A desk that is served over real HTTP, on ports in memory, with the people of the case and a clock that is set by hand. */
public final class ServedDesk implements AutoCloseable {

    /** Tuesday, ten o'clock in Montréal. */
    public static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    /** Everybody's password. */
    public static final String PASSWORD = "demo-demo";

    /** The category of the case. */
    public static final String CATEGORY = "application-horairepro";

    private static final Actor OPERATOR = new Actor(new PersonId("operator"), Role.ADMINISTRATOR);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final AtomicReference<SearchLag> searchLag = new AtomicReference<>(SearchLag.NONE);
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final IncidentDesk desk;
    private final DeskServer server;

    /** What was answered. */
    public record Answer(int status, HttpResponse<String> response, JsonNode json) {

        /** A header, which must be there. */
        public String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new AssertionError("no " + name + ": " + this));
        }

        /** The ETag. */
        public String etag() {
            return header("ETag");
        }

        /** The problem's code; empty where there is no problem. */
        public String code() {
            return json.path("code").asText();
        }

        @Override
        public String toString() {
            return status + " " + response.body();
        }
    }

    /** Starts it. */
    public ServedDesk() {
        InstantSource clock = now::get;
        InMemoryStorage storage = new InMemoryStorage(Set.of());
        DrivenPorts ports = new DrivenPorts(
                storage.unitOfWork(),
                new InMemoryKnowledgeIndex(),
                new RememberingPasswordHashing(new Pbkdf2PasswordHashing(1), clock, Duration.ofMinutes(5), 100),
                new SecureRandomSecrets(),
                new InMemoryNotifier(Set.of(Medium.MAIL)),
                new InMemoryFileStore(InstantSource.system()));
        desk = IncidentDesk.assemble(ports, clock);
        populate();
        server = new DeskServer(
                desk,
                "127.0.0.1",
                0,
                ServerSettings.usual(
                        "test",
                        true,
                        ready::get,
                        searchLag::get,
                        clock,
                        new SecureRandomSecrets()::next,
                        Optional.empty()));
        server.start();
    }

    private void populate() {
        group("Service desk", 1);
        group("Support applicatif", 2);
        category("Accès", Optional.empty());
        category("Accès à une application", Optional.of("acces"));
        category("Application HorairePro", Optional.of("acces-a-une-application"));
        category("Imprimantes", Optional.empty());
        person("prof", Role.ADMINISTRATOR, Set.of());
        person("julie", Role.REQUESTER, Set.of());
        person("marc", Role.REQUESTER, Set.of());
        person("sara", Role.TECHNICIAN, Set.of(new GroupId("service-desk")));
        person("niveau2", Role.TECHNICIAN, Set.of(new GroupId("support-applicatif")));
        desk.catalogue().addLocation(ask(new LocationDefinition(new Title("Bureau administratif"), true)));
        desk.catalogue()
                .addAsset(ask(new AssetDefinition(
                        AssetKind.SOFTWARE,
                        new Title("HorairePro"),
                        AssetState.IN_USE,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static <C> Request<C> ask(C command) {
        return Request.of(OPERATOR, command);
    }

    private void group(String name, int line) {
        desk.people().addGroup(ask(new GroupDefinition(new Title(name), line, Optional.empty(), true)));
    }

    private void category(String name, Optional<String> parent) {
        desk.catalogue()
                .addCategory(ask(new CategoryDefinition(
                        new Title(name),
                        parent.map(CategoryId::new),
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty())));
    }

    private void person(String login, Role role, Set<GroupId> groups) {
        PersonId id = new PersonId(login);
        desk.people()
                .addPerson(
                        id,
                        ask(new PersonDefinition(
                                new Title(login),
                                Optional.of(login + "@example.org"),
                                role,
                                Optional.empty(),
                                groups,
                                true)));
        desk.access().setPassword(OPERATOR, id, PASSWORD);
    }

    /** The desk behind it. */
    public IncidentDesk desk() {
        return desk;
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** Sets the clock. */
    public void turnClockTo(Instant moment) {
        now.set(moment);
    }

    /** Says whether the desk can answer. */
    public void setReady(boolean isReady) {
        ready.set(isReady);
    }

    /** Says how far the search is behind. */
    public void setSearchLag(SearchLag lag) {
        searchLag.set(lag);
    }

    /** Lets the knowledge base be found. */
    public void reindex() {
        desk.knowledge().reindex(OPERATOR);
    }

    /** The header that signs in with a password. */
    public static String basic(String login, String password) {
        byte[] credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** Asks without a body. */
    public Answer ask(String by, String verb, String path, String... headers) {
        return send(by, verb, path, null, headers);
    }

    /** Asks with a body of JSON. */
    public Answer send(String by, String verb, String path, String body, String... headers) {
        HttpRequest.Builder request = request(by, path);
        if (body == null) {
            request.method(verb, BodyPublishers.noBody());
        } else {
            request.method(verb, BodyPublishers.ofString(body));
            if (!List.of(headers).contains("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a body that is no JSON, byte by byte. */
    public Answer sendBytes(String by, String path, String mediaType, byte[] body) {
        return send(request(by, path)
                .method("POST", BodyPublishers.ofByteArray(body))
                .header("Content-Type", mediaType)
                .build());
    }

    private HttpRequest.Builder request(String by, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (by != null) {
            request.header("Authorization", basic(by, PASSWORD));
        }
        return request;
    }

    /** A kept connection may be closed just as it is used again; what is not answered on a fresh one is a failure. */
    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = exchange(request);
            boolean isJson = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            JsonNode body = isJson && !response.body().isEmpty() ? json.readTree(response.body()) : json.missingNode();
            return new Answer(response.statusCode(), response, body);
        } catch (IOException e) {
            throw new AssertionError(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Records Julie's incident, by Sara, and says its address. */
    public String report() {
        Answer answer = send("sara", "POST", "/api/tickets", """
                {"title": "Problème d'accès – HorairePro", "description": "Accès refusé.", "channel": "PHONE",
                 "requester": "julie"}""");
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.header("Location");
    }

    /** Asks for a change on the version that there is now. */
    public Answer change(String by, String verb, String ticket, String below, String body) {
        return send(
                by,
                verb,
                ticket + below,
                body,
                "If-Match",
                ask("prof", "GET", ticket).etag());
    }

    /** Records a ticket and solves it. */
    public String solved() {
        String ticket = report();
        mustSucceed(send("sara", "POST", ticket + "/solution", "{\"text\": \"Redémarrage\", \"outcome\": \"FIXED\"}"));
        return ticket;
    }

    /** Records a ticket, classifies it, solves it and closes it. */
    public String closed() {
        String ticket = report();
        mustSucceed(change("sara", "PUT", ticket, "/classification", "{\"category\": \"" + CATEGORY + "\"}"));
        mustSucceed(send("sara", "POST", ticket + "/solution", "{\"text\": \"Redémarrage\", \"outcome\": \"FIXED\"}"));
        mustSucceed(send("julie", "POST", ticket + "/solution/approval", "{}"));
        return ticket;
    }

    /** Records a ticket whose requester is still to be written to, and says which delivery that is. */
    public String undeliverable() {
        String ticket = report();
        TicketNumber number = TicketNumber.parse(ticket.substring(ticket.lastIndexOf('/') + 1));
        desk.notifications().note(number, 0, 1);
        return number.value() + "-1-MAIL-julie";
    }

    /** Demands an answer of the 200s. */
    public static Answer mustSucceed(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    @Override
    public void close() {
        server.close();
    }
}
