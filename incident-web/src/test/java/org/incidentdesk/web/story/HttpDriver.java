package org.incidentdesk.web.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.incidentdesk.domain.contract.DeskDriver;

/** Plays the case over HTTP, in French, with the accounts of the demonstration. */
final class HttpDriver implements DeskDriver {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final Consumer<Instant> clock;
    private final Runnable closing;

    HttpDriver(URI service, Consumer<Instant> clock, Runnable closing) {
        this.base = service + "api";
        this.clock = clock;
        this.closing = closing;
    }

    private HttpResponse<String> send(String by, String method, String path, ObjectNode body, String... headers) {
        String credentials = Base64.getEncoder().encodeToString((by + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json")
                .header("Accept-Language", "fr-CA")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw refused(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Refused refused(HttpResponse<String> answer) {
        JsonNode problem = parse(answer.body());
        if (answer.statusCode() >= 500 || !problem.hasNonNull("type")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        Map<String, Object> facts = new HashMap<>();
        problem.path("facts").properties().forEach(field -> facts.put(field.getKey(), plain(field.getValue())));
        return new Refused(
                problem.get("code").asText(), facts, problem.path("detail").asText());
    }

    private static Object plain(JsonNode value) {
        return value.isArray() ? texts(value) : value.asText();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + body, e);
        }
    }

    private JsonNode get(String by, String path) {
        return parse(send(by, "GET", path, null).body());
    }

    private ObjectNode body() {
        return json.createObjectNode();
    }

    /** Changes something on the version that it has now, as a careful client does. */
    private void put(String by, String path, String versionOf, ObjectNode body) {
        String etag =
                send(by, "GET", versionOf, null).headers().firstValue("ETag").orElseThrow();
        send(by, "PUT", path, body, "If-Match", etag);
    }

    private static String of(String number) {
        return "/tickets/" + number;
    }

    @Override
    public void turnClockTo(Instant moment) {
        clock.accept(moment);
    }

    @Override
    public void letTheIndexCatchUp() {
        try {
            // the service follows its outbox within a second when it has been idle
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void changeSettings(String by, String field, String value) {
        ObjectNode settings = (ObjectNode) get(by, "/settings");
        settings.remove("version");
        settings.put(field, value);
        put(by, "/settings", "/settings", settings);
    }

    @Override
    public void setClosurePolicy(String by, String policy) {
        changeSettings(by, "closurePolicy", policy);
    }

    @Override
    public void setMatrix(String by, String matrix) {
        changeSettings(by, "matrix", matrix);
    }

    @Override
    public String report(
            String by,
            String requester,
            String title,
            String description,
            Optional<String> location,
            Optional<Instant> neededBy) {
        ObjectNode report = body().put("title", title)
                .put("description", description)
                .put("requester", requester)
                .put("channel", "PHONE");
        location.ifPresent(place -> report.put("location", place));
        neededBy.ifPresent(moment -> report.put("neededBy", moment.toString()));
        return parse(send(by, "POST", "/tickets", report).body()).get("number").asText();
    }

    @Override
    public void classify(String by, String number, String category, Set<String> assets) {
        ObjectNode classification = body().put("category", category);
        assets.forEach(classification.putArray("assets")::add);
        put(by, of(number) + "/classification", of(number), classification);
    }

    @Override
    public void assess(String by, String number, String impact, String urgency) {
        put(
                by,
                of(number) + "/assessment",
                of(number),
                body().put("impact", impact).put("urgency", urgency));
    }

    @Override
    public Advice advice(String by, String number) {
        JsonNode advice = get(by, of(number) + "/advice");
        Map<String, Instant> due = new HashMap<>();
        advice.get("candidates")
                .forEach(candidate -> due.put(
                        candidate.get("urgency").asText(),
                        Instant.parse(candidate.get("due").asText())));
        return new Advice(optional(advice, "advised"), due);
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    @Override
    public void assign(String by, String number, String person) {
        send(by, "POST", of(number) + "/assignees", body().put("person", person));
    }

    @Override
    public void escalate(String by, String number, String group, String reason) {
        send(
                by,
                "POST",
                of(number) + "/escalations",
                body().put("group", group).put("reason", reason).put("keepTechnicians", false));
    }

    @Override
    public void followUp(String by, String number, String text, String visibility) {
        send(by, "POST", of(number) + "/follow-ups", body().put("text", text).put("visibility", visibility));
    }

    @Override
    public void beginDiagnosis(String by, String number) {
        send(by, "POST", of(number) + "/diagnosis", body());
    }

    @Override
    public void answerDiagnosis(String by, String number, String node, Optional<String> answer, Optional<String> fact) {
        ObjectNode reply = body().put("node", node);
        answer.ifPresent(chosen -> reply.put("answer", chosen));
        fact.ifPresent(found -> reply.put("fact", found));
        send(by, "POST", of(number) + "/diagnosis/answers", reply);
    }

    @Override
    public Diagnosis diagnosis(String by, String number) {
        JsonNode shown = get(by, of(number) + "/diagnosis");
        return new Diagnosis(
                shown.get("guide").asText(),
                said(shown.at("/asks/node")),
                said(shown.at("/end/kind")),
                said(shown.at("/end/reason")));
    }

    private static Optional<String> said(JsonNode value) {
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    @Override
    public void propose(String by, String number, String text) {
        send(by, "POST", of(number) + "/solution", body().put("text", text).put("outcome", "FIXED"));
    }

    @Override
    public void useArticle(String by, String number, String article) {
        send(by, "POST", of(number) + "/solution", body().put("article", article));
    }

    @Override
    public void approve(String by, String number) {
        send(by, "POST", of(number) + "/solution/approval", body());
    }

    @Override
    public void refuse(String by, String number, String reason) {
        send(by, "POST", of(number) + "/solution/refusal", body().put("reason", reason));
    }

    @Override
    public void close(String by, String number, Optional<String> category) {
        ObjectNode closure = body();
        category.ifPresent(verified -> closure.put("category", verified));
        send(by, "POST", of(number) + "/closure", closure);
    }

    @Override
    public Ticket ticket(String by, String number) {
        return seen(get(by, of(number)));
    }

    @Override
    public Ticket ticketAsOf(String by, String number, Instant moment) {
        return seen(get(by, of(number) + "?asOf=" + moment));
    }

    private static Ticket seen(JsonNode ticket) {
        JsonNode priority = ticket.get("priority");
        JsonNode deadline = ticket.get("timeToResolve");
        JsonNode classification = ticket.get("classification");
        List<String> texts = new ArrayList<>();
        ticket.get("timeline").forEach(entry -> texts.add(entry.get("text").asText()));
        return new Ticket(
                ticket.get("number").asText(),
                ticket.get("status").asText(),
                priority.get("code").asText(),
                priority.get("computedCode").asText(),
                priority.get("impact").asText(),
                priority.get("urgency").asText(),
                priority.get("matrix").asText(),
                Instant.parse(deadline.get("due").asText()),
                deadline.get("state").asText(),
                optional(ticket, "location"),
                optional(classification, "opening"),
                optional(classification, "category"),
                optional(classification, "path"),
                classification.get("verification").asText(),
                new HashSet<>(texts(ticket.get("assignees").get("persons"))),
                new HashSet<>(texts(ticket.get("assignees").get("groups"))),
                texts,
                new HashSet<>(texts(ticket.get("articles"))),
                new HashSet<>(texts(ticket.path("actions"))));
    }

    @Override
    public List<Event> history(String by, String number) {
        List<Event> events = new ArrayList<>();
        get(by, of(number) + "/history")
                .get("items")
                .forEach(event -> events.add(new Event(
                        event.get("type").asText(),
                        event.get("by").asText(),
                        Instant.parse(event.get("at").asText()),
                        event.get("status").asText())));
        return events;
    }

    @Override
    public List<String> ticketsOf(String by, String category) {
        return numbers(get(by, "/tickets?category=" + category + "&sort=number"), "number");
    }

    private static List<String> numbers(JsonNode list, String field) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }

    @Override
    public String draftFromSolution(String by, String number) {
        ObjectNode draft = body().put("language", "FR");
        return parse(send(by, "POST", of(number) + "/articles", draft).body())
                .get("id")
                .asText();
    }

    @Override
    public void submit(String by, String article) {
        send(by, "POST", "/articles/" + article + "/submission", null);
    }

    @Override
    public void publish(String by, String article) {
        send(by, "POST", "/articles/" + article + "/publication", null);
    }

    @Override
    public void openAsFaq(String by, String article) {
        put(by, "/articles/" + article + "/audience", "/articles/" + article, body().put("audience", "FAQ"));
    }

    @Override
    public List<String> search(String by, String text) {
        return numbers(get(by, "/articles?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)), "id");
    }

    @Override
    public List<String> suggestions(String by, String number) {
        return numbers(get(by, of(number) + "/suggestions"), "id");
    }

    /** Over HTTP everybody can check as much: every event is there, in order, and the last one is the state's. */
    @Override
    public boolean isSound(String number) {
        JsonNode events = get("prof", of(number) + "/history").get("items");
        JsonNode ticket = get("prof", of(number));
        boolean inOrder = true;
        for (int i = 0; i < events.size(); i++) {
            inOrder &= events.get(i).get("sequence").asLong() == i + 1;
        }
        JsonNode last = events.get(events.size() - 1);
        return inOrder
                && ticket.get("version").asLong() == events.size()
                && last.get("status").asText().equals(ticket.get("status").asText());
    }

    @Override
    public void close() {
        closing.run();
    }
}
