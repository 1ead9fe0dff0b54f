package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A requester, and somebody who has not signed in, at every door of the knowledge base behind which there is a secret. */
class KnowledgeLeakTest {

    private static final String SECRET = "Passe-partout";

    private static ServedDesk desk;

    /** Articles that requesters must not learn of, by what keeps them away. */
    private static final Map<String, String> HIDDEN = new LinkedHashMap<>();

    private static String open;
    private static String ticket;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
        HIDDEN.put("draft", article());
        HIDDEN.put("in review", article());
        change("in review", "POST", "/submission", "");
        HIDDEN.put("internal", published());
        HIDDEN.put("retired", faq());
        change("retired", "POST", "/retirement", "");
        HIDDEN.put("not valid yet", faq());
        change("not valid yet", "PUT", "/validity", "{\"from\": \"2999-01-01T00:00:00Z\"}");
        HIDDEN.put("not valid any more", faq());
        change("not valid any more", "PUT", "/validity", "{\"until\": \"2001-01-01T00:00:00Z\"}");
        open = faq();
        mustSucceed(desk.send("sara", "PUT", open, text("Ouvert"), "If-Match", "*"));
        mustSucceed(desk.ask("sara", "POST", open + "/submission"));
        mustSucceed(desk.ask("prof", "POST", open + "/publication"));
        mustSucceed(desk.send("sara", "PUT", open, text(SECRET), "If-Match", "*"));
        ticket = desk.report();
        HIDDEN.values()
                .forEach(article ->
                        mustSucceed(desk.ask("sara", "PUT", ticket + "/articles/" + id(article), "If-Match", "*")));
        desk.reindex();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String text(String title) {
        return "{\"title\": \"" + title + "\", \"symptoms\": \"" + title + "\", \"remedy\": \"WORKAROUND\","
                + " \"remedyText\": \"" + title + "\", \"language\": \"FR\", \"categories\": [\"acces\"]}";
    }

    private static String article() {
        return mustSucceed(desk.send("sara", "POST", "/api/articles", text(SECRET)))
                .header("Location");
    }

    private static String published() {
        String article = article();
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        return article;
    }

    private static String faq() {
        String article = published();
        mustSucceed(desk.send("sara", "PUT", article + "/audience", "{\"audience\": \"FAQ\"}", "If-Match", "*"));
        return article;
    }

