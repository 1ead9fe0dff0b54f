package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Service levels are defined over HTTP, hold for a part of the tree, and every deadline explains itself. */
class ServiceLevelsOverHttpTest {

    private static final String OFFICE = """
            {"name": "Bureau", "zone": "Europe/Paris", "alwaysOn": false,
             "segments": [{"day": "MONDAY", "from": "08:00", "to": "17:00"},
                          {"day": "TUESDAY", "from": "08:00", "to": "17:00"},
                          {"day": "WEDNESDAY", "from": "08:00", "to": "17:00"}],
             "holidays": [{"name": "Pont", "from": "2026-11-30", "to": "2026-11-30"}]}""";

    private final ServedDesk desk = new ServedDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static String level(String target, String more) {
        StringBuilder targets = new StringBuilder();
        for (String each : List.of("VERY_LOW", "LOW", "MEDIUM", "HIGH", "VERY_HIGH")) {
            targets.append(targets.isEmpty() ? "" : ", ")
                    .append("\"%s\": {\"toOwn\": \"PT4H\", \"toResolve\": \"%s\"}".formatted(each, target));
        }
        return "{\"name\": \"Heures de bureau\", \"targets\": {" + targets + "}" + more + "}";
    }

    private static List<String> texts(JsonNode steps) {
        List<String> texts = new ArrayList<>();
        steps.forEach(step -> texts.add(step.get("text").asText()));
        return texts;
    }

    @Test
    void aServiceLevelComesBackAsItWasDefined() {
        desk.send("prof", "POST", "/api/calendars", OFFICE);
        Answer added = desk.send(
                "prof",
                "POST",
                "/api/service-levels",
                level("P3D", ", \"basis\": \"PRIORITY\", \"calendar\": \"bureau\", \"start\": \"GROUP_ASSIGNMENT\""));
        assertEquals(201, added.status(), added::toString);
        JsonNode shown = desk.ask("sara", "GET", added.header("Location")).json();
        assertEquals("PRIORITY", shown.get("basis").asText());
        assertEquals("bureau", shown.get("calendar").asText());
        assertEquals("GROUP_ASSIGNMENT", shown.get("start").asText());
        assertEquals("P3D", shown.at("/targets/HIGH/toResolve").asText());
        assertEquals(
                403,
                desk.send("sara", "POST", "/api/service-levels", level("P3D", ""))
                        .status());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        Answer refused = desk.send("prof", "POST", "/api/service-levels", """
                {"name": "x", "targets": {
                    "LOW": {"toOwn": "PT0S", "toResolve": "P3651D"},
                    "MEDIUM": {"toOwn": "PT1H", "toResolve": "PT1H"},
                    "HIGH": {"toOwn": "PT1H", "toResolve": "demain"},
                    "VERY_HIGH": {"toOwn": "PT1H", "toResolve": "PT1H"}}}""");
        assertEquals(422, refused.status(), refused::toString);
        List<String> places = new ArrayList<>();
        refused.json()
                .get("errors")
                .forEach(fault -> places.add(fault.get("field").asText()));
        assertEquals(
                List.of("/targets/VERY_LOW", "/targets/LOW/toOwn", "/targets/LOW/toResolve", "/targets/HIGH/toResolve"),
                places);
        Answer nowhere =
                desk.send("prof", "POST", "/api/service-levels", level("P3D", ", \"calendar\": \"nulle-part\""));
        assertEquals("unknown-reference", nowhere.code());
    }

    @Test
    void aCategorysServiceLevelHoldsBelowItAndTheDeadlineExplainsItself() {
        desk.send("prof", "POST", "/api/calendars", OFFICE);
        String level = desk.send("prof", "POST", "/api/service-levels", level("P3D", ", \"calendar\": \"bureau\""))
                .json()
                .get("id")
                .asText();
        JsonNode root = desk.ask("prof", "GET", "/api/categories/acces").json();
        ServedDesk.mustSucceed(desk.send(
                "prof",
                "PUT",
                "/api/categories/acces",
                "{\"name\": \"%s\", \"serviceLevel\": \"%s\"}"
                        .formatted(root.get("name").asText(), level),
                "If-Match",
                "*"));
        String ticket = desk.report();
        ServedDesk.mustSucceed(desk.change(
                "sara", "PUT", ticket, "/classification", "{\"category\": \"%s\"}".formatted(ServedDesk.CATEGORY)));
        Answer french = desk.ask("sara", "GET", ticket, "Accept-Language", "fr");
        assertEquals("fr", french.header("Content-Language"));
        JsonNode deadline = french.json().get("timeToResolve");
        assertEquals("Heures de bureau", deadline.get("serviceLevel").asText());
        assertEquals("P3D", deadline.get("target").asText());
        // from a Tuesday: Wednesday, not the Monday that is a holiday, Tuesday, Wednesday
        assertEquals("2026-12-02T15:00:00Z", deadline.get("due").asText());
        List<String> words = texts(french.json().at("/explanations/timeToResolve"));
        assertEquals("Le temps compte depuis l’ouverture, le mardi 24 novembre 2026 à 16:00:00 CET.", words.get(0));
        assertEquals("Heures de bureau promet une résolution en 3 jours ouvrés.", words.get(1));
        assertEquals("Le temps compte selon le calendrier Bureau (Europe/Paris).", words.get(2));
        assertTrue(words.stream().anyMatch(text -> text.endsWith(": Pont.")), words::toString);
        assertEquals("L’échéance est le mercredi 2 décembre 2026 à 16:00:00 CET.", words.get(words.size() - 1));
        JsonNode english =
                desk.ask("sara", "GET", ticket, "Accept-Language", "en").json();
        assertEquals(
                "It is due on Wednesday 2 December 2026 at 16:00:00 CET.",
                texts(english.at("/explanations/timeToResolve")).get(words.size() - 1));
        assertTrue(texts(english.at("/explanations/priority")).get(0).startsWith("Impact medium by urgency medium"));
    }
}
