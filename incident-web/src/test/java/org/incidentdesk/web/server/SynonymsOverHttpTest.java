package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wordings that mean the same, as an administrator changes them over HTTP. */
class SynonymsOverHttpTest {

    private static final String SYNONYMS = "/api/synonyms";

    private ServedDesk desk;

    @BeforeEach
    void start() {
        desk = new ServedDesk();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private Answer change(String by, String etag, String groups) {
        return desk.send(by, "PUT", SYNONYMS, "{\"groups\": " + groups + "}", "If-Match", etag);
    }

    private int hits(String words) {
        return mustSucceed(desk.ask("sara", "GET", "/api/articles/search?text=" + words))
                .json()
                .get("items")
                .size();
    }

    @Test
    void theNextSearchKnowsWhatWasChanged() {
        String article =
                mustSucceed(desk.send("sara", "POST", "/api/articles", """
                {"title": "Fiche illisible", "symptoms": "Bulletin vide", "remedy": "RESOLUTION", "remedyText": "Relancer",
                 "language": "FR"}""")).header("Location");
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        desk.reindex();
        assertEquals(0, hits("payslip"));
        String etag = desk.ask("sara", "GET", SYNONYMS).etag();
        mustSucceed(change("prof", etag, "[[\"payslip\", \"bulletin\"]]"));
        assertEquals(1, hits("payslip"));
        assertEquals(412, change("prof", etag, "[]").status(), "the version was changed meanwhile");
        assertEquals(
                "[[\"payslip\",\"bulletin\"]]",
                desk.ask("sara", "GET", SYNONYMS).json().get("groups").toString());
    }

    @Test
    void administratorsAloneChangeThem() {
        assertEquals(403, change("sara", "*", "[]").status());
        assertEquals(403, change("julie", "*", "[]").status());
        assertEquals(403, desk.ask("julie", "GET", SYNONYMS).status());
        assertEquals(401, desk.ask(null, "GET", SYNONYMS).status());
        assertEquals(428, desk.send("prof", "PUT", SYNONYMS, "{\"groups\": []}").status());
    }

    @Test
    void everyFaultIsToldAtItsPlaceInTheBody() {
        Answer refused = change("prof", "*", "[[\"seul\"], [\"le\", \"Réseau\", \"RESEAU\"]]");
        assertEquals(422, refused.status(), refused::toString);
        List.of("/groups/0", "/groups/1/0", "/groups/1/2")
                .forEach(place -> assertTrue(
                        refused.response().body().contains("\"" + place + "\""), () -> place + " " + refused));
        assertEquals("invalid-value", refused.code());
    }
}
