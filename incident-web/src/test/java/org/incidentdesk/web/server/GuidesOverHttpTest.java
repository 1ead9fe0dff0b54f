package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Diagnostic guides over HTTP: kept, refused with their places, gone through, drawn. */
class GuidesOverHttpTest {

    private static final String PRINTERS = """
            {"name": "Imprimantes", "start": "on", "nodes": [
              {"id": "on", "kind": "QUESTION", "text": {"fr": "Allumée ?", "en": "Switched on?"}, "answers": [
                {"id": "yes", "text": {"fr": "Oui", "en": "Yes"}, "next": "says"},
                {"id": "no", "text": {"fr": "Non", "en": "No"}, "next": "switch"}]},
              {"id": "says", "kind": "FACT", "text": {"fr": "Que dit-elle ?", "en": "What does it say?"}, "next": "end"},
              {"id": "switch", "kind": "SOLUTION", "text": {"fr": "Allumée.", "en": "Switched on."}, "outcome": "FIXED"},
              {"id": "end", "kind": "ESCALATION", "text": {"fr": "Au \\"niveau 2\\" #1", "en": "Second line"},
               "group": "support-applicatif", "reason": "BEYOND_MY_SKILLS"}]}""";

    private final ServedDesk desk = new ServedDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static List<String> faults(Answer refused) {
        assertEquals(422, refused.status(), refused::toString);
        List<String> faults = new ArrayList<>();
        refused.json()
                .get("errors")
                .forEach(fault -> faults.add(
                        fault.get("field").asText() + ":" + fault.get("code").asText()));
        return faults;
    }

    private Answer add(String body) {
        return desk.send("prof", "POST", "/api/guides", body);
    }

    private Answer answer(String ticket, String body) {
        return desk.send("sara", "POST", ticket + "/diagnosis/answers", body);
    }

    @Test
    void aGuideComesBackAsItWasSent() {
        Answer added = add(PRINTERS);
        mustSucceed(added);
        Answer read = desk.ask("sara", "GET", "/api/guides/imprimantes");
        ObjectNode shown = (ObjectNode) read.json();
        assertEquals(1, shown.get("version").asInt());
        assertEquals("Switched on?", shown.at("/nodes/0/text/en").asText());
        shown.remove(List.of("id", "version"));
        mustSucceed(desk.send("prof", "PUT", "/api/guides/imprimantes", shown.toString(), "If-Match", read.etag()));
        ObjectNode again = (ObjectNode)
                desk.ask("sara", "GET", "/api/guides/imprimantes/versions/2").json();
        again.remove(List.of("id", "version"));
        assertEquals(shown, again);
        assertEquals(
                412,
                desk.send("prof", "PUT", "/api/guides/imprimantes", shown.toString(), "If-Match", read.etag())
                        .status());
        assertEquals(
                404,
                desk.ask("sara", "GET", "/api/guides/imprimantes/versions/3").status());
        JsonNode all = desk.ask("sara", "GET", "/api/guides").json().get("items");
        assertEquals("imprimantes", all.get(0).get("id").asText());
        assertEquals("standard", all.get(1).get("id").asText());
        assertEquals(403, desk.ask("julie", "GET", "/api/guides").status());
        assertEquals(403, desk.send("sara", "POST", "/api/guides", PRINTERS).status());
    }

    @Test
    void whatIsWrongWithAGuideIsToldWithItsPlaceAndNothingIsKept() {
        assertEquals(
                List.of("/nodes/2:unreachable", "/nodes/1/next:cycle"),
                faults(add(PRINTERS.replace("\"next\": \"end\"", "\"next\": \"on\"")
                        .replace("\"next\": \"switch\"", "\"next\": \"end\""))));
        assertEquals(
                List.of("/nodes/3/group:unknown-reference"),
                faults(add(PRINTERS.replace("support-applicatif", "nulle-part"))));
        assertEquals(
                List.of("/nodes/1/next:missing", "/nodes/2/outcome:missing", "/nodes/3/id:malformed-id"),
                faults(add(PRINTERS.replace(", \"next\": \"end\"}", "}")
                        .replace(", \"outcome\": \"FIXED\"", "")
                        .replace("{\"id\": \"end\"", "{\"id\": \"LA FIN\""))));
        assertEquals(
                1, desk.ask("sara", "GET", "/api/guides").json().get("items").size());
    }

