package org.incidentdesk.web.openapi;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.server.SearchLag;
import org.incidentdesk.web.server.ServedDesk;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.incidentdesk.web.server.ServedOperations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description says what the running service does: neither less nor more, and its examples work. */
class OpenApiTest {

    private static final Path ANSWERS = Path.of("src/main/resources/org/incidentdesk/web/openapi/answers.json");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static ServedDesk desk;
    private static JsonNode document;

    /** What must have happened before an example can work: the values of the address's variables. */
    private final Map<String, Supplier<Map<String, String>>> stages = new HashMap<>();

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
        desk.report();
        document = desk.ask(null, "GET", "/api/openapi.json").json();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    OpenApiTest() {
        stages.put(
                "adviseTicket",
                () -> number(mustSucceed(desk.send(
                                "sara",
                                "POST",
                                "/api/tickets",
                                "{\"title\": \"x\", \"description\": \"x\", \"channel\": \"PHONE\","
                                        + " \"neededBy\": \"2026-11-25T22:00:00Z\"}"))
                        .header("Location")));
        stages.put(
                "withdrawOverride",
                () -> after("PUT", "/priority-override", "{\"priority\": \"HIGH\", \"reason\": \"x\"}"));
        stages.put("unassignPerson", () -> after("POST", "/assignees", "{\"person\": \"sara\"}"));
        stages.put("unassignGroup", () -> after("POST", "/assignees", "{\"group\": \"service-desk\"}"));
        stages.put("resumeTicket", () -> after("PUT", "/hold", "{\"reason\": \"OTHER\"}"));
        for (String operation : List.of("readFollowUp", "correctFollowUp")) {
            stages.put(operation, () -> after("POST", "/follow-ups", "{\"text\": \"x\"}"));
        }
        for (String operation : List.of("readFile", "removeFile")) {
            stages.put(operation, OpenApiTest::attached);
        }
        for (String operation : List.of("readTask", "completeTask")) {
            stages.put(operation, () -> after("POST", "/tasks", "{\"text\": \"x\"}"));
        }
        stages.put(
                "unlinkTicket", () -> after("POST", "/links", "{\"kind\": \"RELATED\", \"ticket\": \"INC-000001\"}"));
        for (String operation :
                List.of("approveSolution", "refuseSolution", "closeTicket", "reopenTicket", "draftFromSolution")) {
            stages.put(operation, () -> number(desk.solved()));
        }
        stages.put("linkArticle", OpenApiTest::ticketAndArticle);
        for (String operation : List.of("unlinkArticle", "listArticlesOfTicket", "listTicketsOfArticle")) {
            stages.put(operation, () -> {
                Map<String, String> both = ticketAndArticle();
                String link = "/api/tickets/" + both.get("number") + "/articles/" + both.get("article");
                mustSucceed(desk.ask("sara", "PUT", link, "If-Match", "*"));
                return both;
            });
        }
        for (String operation : List.of(
                "readArticle", "reviseArticle", "setAudience", "submitArticle", "retireArticle", "limitArticle")) {
            stages.put(operation, OpenApiTest::article);
        }
        stages.put("addImage", OpenApiTest::article);
        for (String operation : List.of("listImages", "readImage", "removeImage")) {
            stages.put(operation, () -> {
                Map<String, String> article = article();
                mustSucceed(desk.send(
                        "sara",
                        "POST",
                        "/api/articles/" + article.get("id") + "/images?name=ecran-d-accueil.gif",
                        "GIF89a",
                        "Content-Type",
                        "image/gif"));
                return article;
            });
        }
        for (String operation : List.of("publishArticle", "returnArticle")) {
            stages.put(operation, () -> {
                Map<String, String> article = article();
                mustSucceed(desk.ask("sara", "POST", "/api/articles/" + article.get("id") + "/submission"));
                return article;
            });
        }
        onArticles();
        stages.put("importHolidays", () -> {
            String calendar = document.at("/paths/~1api~1calendars/post/requestBody/content/application~1json/example")
                    .toString();
            String address = mustSucceed(desk.send("prof", "POST", "/api/calendars", calendar))
                    .header("Location");
            return Map.of("id", address.substring(address.lastIndexOf('/') + 1));
        });
        for (String operation : List.of("listArticles", "searchArticles", "countFoundArticles", "searchDesk")) {
            stages.put(operation, OpenApiTest::findable);
        }
        for (String operation : List.of("readCannedAnswer", "changeCannedAnswer", "listCannedAnswers")) {
            stages.put(operation, () -> Map.of("id", added("canned-answers")));
        }
        for (String operation : List.of("readScenario", "changeScenario", "playScenario", "listScenarios")) {
            stages.put(operation, () -> Map.of("id", added("scenarios")));
        }
        stages.put("listResults", () -> {
            added("scenarios");
            mustSucceed(desk.send("niveau2", "POST", "/api/scenarios/acces-refuse/tickets", "{}"));
            return Map.of();
        });
        stages.put("changeGuide", () -> Map.of("id", added("guides")));
        for (String operation : List.of("answerDiagnosis", "abandonDiagnosis", "readDiagnosis", "drawDiagnosis")) {
            stages.put(operation, () -> after("POST", "/diagnosis", "{}"));
        }
        for (String operation : List.of("changeReportRule", "listReportRules", "tryReportRules")) {
            stages.put(operation, () -> Map.of("id", added("report-rules")));
        }
        stages.put("listTemplates", () -> {
            mustSucceed(desk.send("prof", "PUT", "/api/templates/acces", "{}", "If-Match", "*"));
            return Map.of();
        });
        stages.put("listTickets", () -> {
            mustSucceed(desk.send("sara", "POST", "/api/tickets", """
                {"title": "HorairePro", "description": "Lent", "channel": "PHONE", "requester": "julie",
                 "category": "application-horairepro", "impact": "HIGH", "urgency": "HIGH",
                 "assignees": [{"person": "sara"}, {"group": "support-applicatif"}]}\
                """));
            return Map.of();
        });
        stages.put("listTokens", () -> {
            mustSucceed(desk.send("sara", "POST", "/api/tokens", "{\"label\": \"Script\"}"));
            return Map.of();
        });
        stages.put("rateTicket", () -> number(desk.closed()));
        for (String operation : List.of("listWebhooks", "readWebhook", "changeWebhook", "renewWebhookSecret")) {
            stages.put(operation, OpenApiTest::webhook);
        }
        for (String operation :
                List.of("readNotificationBacklog", "listDeliveries", "retryDelivery", "discardDelivery")) {
            stages.put(operation, () -> Map.of("id", desk.undeliverable()));
        }
        stages.put("readSearchLag", () -> {
            desk.setSearchLag(new SearchLag(
                    2, 1, Optional.of(ServedDesk.START), Optional.of("java.io.IOException: No space left on device")));
            return Map.of();
        });
        stages.put(
                "revokeToken",
                () -> Map.of(
                        "id",
                        mustSucceed(desk.send("sara", "POST", "/api/tokens", "{\"label\": \"x\"}"))
                                .json()
                                .get("id")
                                .asText()));
    }

