package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a request is refused, and said where and why; nothing is ignored, nothing is guessed. */
class BadInputTest {

    private static ServedDesk desk;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void assertFault(Answer answer, int status, String field, String code) {
        JsonNode error = answer.json().at("/errors/0");
        assertAll(
                answer.toString(),
                () -> assertEquals(status, answer.status()),
                () -> assertEquals(field, error.path("field").asText()),
                () -> assertEquals(code, error.path("code").asText()),
                () -> assertTrue(error.path("detail").asText().length() > 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\":\"x\"}| /titel | unknown-field",
                "{\"title\":\"x\",\"title\":\"y\"}| /title | duplicate-field",
                "{\"title\":7}| /title | wrong-type",
                "{\"title\":[\"x\"]}| /title | wrong-type",
                "{\"title\":\"x\\u0000y\"}| /title | unencodable-character",
                "{\"title\":\"\\ud800\"}| /title | unencodable-character",
                "{\"channel\":\"FAX\"}| /channel | unknown-value",
                "{\"channel\":0}| /channel | unknown-value",
                "{\"neededBy\":1764000000}| /neededBy | wrong-type",
                "{\"neededBy\":\"tomorrow\"}| /neededBy | malformed-moment",
                "{\"neededBy\":\"2026-11-25T17:00:00\"}| /neededBy | malformed-moment",
                "{\"neededBy\":\"+99999-01-01T00:00:00Z\"}| /neededBy | malformed-moment",
                "{\"assets\":\"horairepro\"}| /assets | wrong-type",
                "{\"assets\":[1]}| /assets/0 | wrong-type",
                "{\"assignees\":[{\"person\":\"sara\",\"role\":\"x\"}]}| /assignees/0/role | unknown-field",
                "[]| '' | wrong-type",
                "\"x\"| '' | wrong-type",
                "null| '' | missing-body",
                "{\"title\":\"x\"} {}| '' | not-json",
                "{title:\"x\"}| '' | not-json",
                "{\"title\":\"x\",}| '' | not-json",
            })
    void aBodyOfTheWrongForm(String body, String field, String code) {
        Answer answer = desk.send("sara", "POST", "/api/tickets", body);
        if (code.equals("duplicate-field")) {
            assertEquals("duplicate-field", answer.json().at("/errors/0/code").asText());
            assertEquals(400, answer.status());
        } else {
            assertFault(answer, 400, field, code);
        }
        assertEquals("malformed-request", answer.code());
    }

    @Test
    void aBodyThatIsMissing() {
        assertFault(
                desk.ask("sara", "POST", "/api/tickets", "Content-Type", "application/json"), 400, "", "missing-body");
    }

    @Test
    void aBodyThatNestsWithoutEnd() {
        Answer answer = desk.send("sara", "POST", "/api/tickets", "[".repeat(100_000));
        assertEquals(400, answer.status(), answer::toString);
    }

    @Test
    void everyFaultOfABodyIsToldAtOnce() {
        Answer answer = desk.send("sara", "POST", "/api/tickets", """
                {"title": "", "description": "  ", "channel": "PHONE", "requester": "Julie!", "category": "é",
                 "assets": ["ok", "not ok"], "assignees": [{"person": "a", "group": "b"}, {}]}""");
        List<String> faults = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(error -> faults.add(
                        error.get("field").asText() + " " + error.get("code").asText()));
        assertEquals(422, answer.status());
        assertEquals(
                List.of(
                        "/title blank",
                        "/description blank",
                        "/requester malformed-id",
                        "/category malformed-id",
                        "/assets/1 malformed-id",
                        "/assignees/0/person either-or",
                        "/assignees/1/person either-or"),
                faults);
    }

    @Test
    void whatIsRequiredIsNamed() {
        Answer answer = desk.send("sara", "POST", "/api/tickets", "{}");
        assertEquals(422, answer.status());
        List<String> fields = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        assertEquals(List.of("/channel", "/description", "/title"), fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stauts=NEW | stauts | unknown-parameter",
                "status=OPEN | status | unknown-value",
                "status=new | status | unknown-value",
                "status= | status | unknown-value",
                "status=NEW,,CLOSED | status | unknown-value",
                "priority=P1 | priority | unknown-value",
                "category=Acc%C3%A8s | category | malformed-id",
                "requester=a&requester=b | requester | repeated-parameter",
                "openedAfter=yesterday | openedAfter | malformed-moment",
                "openedBefore=2026-11-24 | openedBefore | malformed-moment",
                "sort=title | sort | unknown-order",
                "limit=0 | limit | out-of-range",
                "limit=201 | limit | out-of-range",
                "limit=ten | limit | out-of-range",
                "limit=99999999999999999999 | limit | out-of-range",
                "cursor=nonsense | cursor | malformed-cursor",
                "cursor=bnVtYmVyOjE6MQ | cursor | cursor-of-another-order",
                "text=%20 | text | blank",
                "text=a%00b | text | control-character",
            })
    void aParameterThatCannotBe(String query, String name, String code) {
        Answer answer = desk.ask("sara", "GET", "/api/tickets?" + query);
        assertFault(answer, 400, name, code);
        assertEquals("invalid-parameter", answer.code());
    }

    @Test
    void whatDoesNotGoTogetherInASearchOfTheKnowledgeBase() {
        assertFault(desk.ask("sara", "GET", "/api/articles?text=x&state=DRAFT"), 400, "state", "either-or");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tickets/x",
                "/api/tickets/0",
                "/api/tickets/-1",
                "/api/tickets/INC-",
                "/api/articles/x",
                "/api/tickets/99999999999999999999999",
                "/api/people/No%20One",
                "/api/categories/%C3%A9",
                "/api/problems/none",
                "/api/tickets/1/follow-ups/abc",
                "/api/health",
                "/api/"
            })
    void anAddressAtWhichThereIsNothing(String path) {
        Answer answer = desk.ask("sara", "GET", path);
        if (path.equals("/api/")) {
            assertEquals(200, answer.status(), "a slash at the end changes nothing");
        } else {
            assertEquals(404, answer.status(), answer::toString);
            assertTrue(answer.header("Content-Type").contains("problem+json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"x\"", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\"999999999999999999999\"", "\"1"})
    void aVersionThatIsNone(String etag) {
        Answer answer = desk.send("sara", "PUT", desk.report() + "/classification", "{}", "If-Match", etag);
        assertEquals("malformed-header", answer.code(), answer::toString);
    }

    @Test
    void anArchiveThatDoesNotSayWhatItIs() {
        Answer answer = desk.ask("prof", "POST", "/api/articles/archive?name=a.md");
        assertEquals(415, answer.status(), answer::toString);
    }

    @Test
    void aKeyThatIsNone() {
        Answer answer =
                desk.send("sara", "POST", desk.report() + "/follow-ups", "{\"text\": \"x\"}", "Idempotency-Key", "a b");
        assertEquals("malformed-header", answer.code(), answer::toString);
        assertEquals("Idempotency-Key", answer.json().at("/facts/header").asText());
    }

    @Test
    void solutionsAreWordsOrAnArticle() {
        String ticket = desk.report();
        assertFault(desk.send("sara", "POST", ticket + "/solution", "{}"), 422, "/text", "either-or");
        assertFault(
                desk.send("sara", "POST", ticket + "/solution", "{\"article\": \"KB-1\", \"text\": \"x\"}"),
                422,
                "/text",
                "either-or");
    }

    @Test
    void aRefusedRequestChangesNothing() {
        String ticket = desk.report();
        JsonNode before = desk.ask("prof", "GET", ticket).json();
        desk.change("sara", "PUT", ticket, "/classification", "{\"category\": \"nulle-part\"}");
        desk.change("sara", "PUT", ticket, "/assessment", "{\"impact\": \"LOW\"}");
        desk.send("julie", "POST", ticket + "/solution", "{\"text\": \"x\", \"outcome\": \"FIXED\"}");
        assertEquals(before, desk.ask("prof", "GET", ticket).json());
    }
}
