package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles for the eye, over HTTP. */
class ArticlePagesOverHttpTest {

    private static ServedDesk desk;
    private static String article;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
        article = mustSucceed(desk.send("sara", "POST", "/api/articles", text("Effacer **la** session")))
                .header("Location");
        publish();
        mustSucceed(desk.send("sara", "PUT", article + "/audience", "{\"audience\": \"FAQ\"}", "If-Match", "*"));
        mustSucceed(desk.send("sara", "PUT", article, text("Effacer **votre** session"), "If-Match", "*"));
        publish();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void publish() {
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
    }

    private static String text(String remedy) {
        return "{\"title\": \"Accès\", \"symptoms\": \"<script>alert(1)</script>\", \"remedy\": \"WORKAROUND\","
                + " \"remedyText\": \"" + remedy + "\", \"language\": \"FR\"}";
    }

    @Test
    void markdownIsShownAndHtmlIsNot() {
        JsonNode page = mustSucceed(desk.ask("julie", "GET", article + "/page")).json();
        assertEquals(
                "<p>Effacer <strong>votre</strong> session</p>",
                page.get("remedyHtml").asText());
        assertTrue(page.get("symptomsHtml").asText().contains("&lt;script&gt;"), page::toString);
    }

    @Test
    void revisionsAreComparedByWords() {
        JsonNode comparison = mustSucceed(desk.ask("sara", "GET", article + "/revisions/1/comparison/2"))
                .json();
        assertEquals(1, comparison.get("parts").size());
        assertEquals("remedyText", comparison.at("/parts/0/part").asText());
        assertEquals("REMOVED", comparison.at("/parts/0/lines/0/sameness").asText());
        assertEquals("la", comparison.at("/parts/0/lines/0/pieces/1/text").asText());
        assertEquals("votre", comparison.at("/parts/0/lines/1/pieces/1/text").asText());
    }

    @Test
    void whoMayNotReadOneOfTheTwoComparesNothing() {
        assertEquals(
                404,
                desk.ask("julie", "GET", article + "/revisions/1/comparison/2").status());
        assertEquals(
                404,
                desk.ask("julie", "GET", article + "/revisions/2/comparison/1").status());
        assertEquals(
                200,
                desk.ask("julie", "GET", article + "/revisions/2/comparison/2").status());
        assertEquals(
                404,
                desk.ask("sara", "GET", article + "/revisions/1/comparison/9").status());
        assertEquals(
                404,
                desk.ask("sara", "GET", article + "/revisions/0/comparison/x").status());
    }
}
