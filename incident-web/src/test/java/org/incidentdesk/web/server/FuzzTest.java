package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.incidentdesk.web.openapi.ServiceOperation;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of requests that were right until something was done to them. Whatever comes of it, the service answers with
 * what was asked or with a problem document, and never with a fault of its own.
 */
class FuzzTest {

    private static final int REQUESTS = 400;

    private static final String[] ODD_TEXTS = {
        "",
        " ",
        "\u0000",
        "\ud800",
        "\udc00x",
        "é".repeat(300),
        "x".repeat(70_000),
        "INC-000001",
        "-1",
        "9223372036854775808",
        "null",
        "../..",
        "%",
        "'; DROP TABLE ticket; --",
        "<script>",
        "\u202e",
        "2026-02-30T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "PT-1H",
        "PT99999999999999999H",
        "P1Y",
        "\ud83d\ude00"
    };

    private static ServedDesk desk;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
        document = desk.ask(null, "GET", "/api/openapi.json").json();
        for (int i = 0; i < 3; i++) {
            desk.report();
        }
        desk.solved();
        desk.closed();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void whateverIsSentIsAnswered(long seed) {
        Random random = new Random(seed);
        List<ServiceOperation> operations = ServedOperations.all().stream()
                .filter(operation -> !operation.path().matches(".*/(password|lock)"))
                .toList();
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Answer answer = send(operations.get(random.nextInt(operations.size())), random);
            statuses.merge(answer.status(), 1, Integer::sum);
            assertTrue(answer.status() < 500, answer::toString);
            if (answer.status() >= 400) {
                assertEquals("application/problem+json", answer.header("Content-Type"), answer::toString);
                assertEquals(answer.status(), answer.json().path("status").asInt());
            }
        }
        assertTrue(statuses.keySet().containsAll(List.of(200, 400, 404, 422)), statuses::toString);
    }

    private static Answer send(ServiceOperation offered, Random random) {
        JsonNode operation =
                document.path("paths").path(offered.path()).path(offered.verb().toLowerCase(java.util.Locale.ROOT));
        String path = offered.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                String value = name.equals("number") && random.nextInt(8) > 0
                        ? Integer.toString(1 + random.nextInt(5))
                        : text(random, parameter.path("example").asText());
                path = path.replace(
                        "{" + name + "}", URLEncoder.encode(value.isBlank() ? "x" : value, StandardCharsets.UTF_8));
            } else if (parameter.get("in").asText().equals("query") && random.nextInt(3) == 0) {
                String name2 = random.nextInt(10) == 0 ? name + "s" : name;
                query.add(name2 + "="
                        + URLEncoder.encode(
                                text(random, parameter.path("example").asText()), StandardCharsets.UTF_8));
            }
        }
        JsonNode example = operation.at("/requestBody/content/application~1json/example");
        String body =
                example.isMissingNode() ? null : broken(mutated(example, random).toString(), random);
        List<String> headers = new ArrayList<>(List.of("If-Match", random.nextInt(4) > 0 ? "*" : oddHeader(random)));
        if (offered.verb().equals("POST") && random.nextInt(3) == 0) {
            headers.addAll(List.of("Idempotency-Key", "k" + random.nextInt(5)));
        }
        if (random.nextInt(10) == 0) {
            headers.addAll(List.of("Accept", "text/plain"));
        }
        String by = List.of("sara", "prof", "julie", "marc").get(random.nextInt(4));
        String asked = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return asked.length() > 12_000
                ? desk.ask(by, "GET", "/api")
                : desk.send(by, offered.verb(), asked, body, headers.toArray(String[]::new));
    }

    private static String oddHeader(Random random) {
        return List.of("\"1\"", "\"2\"", "W/\"1\"", "1", "\"", "\"1\",\"2\"", "\"x\"")
                .get(random.nextInt(7));
    }

    private static String text(Random random, String right) {
        String odd = ODD_TEXTS[random.nextInt(ODD_TEXTS.length)];
        return random.nextInt(3) == 0 ? odd.length() > 2_000 ? "x" : odd : right;
    }

    private static JsonNode mutated(JsonNode example, Random random) {
        JsonNode copy = example.deepCopy();
        for (int i = random.nextInt(3); i > 0; i--) {
            mutate(copy, random);
        }
        return copy;
    }

    private static void mutate(JsonNode node, Random random) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            JsonNode value = object.get(name);
            if (value.isContainerNode() && random.nextBoolean()) {
                mutate(value, random);
            } else if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(random.nextInt(6) == 0 ? name + "x" : name, odd(random));
            }
        } else if (node instanceof ArrayNode array) {
            if (array.size() > 0 && random.nextBoolean()) {
                array.set(random.nextInt(array.size()), odd(random));
            } else {
                array.add(odd(random));
            }
        }
    }

    private static JsonNode odd(Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> json.nullNode();
            case 1 -> json.numberNode(random.nextLong());
            case 2 -> json.numberNode(random.nextDouble() * 1e300);
            case 3 -> json.booleanNode(random.nextBoolean());
            case 4 -> json.objectNode().put("x", 1);
            case 5 -> json.arrayNode().add("x").add(1);
            default -> json.textNode(ODD_TEXTS[random.nextInt(ODD_TEXTS.length)]);
        };
    }

    /** Now and then the text itself is cut, doubled or stirred. */
    private static String broken(String body, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> body.substring(0, random.nextInt(body.length()));
            case 1 -> body + body;
            case 2 -> {
                StringBuilder stirred = new StringBuilder(body);
                stirred.setCharAt(random.nextInt(body.length()), (char) (' ' + random.nextInt(95)));
                yield stirred.toString();
            }
            default -> body;
        };
    }
}