    private static Map<String, String> findable() {
        String article = "/api/articles/" + article().get("id");
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        desk.reindex();
        return Map.of();
    }

    private void onArticles() {
        for (String operation : List.of("voteOnArticle", "listRevisions", "readRevision", "countArticles")) {
            stages.put(operation, OpenApiTest::published);
        }
        stages.put("listMissedSearches", () -> {
            mustSucceed(desk.ask("julie", "GET", "/api/articles?text=machine+a+cafe"));
            return Map.of();
        });
        for (String operation : List.of("suggestBeforehand", "adviseOnTicket")) {
            stages.put(operation, () -> {
                published();
                desk.reindex();
                desk.solved();
                return number(desk.report());
            });
        }
        stages.put("listUncoveredCategories", () -> number(desk.solved()));
        stages.put("showArticle", OpenApiTest::article);
        stages.put("discardDraft", () -> revised(published()));
        stages.put("compareRevisions", () -> {
            Map<String, String> article = revised(published());
            mustSucceed(desk.ask("sara", "POST", address(article) + "/submission"));
            mustSucceed(desk.ask("prof", "POST", address(article) + "/publication"));
            return article;
        });
        stages.put("restoreArticle", () -> {
            Map<String, String> article = article();
            mustSucceed(desk.ask("sara", "POST", address(article) + "/retirement"));
            return article;
        });
        stages.put("translateArticle", () -> {
            String english = mustSucceed(desk.send("sara", "POST", "/api/articles", """
                {"title": "HorairePro: access denied", "symptoms": "Access denied", "remedy": "WORKAROUND",
                 "remedyText": "Restart", "language": "EN"}\
                """))
                    .json()
                    .get("id")
                    .asText();
            return Map.of("id", english, "other", article().get("id"));
        });
        stages.put("untranslateArticle", () -> {
            Map<String, String> pair = stages.get("translateArticle").get();
            mustSucceed(desk.send(
                    "sara",
                    "PUT",
                    address(pair) + "/translation",
                    "{\"article\": \"" + pair.get("other") + "\"}",
                    "If-Match",
                    "*"));
            return pair;
        });
    }

    private static String address(Map<String, String> article) {
        return "/api/articles/" + article.get("id");
    }

    private static Map<String, String> ticketAndArticle() {
        Map<String, String> variables = new HashMap<>(number(desk.report()));
        variables.put("article", article().get("id"));
        variables.put("id", variables.get("article"));
        return variables;
    }

