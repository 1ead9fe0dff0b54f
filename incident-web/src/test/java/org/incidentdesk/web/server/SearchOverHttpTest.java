package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every search and suggestion over HTTP: what it refuses, and what it says while the search engine is away. */
class SearchOverHttpTest {

    private static final String PLIGHT = "{\"title\": \"Accès refusé\"}";

    private ServedDesk desk;
    private String ticket;

    @BeforeEach
    void start() {
        desk = new ServedDesk();
        ticket = desk.report();
        String article = mustSucceed(
                        desk.send("sara", "POST", "/api/articles", """
                        {"title": "Accès refusé", "symptoms": "Accès refusé.", "remedy": "RESOLUTION",
                         "remedyText": "Voir.", "language": "FR"}"""))
                .header("Location");
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        desk.reindex();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private void assertAway(Answer answer) {
        assertEquals(503, answer.status(), answer::toString);
        assertEquals("search-unavailable", answer.code(), answer::toString);
        assertFalse(answer.response().body().contains("it has left"), "what the engine said is nobody's concern");
    }

    private void assertRefused(Answer answer, int status, String code, String place) {
        assertEquals(status, answer.status(), answer::toString);
        assertEquals(code, answer.code(), answer::toString);
        assertTrue(answer.response().body().contains(place + "\""), answer::toString);
    }

    private Stream<String> searches() {
        return Stream.of(
                "/api/articles?text=acces",
                "/api/articles/search?text=acces",
                "/api/articles/search?text=acc&completing=true",
                "/api/articles/search/facets?text=acces",
                ticket + "/suggestions",
                ticket + "/knowledge");
    }

    @Test
    void eachSearchSaysThatTheEngineIsAwayAndAnswersWhenItIsBack() {
        desk.searchIsAway(true);
        assertAll(searches().map(path -> () -> assertAway(desk.ask("sara", "GET", path))));
        assertAway(desk.send("julie", "POST", "/api/suggestions", PLIGHT));
        assertEquals(200, desk.ask("sara", "GET", "/api/articles").status(), "a list needs no search engine");
        assertEquals(200, desk.ask("sara", "GET", ticket).status());
        assertEquals(
                200,
                desk.ask("prof", "GET", "/api/search-lag").status(),
                "how far the search is behind is told above all while it is away");
        desk.searchIsAway(false);
        assertAll(searches().map(path -> () -> mustSucceed(desk.ask("sara", "GET", path))));
        mustSucceed(desk.send("julie", "POST", "/api/suggestions", PLIGHT));
    }

    @Test
    void ticketsAreFoundWhileTheEngineIsAway() {
        Answer both = mustSucceed(desk.ask("sara", "GET", "/api/search?text=acces"));
        assertEquals(1, both.json().at("/tickets/count").asInt(), both::toString);
        assertEquals(1, both.json().at("/articles/count").asInt(), both::toString);
        assertEquals(1, both.json().at("/articles/best").size(), both::toString);
        desk.searchIsAway(true);
        Answer away = mustSucceed(desk.ask("sara", "GET", "/api/search?text=acces"));
        assertEquals(1, away.json().at("/tickets/count").asInt(), away::toString);
        assertTrue(away.json().path("articles").isMissingNode(), away::toString);
    }

    @Test
    void requestersFindWhatIsTheirs() {
        Answer julies = mustSucceed(desk.ask("julie", "GET", "/api/search?text=acces"));
        assertEquals(1, julies.json().at("/tickets/count").asInt(), julies::toString);
        assertEquals(0, julies.json().at("/articles/count").asInt(), "the article is internal");
        Answer marcs = mustSucceed(desk.ask("marc", "GET", "/api/search?text=acces"));
        assertEquals(0, marcs.json().at("/tickets/count").asInt(), marcs::toString);
        assertEquals(401, desk.ask(null, "GET", "/api/search?text=acces").status());
    }

    @Test
    void searchesRefuseWhatTheyCannotLookFor() {
        for (String path : new String[] {"/api/search", "/api/articles/search", "/api/articles/search/facets"}) {
            assertRefused(desk.ask("sara", "GET", path), 400, "invalid-parameter", "text");
            assertRefused(desk.ask("sara", "GET", path + "?text=%20"), 400, "invalid-parameter", "text");
            assertRefused(desk.ask("sara", "GET", path + "?text=" + "x".repeat(2_001)), 400, "invalid-parameter", "text");
        }
        assertRefused(desk.ask("sara", "GET", "/api/search?text=x&limit=21"), 400, "invalid-parameter", "limit");
        assertRefused(desk.ask("sara", "GET", "/api/search?text=x&limit=0"), 400, "invalid-parameter", "limit");
        assertRefused(
                desk.ask("sara", "GET", "/api/articles/search?text=x&limit=51"), 400, "invalid-parameter", "limit");
        assertRefused(
                desk.ask("sara", "GET", "/api/articles/search?text=x&completing=yes"),
                400,
                "invalid-parameter",
                "completing");
        assertRefused(
                desk.ask("sara", "GET", "/api/articles/search?text=x&audience=ALL"),
                400,
                "invalid-parameter",
                "audience");
        assertEquals(
                404,
                desk.ask("sara", "GET", "/api/articles/search?text=x&category=nulle-part")
                        .status());
    }

    @Test
    void suggestionsRefuseWhatTheyCannotReadAndTicketsThatMayNotBeSeen() {
        assertRefused(desk.send("sara", "POST", "/api/suggestions", "{}"), 422, "invalid-value", "/title");
        assertRefused(
                desk.send("sara", "POST", "/api/suggestions", "{\"title\": \"x\", \"limit\": 0}"),
                422,
                "invalid-value",
                "limit");
        assertRefused(
                desk.send("sara", "POST", "/api/suggestions", "{\"title\": \"x\", \"assets\": [\"\"]}"),
                422,
                "invalid-value",
                "/assets/0");
        for (String below : new String[] {"/suggestions", "/knowledge"}) {
            assertEquals(404, desk.ask("marc", "GET", ticket + below).status());
            assertEquals(404, desk.ask("sara", "GET", "/api/tickets/INC-999999" + below).status());
            assertRefused(
                    desk.ask("sara", "GET", ticket + below + "?limit=99"), 400, "invalid-parameter", "limit");
        }
    }

    @Test
    void administratorsAloneAreToldHowFarTheSearchIsBehind() {
        assertEquals(403, desk.ask("sara", "GET", "/api/search-lag").status());
        assertEquals(403, desk.ask("julie", "GET", "/api/search-lag").status());
        assertEquals(401, desk.ask(null, "GET", "/api/search-lag").status());
    }
}