    @Test
    void aTicketGoesThroughAGuideToAnEscalation() {
        mustSucceed(add(PRINTERS));
        String ticket = desk.report();
        JsonNode before = desk.ask("sara", "GET", ticket + "/diagnosis").json();
        assertEquals("standard", before.get("guide").asText());
        assertFalse(before.has("standing"), before::toString);
        Answer begun = desk.send("sara", "POST", ticket + "/diagnosis", "{\"guide\": \"imprimantes\"}");
        assertEquals(201, begun.status(), begun::toString);
        JsonNode asks = desk.ask("sara", "GET", ticket + "/diagnosis", "Accept-Language", "fr")
                .json();
        assertEquals("Allumée ?", asks.at("/asks/text").asText());
        assertEquals("Oui", asks.at("/asks/answers/0/text").asText());
        assertEquals(List.of("/answer:missing"), faults(answer(ticket, "{\"node\": \"on\"}")));
        mustSucceed(answer(ticket, "{\"node\": \"on\", \"answer\": \"yes\"}"));
        assertEquals(List.of("/answer:either-or"), faults(answer(ticket, "{\"node\": \"says\", \"answer\": \"yes\"}")));
        mustSucceed(answer(ticket, "{\"node\": \"says\", \"fact\": \"Bourrage\"}"));
        JsonNode ended = desk.ask("sara", "GET", ticket + "/diagnosis", "Accept-Language", "en")
                .json();
        assertEquals("ENDED", ended.get("standing").asText());
        assertEquals("ESCALATION", ended.at("/end/kind").asText());
        assertEquals("BEYOND_MY_SKILLS", ended.at("/end/reason").asText());
        assertEquals("support-applicatif", ended.at("/end/group").asText());
        assertEquals("Yes", ended.at("/steps/0/said").asText());
        assertEquals("Bourrage", ended.at("/steps/1/said").asText());
        Answer notAsked = answer(ticket, "{\"node\": \"switch\", \"answer\": \"yes\"}");
        assertEquals(409, notAsked.status(), notAsked::toString);
        assertEquals(403, desk.ask("julie", "GET", ticket + "/diagnosis").status());
    }

    @Test
    void aGuideHangsOnACategoryAndItsSubtree() {
        mustSucceed(add(PRINTERS));
        Answer access = desk.ask("prof", "GET", "/api/categories/acces");
        mustSucceed(desk.send(
                "prof",
                "PUT",
                "/api/categories/acces",
                "{\"name\": \"Accès\", \"guide\": \"imprimantes\"}",
                "If-Match",
                access.etag()));
        assertEquals(
                "imprimantes",
                desk.ask("prof", "GET", "/api/categories/acces")
                        .json()
                        .get("guide")
                        .asText());
        String ticket = desk.report();
        mustSucceed(desk.send(
                "sara",
                "PUT",
                ticket + "/classification",
                "{\"category\": \"application-horairepro\"}",
                "If-Match",
                "*"));
        assertEquals(
                "imprimantes",
                desk.ask("sara", "GET", ticket + "/diagnosis")
                        .json()
                        .get("guide")
                        .asText());
    }

    @Test
    void theWayTakenIsDrawn() {
        mustSucceed(add(PRINTERS));
        String plain = desk.ask("sara", "GET", "/api/guides/imprimantes/flowchart", "Accept-Language", "fr")
                .response()
                .body();
        assertEquals("""
                flowchart TD
                    n0{"Allumée ?"}
                    n1["Que dit-elle ?"]
                    n2(["Allumée."])
                    n3(["Au #34;niveau 2#34; #35;1"])
                    n0 -- "Oui" --> n1
                    n0 -- "Non" --> n2
                    n1 --> n3
                """, plain);
        String ticket = desk.report();
        mustSucceed(desk.send("sara", "POST", ticket + "/diagnosis", "{\"guide\": \"imprimantes\"}"));
        mustSucceed(answer(ticket, "{\"node\": \"on\", \"answer\": \"yes\"}"));
        Answer drawn = desk.ask("sara", "GET", ticket + "/diagnosis/flowchart");
        assertEquals("text/vnd.mermaid;charset=UTF-8", drawn.header("Content-Type"));
        assertTrue(drawn.response().body().contains("class n0,n1 taken\n    linkStyle 0 "), drawn::toString);
    }

    /** Written anew with {@code -Ddocs.write=true}. */
    @Test
    void theStandardGuideIsDrawnInTheDocuments() throws IOException {
        Path page = Path.of("../docs/guides.md");
        String drawn = desk.ask("sara", "GET", "/api/guides/standard/flowchart", "Accept-Language", "en")
                .response()
                .body();
        String chart = "```mermaid\n" + drawn + "```";
        String present = Files.readString(page);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(
                    page,
                    present.replaceFirst("(?s)```mermaid.*?```", java.util.regex.Matcher.quoteReplacement(chart)));
        }
        assertTrue(Files.readString(page).contains(chart), "run the tests with -Ddocs.write=true to write it anew");
    }

    @Test
    void aDiagnosisIsGivenUp() {
        String ticket = desk.report();
        mustSucceed(desk.send("sara", "POST", ticket + "/diagnosis", "{}"));
        assertEquals(409, desk.send("sara", "POST", ticket + "/diagnosis", "{}").status());
        assertEquals(
                200,
                desk.ask("sara", "DELETE", ticket + "/diagnosis", "If-Match", "*")
                        .status());
        assertEquals(
                "ABANDONED",
                desk.ask("sara", "GET", ticket + "/diagnosis")
                        .json()
                        .get("standing")
                        .asText());
        assertEquals(
                409,
                desk.ask("sara", "DELETE", ticket + "/diagnosis", "If-Match", "*")
                        .status());
    }
}