    private static Map<String, String> revised(Map<String, String> article) {
        JsonNode example =
                document.at("/paths/~1api~1articles~1{id}/put/requestBody/content/application~1json/example");
        mustSucceed(desk.send("sara", "PUT", address(article), example.toString(), "If-Match", "*"));
        return article;
    }

    private static Map<String, String> published() {
        Map<String, String> article = article();
        mustSucceed(desk.ask("sara", "POST", address(article) + "/submission"));
        mustSucceed(desk.ask("prof", "POST", address(article) + "/publication"));
        return article;
    }

    private static String added(String collection) {
        JsonNode example =
                document.at("/paths/~1api~1" + collection + "/post/requestBody/content/application~1json/example");
        return mustSucceed(desk.send("prof", "POST", "/api/" + collection, example.toString()))
                .json()
                .get("id")
                .asText();
    }

    private static Map<String, String> number(String address) {
        return Map.of("number", address.substring(address.lastIndexOf('/') + 1));
    }

    private static Map<String, String> after(String verb, String below, String body) {
        String ticket = desk.report();
        mustSucceed(desk.send("sara", verb, ticket + below, body, "If-Match", "*"));
        Map<String, String> variables = new HashMap<>(number(ticket));
        variables.put("entry", "2");
        return variables;
    }

    private static Map<String, String> webhook() {
        JsonNode example = document.at("/paths/~1api~1webhooks/post/requestBody/content/application~1json/example");
        Answer answer = mustSucceed(desk.send("prof", "POST", "/api/webhooks", example.toString()));
        return Map.of("id", answer.json().get("id").asText());
    }

    private static Map<String, String> article() {
        JsonNode example = document.at("/paths/~1api~1articles/post/requestBody/content/application~1json/example");
        Answer answer = mustSucceed(desk.send("sara", "POST", "/api/articles", example.toString()));
        return Map.of("id", answer.json().get("id").asText());
    }