    private static void change(String name, String verb, String below, String body) {
        mustSucceed(desk.send("sara", verb, HIDDEN.get(name) + below, body.isEmpty() ? null : body, "If-Match", "*"));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void whatRequestersMayNotReadIsAnsweredLikeWhatThereIsNot() {
        for (String below : List.of("", "/page", "/revisions", "/revisions/1", "/revisions/1/comparison/1")) {
            Answer nowhere = desk.ask("julie", "GET", "/api/articles/KB-999999" + below);
            assertEquals(404, nowhere.status());
            HIDDEN.forEach((why, article) -> {
                Answer answer = desk.ask("julie", "GET", article + below);
                assertEquals(404, answer.status(), why);
                assertEquals(
                        nowhere.response().body().replace("KB-999999", id(article)),
                        answer.response().body(),
                        why + " can be told apart");
                assertEquals(401, desk.ask(null, "GET", article + below).status());
            });
        }
        HIDDEN.forEach((why, article) -> assertEquals(
                404,
                desk.send("julie", "PUT", article + "/vote", "{\"helpful\": true}")
                        .status(),
                why));
    }

    @Test
    void neitherListsNorSearchesNorCountsNorTicketsTellOfThem() {
        for (String address : List.of(
                "/api/articles",
                "/api/articles?limit=1",
                "/api/articles?category=acces",
                "/api/articles?state=DRAFT",
                "/api/articles?state=RETIRED",
                "/api/articles?audience=INTERNAL",
                "/api/articles?text=" + SECRET,
                "/api/articles/search?text=" + SECRET,
                "/api/articles/search?text=%2B" + SECRET,
                "/api/articles/search?text=Ouvert+" + SECRET,
                "/api/articles/search?text=ouvert&audience=INTERNAL",
                "/api/articles/search?text=passe&completing=true",
                "/api/articles/search?text=pas&completing=true&category=acces",
                ticket + "/suggestions",
                ticket + "/articles",
                ticket + "/knowledge",
                ticket + "/history",
                ticket)) {
            Answer answer = desk.ask("julie", "GET", address);
            assertFalse(answer.response().body().contains(SECRET), address);
            HIDDEN.forEach(
                    (why, article) -> assertFalse(answer.response().body().contains(id(article)), address + " " + why));
            assertEquals(401, desk.ask(null, "GET", address).status(), address);
        }
        assertEquals(
                1,
                mustSucceed(desk.ask("julie", "GET", "/api/articles?limit=1"))
                        .json()
                        .get("items")
                        .size());
        Answer counts = mustSucceed(desk.ask("julie", "GET", "/api/articles/counts"));
        assertEquals(1, counts.json().get("total").asInt());
        assertEquals(401, desk.ask(null, "GET", "/api/articles/counts").status());
        assertTrue(
                mustSucceed(desk.ask("sara", "GET", "/api/articles"))
                        .response()
                        .body()
                        .contains(SECRET),
                "staff see the secret");
    }

    @Test
    void neitherFacetsNorMarksNorCompletionsTellOfThem() {
        for (String question : List.of(
                "text=" + SECRET,
                "text=%2B" + SECRET,
                "text=passe&completing=true",
                "text=" + SECRET + "&audience=INTERNAL",
                "text=" + SECRET + "&category=acces")) {
            String address = "/api/articles/search/facets?" + question;
            Answer requesters = mustSucceed(desk.ask("julie", "GET", address));
            assertEquals(0, requesters.json().get("total").asInt(), address);
            assertEquals(0, requesters.json().get("categories").size(), address);
            assertEquals(0, requesters.json().get("audiences").size(), address);
            assertTrue(
                    mustSucceed(desk.ask("sara", "GET", address))
                                    .json()
                                    .get("total")
                                    .asInt()
                            > 0,
                    "staff count it");
            assertEquals(401, desk.ask(null, "GET", address).status());
        }
        String both = "/api/articles/search?text=Ouvert+" + SECRET;
        Answer found = mustSucceed(desk.ask("julie", "GET", both));
        assertEquals(1, found.json().get("items").size());
        assertEquals("Ouvert", found.json().get("items").get(0).get("excerpt").asText());
        Answer counted = mustSucceed(desk.ask("julie", "GET", "/api/articles/search/facets?text=Ouvert+" + SECRET));
        assertEquals(1, counted.json().get("total").asInt());
        assertEquals(1, counted.json().get("audiences").size());
    }

    @Test
    void neitherTheNextTextNorAnEarlierOneOfAnOpenArticleShows() {
        for (String below : List.of("", "/page", "/revisions", "/revisions/2")) {
            Answer answer = mustSucceed(desk.ask("julie", "GET", open + below));
            assertFalse(answer.response().body().contains(SECRET), below);
            assertTrue(answer.response().body().contains("Ouvert"), below);
        }
        assertEquals(404, desk.ask("julie", "GET", open + "/revisions/1").status());
        assertEquals(
                404,
                desk.ask("julie", "GET", open + "/revisions/1/comparison/2").status());
        assertTrue(mustSucceed(desk.ask("sara", "GET", open + "/revisions/1"))
                .response()
                .body()
                .contains(SECRET));
    }

    @Test
    void aSolutionOutOfAnInternalArticleDoesNotNameIt() {
        String solved = desk.report();
        String internal = HIDDEN.get("internal");
        mustSucceed(desk.send("sara", "POST", solved + "/solution", "{\"article\": \"" + id(internal) + "\"}"));
        for (String address : List.of(solved, solved + "/history", solved + "/articles")) {
            Answer answer = mustSucceed(desk.ask("julie", "GET", address));
            assertFalse(answer.response().body().contains(id(internal)), address);
            assertFalse(answer.response().body().contains("\"article\""), address);
            String saras =
                    mustSucceed(desk.ask("sara", "GET", address)).response().body();
            assertTrue(saras.contains("\"article\"") || saras.contains(id(internal)), address);
        }
        assertTrue(mustSucceed(desk.ask("sara", "GET", internal + "/tickets"))
                .response()
                .body()
                .contains(id(solved)));
        assertEquals(403, desk.ask("julie", "GET", internal + "/tickets").status());
        assertEquals(403, desk.ask("julie", "GET", open + "/tickets").status());
        assertEquals(
                403,
                desk.ask("julie", "DELETE", solved + "/articles/" + id(internal), "If-Match", "*")
                        .status());
    }

    @Test
    void suggestionsTellRequestersNothingOfInternalArticlesAndOfOthersTickets() {
        String foreign = mustSucceed(desk.send(
                        "marc",
                        "POST",
                        "/api/tickets",
                        "{\"title\": \"" + SECRET
                                + " foreign\", \"description\": \"Passe foreign\", \"channel\": \"PORTAL\"}"))
                .header("Location");
        mustSucceed(desk.send(
                "sara", "POST", foreign + "/solution", "{\"text\": \"Foreign remedy\", \"outcome\": \"FIXED\"}"));
        String asked = "{\"title\": \"" + SECRET + " foreign\", \"description\": \"passe\", \"category\": \"acces\"}";
        Answer julies = mustSucceed(desk.send("julie", "POST", "/api/suggestions", asked));
        assertFalse(julies.response().body().contains("Foreign remedy"), julies::toString);
        assertFalse(julies.response().body().contains(id(foreign)), julies::toString);
        HIDDEN.forEach(
                (why, article) -> assertFalse(julies.response().body().contains(id(article)), why + " " + julies));
        Answer saras = mustSucceed(desk.send("sara", "POST", "/api/suggestions", asked));
        assertTrue(saras.response().body().contains("Foreign remedy"), saras::toString);
        assertTrue(saras.response().body().contains(id(HIDDEN.get("internal"))), saras::toString);
        assertTrue(saras.response().body().contains("\"words\":[\"passe\""), saras::toString);
        assertEquals(401, desk.send(null, "POST", "/api/suggestions", asked).status());
        assertEquals(404, desk.ask("julie", "GET", foreign + "/knowledge").status());
    }

    @Test
    void whatRequestersLookedForInVainIsShownToTheDeskAlone() {
        mustSucceed(desk.ask("julie", "GET", "/api/articles?text=Ma%20licorne%20%C3%A9gar%C3%A9e"));
        mustSucceed(desk.ask("marc", "GET", "/api/articles?text=ma%20licorne%20egaree"));
        Answer list = mustSucceed(desk.ask("sara", "GET", "/api/missing-articles/searches"));
        assertTrue(list.response().body().contains("\"words\":\"ma licorne egaree\",\"times\":2"), list::toString);
        assertFalse(list.response().body().contains("julie"));
        for (String address : List.of("/api/missing-articles/searches", "/api/missing-articles/categories")) {
            assertEquals(403, desk.ask("julie", "GET", address).status());
            assertEquals(401, desk.ask(null, "GET", address).status());
        }
        String one = "/api/missing-articles/searches/ma%20licorne%20egaree";
        assertEquals(403, desk.ask("julie", "DELETE", one).status());
        assertEquals(204, desk.ask("sara", "DELETE", one).status());
        assertFalse(desk.ask("sara", "GET", "/api/missing-articles/searches")
                .response()
                .body()
                .contains("licorne"));
    }

    @Test
    void onlyAdministratorsTakeArticlesOutOrIn() {
        for (String person : List.of("julie", "sara")) {
            assertEquals(403, desk.ask(person, "GET", "/api/articles/archive").status());
            assertEquals(
                    403,
                    desk.send(person, "POST", "/api/articles/archive?name=a.md", "x", "Content-Type", "text/markdown")
                            .status());
        }
        Answer whole = desk.ask("prof", "GET", "/api/articles/archive");
        assertEquals(200, whole.status());
        Answer refused =
                desk.send("prof", "POST", "/api/articles/archive?name=a.md", "x", "Content-Type", "text/markdown");
        assertEquals(422, refused.status(), refused::toString);
        assertTrue(refused.response().body().contains("a.md line 1"), refused::toString);
    }

    @Test
    void requestersDoNotWrite() {
        for (String door : List.of(
                "DELETE /draft",
                "POST /restoration",
                "POST /submission",
                "POST /publication",
                "POST /return",
                "POST /retirement",
                "DELETE /translation")) {
            String[] parts = door.split(" ");
            HIDDEN.forEach((why, article) -> assertEquals(
                    403,
                    desk.ask("julie", parts[0], article + parts[1], "If-Match", "*")
                            .status(),
                    door + " " + why));
        }
    }
}
