package org.incidentdesk.web.server;

import java.nio.charset.StandardCharsets;
import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.problem.ProblemType;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type of problem is brought about by a request, and told as it is documented. */
class RefusalsOverHttpTest {

    /** What no request can bring about at will, and why. */
    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "concurrent-change", "needs two commits at the same moment; the storage's contract brings it about",
            "internal-error", "would be a fault of the service",
            "search-unavailable", "SearchAwayIT",
            "unavailable", "told by the container while it stops",
            "request-timeout", "needs half a minute of silence",
            "bad-request", "ProtocolTest",
            "address-too-long", "ProtocolTest",
            "headers-too-large", "ProtocolTest");

    private static final String FIXED = "{\"text\": \"Fait\", \"outcome\": \"FIXED\"}";

    private static ServedDesk desk;

    private final Map<String, Supplier<Answer>> cases = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    RefusalsOverHttpTest() {
        atTheDoor();
        onTickets();
        onLinksAndSolutions();
        onArticles();
        inTheCatalogue();
    }

    private void atTheDoor() {
        cases.put("malformed-request", () -> desk.send("sara", "POST", "/api/tickets", "{"));
        cases.put("invalid-parameter", () -> desk.ask("sara", "GET", "/api/tickets?stauts=NEW"));
        cases.put(
                "malformed-header",
                () -> desk.send("sara", "PUT", desk.report() + "/classification", "{}", "If-Match", "W/\"1\""));
        cases.put("sign-in-required", () -> desk.ask(null, "GET", "/api/tickets"));
        cases.put("not-allowed-here", () -> desk.ask("julie", "GET", "/api/people"));
        cases.put(
                "cross-site-request",
                () -> desk.send(
                        "sara",
                        "POST",
                        desk.report() + "/follow-ups",
                        "{\"text\": \"x\"}",
                        "Sec-Fetch-Site",
                        "cross-site"));
        cases.put("no-such-address", () -> desk.ask("sara", "GET", "/api/ticket"));
        cases.put("method-not-allowed", () -> desk.ask("sara", "DELETE", "/api/tickets"));
        cases.put("not-acceptable", () -> desk.ask("sara", "GET", "/api/tickets", "Accept", "text/html"));
        cases.put("body-too-large", () -> desk.send("sara", "POST", "/api/tickets", "\"" + "x".repeat(1 << 20) + "\""));
        cases.put(
                "unsupported-media-type",
                () -> desk.send(
                        "sara",
                        "POST",
                        "/api/tickets",
                        "title=x",
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
        cases.put("precondition-required", () -> desk.send("sara", "PUT", desk.report() + "/classification", "{}"));
        cases.put(
                "invalid-value",
                () -> desk.send(
                        "sara",
                        "POST",
                        "/api/tickets",
                        "{\"title\": \" \", \"description\": \"x\", \"channel\": \"PHONE\"}"));
        cases.put("not-found", () -> desk.ask("sara", "GET", "/api/tickets/999999"));
        cases.put(
                "unknown-reference",
                () -> desk.change("sara", "PUT", desk.report(), "/classification", "{\"category\": \"nulle-part\"}"));
        cases.put("right-missing", () -> desk.send("julie", "POST", desk.report() + "/solution", FIXED));
    }

    private void onTickets() {
        cases.put("transition-refused", () -> desk.send("julie", "POST", desk.report() + "/reopening", reason()));
        cases.put(
                "stale-version",
                () -> desk.send("sara", "PUT", desk.report() + "/classification", "{}", "If-Match", "\"9\""));
        cases.put("idempotency-key-reused", () -> {
            mustSucceed(desk.send(
                    "sara", "POST", desk.report() + "/follow-ups", "{\"text\": \"1\"}", "Idempotency-Key", "k"));
            return desk.send(
                    "sara", "POST", desk.report() + "/follow-ups", "{\"text\": \"2\"}", "Idempotency-Key", "k");
        });
        cases.put("no-diagnosis", () -> desk.ask("sara", "DELETE", desk.report() + "/diagnosis", "If-Match", "*"));
        cases.put("diagnosis-open", () -> {
            String ticket = desk.report();
            mustSucceed(desk.send("sara", "POST", ticket + "/diagnosis", "{}"));
            return desk.send("sara", "POST", ticket + "/diagnosis", "{}");
        });
        cases.put("not-asked", () -> {
            String ticket = desk.report();
            mustSucceed(desk.send("sara", "POST", ticket + "/diagnosis", "{}"));
            return desk.send(
                    "sara", "POST", ticket + "/diagnosis/answers", "{\"node\": \"others\", \"answer\": \"no\"}");
        });
        cases.put("no-override", () -> desk.change("sara", "DELETE", desk.report(), "/priority-override", null));
        cases.put("level-not-offered", () -> {
            settings("matrix", "\"itil-3x3\"");
            Answer answer = desk.change(
                    "sara", "PUT", desk.report(), "/assessment", "{\"impact\": \"VERY_LOW\", \"urgency\": \"HIGH\"}");
            settings("matrix", "\"standard\"");
            return answer;
        });
        cases.put("already-assigned", () -> {
            String ticket = desk.report();
            mustSucceed(desk.send("sara", "POST", ticket + "/assignees", "{\"person\": \"sara\"}"));
            return desk.send("sara", "POST", ticket + "/assignees", "{\"person\": \"sara\"}");
        });
        cases.put("not-assigned", () -> {
            String ticket = desk.report();
            mustSucceed(desk.send("sara", "POST", ticket + "/assignees", "{\"group\": \"service-desk\"}"));
            return desk.change("sara", "DELETE", ticket, "/assignees/persons/sara", null);
        });
        cases.put(
                "not-a-technician",
                () -> desk.send("sara", "POST", desk.report() + "/assignees", "{\"person\": \"julie\"}"));
        cases.put("task-done", () -> {
            String task = desk.send("sara", "POST", desk.report() + "/tasks", "{\"text\": \"x\"}")
                    .header("Location");
            mustSucceed(desk.send("sara", "POST", task + "/completion", "{}"));
            return desk.send("sara", "POST", task + "/completion", "{}");
        });
        cases.put("not-the-author", () -> {
            String ticket = desk.report();
            Answer message = desk.send("sara", "POST", ticket + "/follow-ups", "{\"text\": \"x\"}");
            return desk.send(
                    "niveau2", "PUT", message.header("Location"), "{\"text\": \"y\"}", "If-Match", message.etag());
        });
        cases.put("not-who-attached", () -> {
            String ticket = desk.report();
            Answer file = attach(ticket);
            String entry = file.header("Location").replace("/content", "");
            return desk.send("niveau2", "DELETE", entry, null, "If-Match", file.etag());
        });
        cases.put("too-many-files", () -> {
            String ticket = desk.report();
            IntStream.range(0, FileLimits.MAX_FILES).forEach(i -> mustSucceed(attach(ticket)));
            return attach(ticket);
        });
        cases.put("files-too-large", () -> {
            String ticket = desk.report();
            byte[] large = new byte[(int) FileLimits.MAX_FILE_BYTES];
            Arrays.fill(large, (byte) 'a');
            for (long sum = 0; sum < FileLimits.MAX_BYTES; sum += large.length) {
                mustSucceed(desk.sendBytes("sara", ticket + "/attachments?name=a.log", "text/plain", large));
            }
            return attach(ticket);
        });
        cases.put(
                "moment-passed",
                () -> desk.change(
                        "sara",
                        "PUT",
                        desk.report(),
                        "/hold",
                        "{\"reason\": \"OTHER\", \"until\": \"2026-01-01T00:00:00Z\"}"));
        cases.put("retired", () -> {
            mustSucceed(desk.send("prof", "POST", "/api/categories", "{\"name\": \"Ancienne\", \"retired\": true}"));
            return desk.change("sara", "PUT", desk.report(), "/classification", "{\"category\": \"ancienne\"}");
        });
        cases.put("not-for-incidents", () -> {
            mustSucceed(
                    desk.send("prof", "POST", "/api/categories", "{\"name\": \"Demandes\", \"forIncidents\": false}"));
            return desk.change("sara", "PUT", desk.report(), "/classification", "{\"category\": \"demandes\"}");
        });
    }

    private Answer attach(String ticket) {
        return desk.sendBytes("sara", ticket + "/attachments?name=a.log", "text/plain", new byte[] {'a'});
    }

    private void onLinksAndSolutions() {
        cases.put("link-to-itself", () -> {
            String ticket = desk.report();
            return link(ticket, "RELATED", ticket);
        });
        cases.put("already-linked", () -> {
            String ticket = desk.report();
            String other = desk.report();
            mustSucceed(link(ticket, "RELATED", other));
            return link(ticket, "RELATED", other);
        });
        cases.put(
                "not-linked",
                () -> desk.change("sara", "DELETE", desk.report(), "/links/RELATED/" + number(desk.report()), null));
        cases.put("linked-elsewhere", () -> {
            String ticket = desk.report();
            mustSucceed(link(ticket, "CHILD_OF", desk.report()));
            return link(ticket, "CHILD_OF", desk.report());
        });
        cases.put("cycle", () -> {
            String ticket = desk.report();
            String other = desk.report();
            mustSucceed(link(ticket, "CHILD_OF", other));
            return link(other, "CHILD_OF", ticket);
        });
        cases.put("open-children", () -> {
            settings("openChildrenKeepParentOpen", "true");
            String parent = desk.report();
            mustSucceed(link(desk.report(), "CHILD_OF", parent));
            Answer answer = desk.send("sara", "POST", parent + "/solution", FIXED);
            settings("openChildrenKeepParentOpen", "false");
            return answer;
        });
        cases.put("already-approved", () -> {
            settings("closurePolicy", "\"ADMINISTRATOR_ONLY\"");
            String ticket = desk.solved();
            mustSucceed(desk.send("julie", "POST", ticket + "/solution/approval", "{}"));
            Answer answer = desk.send("julie", "POST", ticket + "/solution/approval", "{}");
            settings("closurePolicy", "\"ON_APPROVAL\"");
            return answer;
        });
        cases.put("category-missing", () -> desk.send("prof", "POST", desk.solved() + "/closure", "{}"));
        cases.put("reopening-window-over", () -> {
            String ticket = desk.closed();
            desk.turnClockTo(ServedDesk.START.plus(Duration.ofDays(40)));
            Answer answer = desk.send("prof", "POST", ticket + "/reopening", reason());
            desk.turnClockTo(ServedDesk.START);
            return answer;
        });
        cases.put("already-rated", () -> {
            String ticket = desk.closed();
            mustSucceed(desk.send("julie", "POST", ticket + "/satisfaction", "{\"rating\": 5}"));
            return desk.send("julie", "POST", ticket + "/satisfaction", "{\"rating\": 1}");
        });
        cases.put("satisfaction-period-over", () -> {
            String ticket = desk.closed();
            desk.turnClockTo(ServedDesk.START.plus(Duration.ofDays(15)));
            Answer answer = desk.send("julie", "POST", ticket + "/satisfaction", "{\"rating\": 5}");
            desk.turnClockTo(ServedDesk.START);
            return answer;
        });
        cases.put("own-solution", () -> {
            String ticket = desk.report();
            mustSucceed(desk.send(
                    "julie", "POST", ticket + "/solution", "{\"text\": \"C'est revenu\", \"outcome\": \"WITHDRAWN\"}"));
            mustSucceed(desk.send("julie", "POST", ticket + "/solution/approval", "{}"));
            return desk.send("julie", "POST", ticket + "/satisfaction", "{\"rating\": 5}");
        });
        cases.put(
                "no-solution", () -> desk.send("sara", "POST", desk.report() + "/articles", "{\"language\": \"FR\"}"));
    }

    private void onArticles() {
        cases.put("article-state", () -> desk.ask("sara", "POST", article() + "/publication"));
        cases.put("image-shown", () -> {
            String article = article();
            mustSucceed(desk.sendBytes(
                    "sara", article + "/images?name=ecran.gif", "image/gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)));
            mustSucceed(desk.send("sara", "PUT", article, """
                    {"title": "Accès refusé", "symptoms": "![](images/ecran.gif)", "remedy": "RESOLUTION",
                     "remedyText": "x", "language": "FR"}""", "If-Match", "*"));
            return desk.ask("sara", "DELETE", article + "/images/ecran.gif");
        });
        cases.put("own-article", () -> {
            String article = article();
            mustSucceed(desk.ask("sara", "POST", article + "/submission"));
            return desk.ask("sara", "POST", article + "/publication");
        });
        cases.put(
                "same-language",
                () -> desk.send(
                        "sara",
                        "PUT",
                        article() + "/translation",
                        "{\"article\": \"" + number(article()) + "\"}",
                        "If-Match",
                        "*"));
    }

    private void inTheCatalogue() {
        cases.put("already-exists", () -> desk.send("prof", "POST", "/api/categories", "{\"name\": \"imprimantes\"}"));
        cases.put(
                "in-use",
                () -> desk.ask(
                        "prof",
                        "DELETE",
                        "/api/categories/acces?name=Acc%C3%A8s",
                        "If-Match",
                        desk.ask("prof", "GET", "/api/categories/acces").etag()));
        cases.put("matrix-unsound", () -> desk.send("prof", "POST", "/api/priority-matrices", """
                {"name": "Absurde", "cells": {"LOW": {"LOW": "HIGH", "HIGH": "LOW"}, "HIGH": {"LOW": "HIGH"}}}"""));
        cases.put("calendar-exhausted", () -> {
            String calendar = mustSucceed(desk.send("prof", "POST", "/api/calendars", """
                    {"name": "Rarement", "zone": "UTC", "alwaysOn": false, "holidays": [],
                     "segments": [{"day": "MONDAY", "from": "08:00", "to": "08:00:01"}]}"""))
                    .header("Location");
            return desk.ask("sara", "GET", calendar + "/working-time?from=2026-11-24T15:00:00Z&working=PT36000H");
        });
        cases.put("last-administrator", () -> desk.ask("prof", "PUT", "/api/people/prof/lock"));
    }

    private static String reason() {
        return "{\"reason\": \"Encore\"}";
    }

    private static String number(String ticket) {
        return ticket.substring(ticket.lastIndexOf('/') + 1);
    }

    private static Answer link(String ticket, String kind, String other) {
        return desk.send(
                "sara",
                "POST",
                ticket + "/links",
                "{\"kind\": \"" + kind + "\", \"ticket\": \"" + number(other) + "\"}");
    }

    private static String article() {
        return desk.send("sara", "POST", desk.solved() + "/articles", "{\"language\": \"FR\"}")
                .header("Location");
    }

    private static void settings(String field, String value) {
        Answer present = desk.ask("prof", "GET", "/api/settings");
        String changed = present.response()
                .body()
                .replaceFirst("\"version\":\\d+,", "")
                .replaceFirst("\"" + field + "\":(\"[^\"]*\"|true|false)", "\"" + field + "\":" + value);
        mustSucceed(desk.send("prof", "PUT", "/api/settings", changed, "If-Match", present.etag()));
    }

    @TestFactory
    Stream<DynamicTest> isToldAsDocumented() {
        return cases.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Answer answer = entry.getValue().get();
                    ProblemType type = ProblemCatalogue.get(entry.getKey());
                    assertAll(
                            () -> assertEquals(type.code(), answer.code(), answer::toString),
                            () -> assertEquals(type.status(), answer.status()),
                            () -> assertEquals(
                                    type.status(), answer.json().path("status").asInt()),
                            () -> assertEquals(
                                    type.uri(), answer.json().path("type").asText()),
                            () -> assertEquals(Problem.MEDIA_TYPE, answer.header("Content-Type")),
                            () -> assertEquals("en", answer.header("Content-Language")),
                            () -> assertFalse(
                                    answer.json().path("title").asText().isEmpty()),
                            () -> assertFalse(
                                    answer.json().path("detail").asText().matches(".*[{}\\[\\]].*"),
                                    answer.json().path("detail").asText()),
                            () -> assertEquals(
                                    200, desk.ask(null, "GET", type.uri()).status(), "its address documents it"));
                }));
    }

    @Test
    void everyTypeHasItsCase() {
        Set<String> missing = new TreeSet<>();
        ProblemCatalogue.all().forEach(type -> missing.add(type.code()));
        missing.removeAll(cases.keySet());
        missing.removeAll(OUT_OF_REACH.keySet());
        assertEquals(Set.of(), missing);
        for (RuleRefused.Rule rule : RuleRefused.Rule.values()) {
            assertTrue(cases.containsKey(rule.code()), rule::name);
        }
        assertTrue(cases.containsKey(Conflict.Kind.STALE_VERSION.code()));
    }

    @Test
    void readersOfFrenchAreToldInFrench() {
        Answer answer = desk.send(
                "julie",
                "POST",
                desk.closed() + "/follow-ups",
                "{\"text\": \"x\"}",
                "Accept-Language",
                "fr-CA, en;q=0.5");
        assertEquals("fr", answer.header("Content-Language"));
        assertEquals(
                "L'action « ajouter un suivi » est impossible lorsque le billet est « Clos »."
                        + " Vous pouvez : évaluer.",
                answer.json().get("detail").asText());
        assertEquals("CLOSED", answer.json().at("/facts/status").asText());
    }
}