    private static JsonNode operation(ServiceOperation offered) {
        return document.path("paths").path(offered.path()).path(offered.verb().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void everyResourceMethodIsAnOperationAndEveryOperationAMethod() {
        Set<String> offered = new TreeSet<>();
        for (ServiceOperation operation : ServedOperations.all()) {
            offered.add(operation.verb() + " " + operation.path() + " "
                    + operation.described().id());
        }
        Set<String> described = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    String id = verb.getValue().get("operationId").asText();
                    described.add(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey() + " " + id);
                    assertTrue(ids.add(id), () -> "twice: " + id);
                }));
        assertTrue(offered.size() > 70);
        assertEquals(offered, described);
        assertEquals("3.1.0", document.get("openapi").asText());
    }

    @Test
    void everythingIsDescribed() {
        List<String> mute = new ArrayList<>();
        for (ServiceOperation offered : ServedOperations.all()) {
            operation(offered).path("parameters").forEach(parameter -> {
                if (parameter.path("description").asText().isBlank()) {
                    mute.add(offered.described().id() + "."
                            + parameter.get("name").asText());
                }
                boolean isPath = parameter.get("in").asText().equals("path");
                if (isPath && !parameter.hasNonNull("example")) {
                    mute.add(offered.described().id() + "."
                            + parameter.get("name").asText() + " has no example");
                }
            });
            if (offered.body().isPresent()
                    && !operation(offered)
                            .at("/requestBody/content/" + offered.reads().replace("/", "~1"))
                            .has("example")) {
                mute.add(offered.described().id() + " has no example");
            }
        }
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue().path("description").asText().isBlank()) {
                                mute.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        assertEquals(List.of(), mute);
    }

    @Test
    void everyTypeOfProblemHasItsExample() {
        ProblemCatalogue.all().forEach(type -> {
            JsonNode example = document.at("/components/responses/Problem" + type.status()
                    + "/content/application~1problem+json/examples/" + type.code() + "/value");
            assertEquals(type.uri(), example.path("type").asText(), type::code);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findValues("$ref");
        assertFalse(references.isEmpty());
        for (JsonNode reference : references) {
            assertFalse(document.at(reference.asText().substring(1)).isMissingNode(), reference::asText);
        }
    }

    @Test
    void everyExampleIsAnsweredAsDescribed() throws IOException {
        ObjectNode answers = JSON.createObjectNode();
        assertAll(ServedOperations.all().stream().map(offered -> () -> {
            Answer answer = replay(offered);
            String id = offered.described().id();
            assertEquals(offered.described().status(), answer.status(), () -> id + ": " + answer);
            if (!Set.of(Void.class, Object.class, InputStream.class)
                    .contains(offered.described().gives())) {
                JsonNode described =
                        operation(offered).at("/responses/" + answer.status() + "/content/application~1json");
                conform(id, described.get("schema"), answer.json());
                answers.set(id, answer.json());
                assertFalse(
                        answer.json().path("items").isEmpty()
                                && offered.described().list(),
                        () -> id + " is empty");
                if (answers.get(id).has("secret")) {
                    ((ObjectNode) answers.get(id)).put("secret", "idesk_shown-this-once");
                }
            }
        }));
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(ANSWERS, JSON.writeValueAsString(answers) + "\n");
        }
        JsonNode written = JSON.readTree(Files.readString(ANSWERS));
        Set<String> wrong = new TreeSet<>();
        answers.properties().forEach(answer -> {
            if (!shape("", answer.getValue()).equals(shape("", written.path(answer.getKey())))) {
                wrong.add(answer.getKey());
            }
        });
        assertEquals(Set.of(), wrong, "answers changed their shape: run the tests with -Ddocs.write=true");
    }

    private static Map<String, String> attached() {
        Map<String, String> variables = new HashMap<>(number(desk.report()));
        String address = mustSucceed(desk.send(
                        "sara",
                        "POST",
                        "/api/tickets/" + variables.get("number") + "/attachments?name=erreur.log",
                        "Erreur 403",
                        "Content-Type",
                        "text/plain"))
                .header("Location");
        String entry = address.substring(0, address.lastIndexOf('/'));
        variables.put("entry", entry.substring(entry.lastIndexOf('/') + 1));
        return variables;
    }

    private Answer replay(ServiceOperation offered) {
        String id = offered.described().id();
        JsonNode operation = operation(offered);
        Map<String, String> variables = stages.getOrDefault(
                        id, () -> offered.path().contains("{number}") ? number(desk.report()) : Map.of())
                .get();
        String path = offered.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asText();
            JsonNode example = parameter.path("example");
            switch (parameter.get("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", variables.getOrDefault(name, example.asText()));
                case "query" -> {
                    if (example.isArray()) {
                        example.forEach(value -> query.add(name + "=" + value.asText()));
                    } else if (!example.isMissingNode()) {
                        query.add(name + "=" + URLEncoder.encode(example.asText(), StandardCharsets.UTF_8));
                    }
                }
                default -> {
                    // headers are the client's own affair
                }
            }
        }
        String by = switch (offered.callers()) {
            case ANYBODY -> null;
            case EVERYONE, STAFF ->
                id.equals("rateTicket")
                        ? "julie"
                        : Set.of(
                                                "flagMajor",
                                                "approveSolution",
                                                "closeTicket",
                                                "addPerson",
                                                "setPassword",
                                                "publishArticle")
                                        .contains(id)
                                ? "prof"
                                : "sara";
            case ADMINISTRATORS -> "prof";
        };
        JsonNode body = operation.at("/requestBody/content/" + offered.reads().replace("/", "~1") + "/example");
        return desk.send(
                by,
                offered.verb(),
                path + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                body.isMissingNode()
                        ? null
                        : body.isTextual()
                                ? body.asText()
                                : body.toString().replace("KB-000002", variables.getOrDefault("other", "KB-000002")),
                "If-Match",
                "*",
                "Content-Type",
                offered.reads());
    }

    /** Every property of the answer is described, and every required one is there. */
    private static void conform(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            conform(where, document.at(schema.get("$ref").asText().substring(1)), value);
        } else if (value.isArray()) {
            assertEquals("array", schema.path("type").asText(), where);
            value.forEach(item -> conform(where + "[]", schema.get("items"), item));
        } else if (value.isObject() && schema.has("properties")) {
            value.properties().forEach(property -> {
                JsonNode described = schema.get("properties").get(property.getKey());
                assertTrue(described != null, () -> where + "." + property.getKey() + " is not described");
                conform(where + "." + property.getKey(), described, property.getValue());
            });
            schema.path("required")
                    .forEach(required -> assertTrue(
                            value.has(required.asText()), () -> where + "." + required.asText() + " is missing"));
        } else if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(one -> values.add(one.asText()));
            assertTrue(values.contains(value.asText()), () -> where + ": " + value);
        } else {
            String type =
                    value.isTextual() ? "string" : value.isBoolean() ? "boolean" : value.isInt() ? "integer" : "object";
            assertEquals(type, schema.path("type").asText(), where);
        }
    }

    private static Set<String> shape(String where, JsonNode value) {
        Set<String> shape = new TreeSet<>();
        shape.add(where + " " + value.getNodeType());
        if (value.isArray()) {
            value.forEach(item -> shape.addAll(shape(where + "[]", item)));
        } else {
            value.properties()
                    .forEach(property -> shape.addAll(shape(where + "." + property.getKey(), property.getValue())));
        }
        return shape;
    }
}
