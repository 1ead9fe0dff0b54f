package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Templates, canned answers and rules on report over HTTP, with what is wrong and where. */
class FormsOverHttpTest {

    private static final String CANNED = """
            {"name": "Accusé", "text": "Bonjour {{requester}}, {{ticket}}."}""";

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

    private Answer template(String category, String body) {
        return desk.send("prof", "PUT", "/api/templates/" + category, body, "If-Match", "*");
    }

    private Answer report(String by, String more) {
        return desk.send(
                by,
                "POST",
                "/api/tickets",
                "{\"title\": \"HorairePro\", \"description\": \"Accès refusé\", \"channel\": \"PORTAL\"," + more + "}");
    }

    @Test
    void aReportThatMissesMandatoryFieldsNamesEveryOne() {
        mustSucceed(template("acces", "{\"mandatory\": [\"NEEDED_BY\", \"ASSETS\"]}"));
        assertEquals(
                List.of("/neededBy:missing", "/assets:missing"),
                faults(report("julie", "\"category\": \"application-horairepro\"")));
        assertEquals(
                "acces",
                desk.ask("julie", "GET", "/api/templates/application-horairepro/applying")
                        .json()
                        .get("category")
                        .asText());
        assertEquals(403, desk.ask("julie", "GET", "/api/templates").status());
        assertEquals(
                404,
                desk.ask("julie", "GET", "/api/templates/nulle-part/applying").status());
        assertEquals(201, report("julie", "\"category\": \"imprimantes\"").status());
    }

    @Test
    void aTemplateComesBackAndAStaleOneIsRefused() {
        Answer none = desk.ask("sara", "GET", "/api/templates/acces");
        assertEquals(0, none.json().get("version").asInt());
        mustSucceed(desk.send(
                "prof",
                "PUT",
                "/api/templates/acces",
                "{\"hidden\": [\"NEEDED_BY\"], \"prefill\": {\"title\": \"Accès à …\", \"urgency\": \"HIGH\"}}",
                "If-Match",
                none.etag()));
        JsonNode shown =
                desk.ask("julie", "GET", "/api/templates/acces/applying").json();
        assertEquals("Accès à …", shown.at("/prefill/title").asText());
        assertEquals("NEEDED_BY", shown.at("/hidden/0").asText());
        assertEquals(
                412,
                desk.send("prof", "PUT", "/api/templates/acces", "{}", "If-Match", none.etag())
                        .status());
        assertEquals(
                List.of("/hidden:mandatory-and-hidden", "/prefill/location:unknown-reference"),
                faults(template(
                        "acces",
                        "{\"mandatory\": [\"ASSETS\"], \"hidden\": [\"ASSETS\"],"
                                + " \"prefill\": {\"location\": \"nulle-part\"}}")));
        assertEquals(
                403,
                desk.send("sara", "PUT", "/api/templates/acces", "{}", "If-Match", "*")
                        .status());
    }

    @Test
    void aCannedAnswerIsUsedByItsIdentity() {
        mustSucceed(desk.send("prof", "POST", "/api/canned-answers", CANNED));
        String ticket = desk.report();
        mustSucceed(desk.send("sara", "POST", ticket + "/follow-ups", "{\"cannedAnswer\": \"accuse\"}"));
        JsonNode shown = desk.ask("julie", "GET", ticket).json();
        assertTrue(shown.at("/timeline/0/text").asText().contains(ticket.substring(ticket.lastIndexOf('/') + 1)));
        mustSucceed(desk.send(
                "sara", "POST", ticket + "/solution", "{\"cannedAnswer\": \"accuse\", \"outcome\": \"FIXED\"}"));
        List<String> types = new ArrayList<>();
        desk.ask("sara", "GET", ticket + "/history")
                .json()
                .get("items")
                .forEach(event -> types.add(event.get("type").asText()));
        assertEquals(2, types.stream().filter("CANNED_ANSWER_USED"::equals).count(), types::toString);
    }

    @Test
    void whatIsWrongWithACannedAnswerIsToldWithItsPlace() {
        assertEquals(
                List.of("/text:unknown-placeholder", "/text:unknown-placeholder"),
                faults(desk.send(
                        "prof", "POST", "/api/canned-answers", "{\"name\": \"x\", \"text\": \"{{a}} {{b}}\"}")));
        String ticket = desk.report();
        assertEquals(
                List.of("/text:either-or"),
                faults(desk.send(
                        "sara", "POST", ticket + "/follow-ups", "{\"text\": \"x\", \"cannedAnswer\": \"accuse\"}")));
        assertEquals(List.of("/text:either-or"), faults(desk.send("sara", "POST", ticket + "/follow-ups", "{}")));
        assertEquals(
                "unknown-reference",
                desk.send("sara", "POST", ticket + "/follow-ups", "{\"cannedAnswer\": \"accuse\"}")
                        .code());
        mustSucceed(desk.send(
                "prof", "POST", "/api/canned-answers", "{\"name\": \"y\", \"text\": \"y\", \"kind\": \"SOLUTION\"}"));
        assertEquals(
                List.of("/cannedAnswer:wrong-kind"),
                faults(desk.send("sara", "POST", ticket + "/follow-ups", "{\"cannedAnswer\": \"y\"}")));
    }

    @Test
    void aRuleActsOnAReportAndTheHistorySaysWhich() {
        mustSucceed(desk.send("prof", "POST", "/api/report-rules", """
                {"name": "HorairePro", "order": 1, "when": {"words": ["horairepro"], "channels": ["PORTAL"]},
                 "then": {"category": "application-horairepro", "group": "support-applicatif", "urgency": "HIGH"}}"""));
        JsonNode would = desk.send(
                        "sara",
                        "POST",
                        "/api/report-rules/trial",
                        "{\"title\": \"HORAIREPRO\", \"channel\": \"PORTAL\"}")
                .json();
        assertEquals("horairepro", would.at("/items/0/rule").asText());
        assertEquals("HIGH", would.at("/items/0/urgency").asText());
        String ticket = mustSucceed(report("julie", "\"category\": \"acces\"")).header("Location");
        JsonNode shown = desk.ask("sara", "GET", ticket).json();
        assertEquals("ASSIGNED", shown.at("/status").asText(), shown::toString);
        JsonNode explained = null;
        for (JsonNode event :
                desk.ask("sara", "GET", ticket + "/history").json().get("items")) {
            explained = event.get("type").asText().equals("PRESET_APPLIED") ? event : explained;
        }
        assertEquals("HorairePro", explained.at("/values/name/0").asText());
        assertEquals("clock", explained.get("by").asText());
    }

    @Test
    void aRuleThatRefersToNothingIsRefusedWithEveryFaultAndItsPlace() {
        assertEquals(
                List.of(
                        "/order:out-of-range",
                        "/when/words/1:no-word",
                        "/when/categories/0:unknown-reference",
                        "/then/group:unknown-reference"),
                faults(desk.send("prof", "POST", "/api/report-rules", """
                        {"name": "x", "order": 0, "when": {"words": ["a", "?!"], "categories": ["nulle-part"]},
                         "then": {"group": "personne"}}""")));
        assertEquals(
                List.of("/then:no-action"),
                faults(desk.send(
                        "prof", "POST", "/api/report-rules", "{\"name\": \"x\", \"order\": 1, \"then\": {}}")));
        assertEquals(
                0,
                desk.ask("sara", "GET", "/api/report-rules").json().get("items").size());
    }
}
