package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A class over HTTP: its list with every fault at its line, its scenarios, and the teacher's view. */
class ClassroomOverHttpTest {

    private static final String SCENARIO = """
            {"title": "Accès refusé", "description": "« Je ne peux plus entrer. »", "channel": "PHONE",
             "requester": "julie", "expected": {"category": "application-horairepro", "outcome": "FIXED"}}""";

    private final ServedDesk desk = new ServedDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private Answer list(String csv) {
        return desk.sendBytes("prof", "/api/class/students", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
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

    @Test
    void aClassListMakesAccountsWithPasswordsShownOnce() {
        Answer made = list("\uFEFFNom;Identifiant;Groupe\nAna Côté;ana;Groupe A\n\n\"Roy; Bob\";BOB;Groupe A\n");
        assertEquals(201, made.status(), made::toString);
        assertEquals("no-store", made.header("Cache-Control"));
        JsonNode bob = made.json().get("items").get(1);
        assertEquals("bob", bob.get("login").asText());
        assertEquals("Roy; Bob", bob.get("name").asText());
        assertEquals("groupe-a", bob.get("group").asText());
        assertEquals(12, bob.get("password").asText().length());
        assertEquals(
                "TECHNICIAN",
                desk.ask("prof", "GET", "/api/people/bob").json().get("role").asText());
    }

    @Test
    void everyFaultIsToldAtItsLineAndNothingIsTakenIn() {
        assertEquals(
                List.of("line 2 login:malformed-id", "line 3 name:missing", "line 4 group:missing"),
                faults(list("name,login,group\nAna,a na,A\n,bob,A\nEve,eve\nDan,dan,A\n")));
        assertEquals(
                List.of("line 4 login:duplicate", "line 5 login:taken"),
                faults(list("name,login,group\nAna,ana,A\n\nAna,ana,A\nSara,sara,A\n")));
        assertEquals(List.of("line 1 login:missing"), faults(list("name,group\nAna,A\n")));
        assertEquals(List.of("line 1:empty"), faults(list("\n")));
        assertEquals(List.of("students:empty"), faults(list("name,login,group\n")));
        assertEquals(404, desk.ask("prof", "GET", "/api/people/dan").status());
        assertEquals(404, desk.ask("prof", "GET", "/api/people/ana").status());
        assertEquals(404, desk.ask("prof", "GET", "/api/groups/a").status());
    }

    @Test
    void aListInAnotherEncodingIsRefused() {
        Answer refused = desk.sendBytes(
                "prof",
                "/api/class/students",
                "text/csv",
                "name,login,group\nAna Côté,ana,A\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(400, refused.status());
        assertEquals("wrong-encoding", refused.json().at("/errors/0/code").asText());
        assertEquals(404, desk.ask("prof", "GET", "/api/people/ana").status());
    }

    @Test
    void aClassPlaysAndTheTeacherSeesWhoDidWhat() {
        mustSucceed(desk.send("prof", "POST", "/api/scenarios", SCENARIO));
        JsonNode shown = desk.ask("sara", "GET", "/api/scenarios/acces-refuse").json();
        assertFalse(shown.get("expected").has("category"), shown::toString);
        assertEquals(
                "application-horairepro",
                desk.ask("prof", "GET", "/api/scenarios/acces-refuse")
                        .json()
                        .at("/expected/category")
                        .asText());
        Answer played = desk.send("sara", "POST", "/api/scenarios/acces-refuse/tickets", "{}");
        assertEquals(201, played.status(), played::toString);
        String ticket = played.header("Location");
        mustSucceed(desk.send(
                "sara",
                "PUT",
                ticket + "/classification",
                "{\"category\": \"application-horairepro\"}",
                "If-Match",
                "*"));
        JsonNode review = desk.ask("prof", "GET", "/api/class/results")
                .json()
                .get("items")
                .get(0);
        assertEquals("sara", review.get("student").asText());
        assertEquals("CLASSIFIED", review.at("/steps/1/kind").asText());
        assertEquals("RIGHT", review.at("/steps/1/verdict").asText());
        assertEquals("OPEN", review.at("/steps/4/verdict").asText());
        Answer table = desk.ask("prof", "GET", "/api/class/results?scenario=acces-refuse", "Accept", "text/csv");
        assertTrue(table.response().body().contains(",CLASSIFIED,sara,"), table::toString);
        assertEquals(
                0,
                desk.ask("prof", "GET", "/api/class/results?group=support-applicatif")
                        .json()
                        .get("items")
                        .size());
        assertEquals(403, desk.ask("sara", "GET", "/api/class/results").status());
        assertEquals(403, desk.send("sara", "POST", "/api/scenarios", SCENARIO).status());
        assertEquals(
                List.of("/expected/category:unknown-reference"),
                faults(desk.send(
                        "prof", "POST", "/api/scenarios", SCENARIO.replace("application-horairepro", "nulle-part"))));
    }
}
