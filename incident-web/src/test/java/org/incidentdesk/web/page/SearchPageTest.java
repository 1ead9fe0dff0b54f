package org.incidentdesk.web.page;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search at the head of every page, and pages that look for articles while the search engine is away. */
class SearchPageTest {

    private ServedDesk desk;
    private Browser sara;
    private Browser julie;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        desk.report();
        published("Accès refusé à HorairePro", false);
        published("Accès perdu après les vacances", true);
        desk.reindex();
        sara = Browser.of(desk, "sara");
        julie = Browser.of(desk, "julie");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void published(String title, boolean faq) {
        String article = mustSucceed(
                        desk.send("sara", "POST", "/api/articles", """
                        {"title": "%s", "symptoms": "%s", "remedy": "RESOLUTION", "remedyText": "Voir le guide.",
                         "language": "FR"}""".formatted(title, title)))
                .header("Location");
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        if (faq) {
            mustSucceed(desk.send("sara", "PUT", article + "/audience", "{\"audience\": \"FAQ\"}", "If-Match", "*"));
        }
    }

    @Test
    void theSearchOfEveryPageShowsTicketsAndArticlesWithTheWayToAllOfThem() {
        assertTrue(sara.get("/").text().contains("action=\"/search\""), "the search at the head");
        Page page = sara.get("/search?q=acc%C3%A8s");
        assertEquals(200, page.status(), page::toString);
        assertTrue(page.text().contains("INC-000001"), page::text);
        assertTrue(page.text().contains("1 billet<"), page::text);
        assertTrue(page.text().contains("2 articles<"), page::text);
        assertTrue(page.text().contains("<mark>Accès</mark> refusé"), page::text);
        assertTrue(page.text().contains("href=\"/tickets?q=acc%C3%A8s\""), page::text);
        assertTrue(page.text().contains("href=\"/knowledge?q=acc%C3%A8s\""), page::text);
    }

    @Test
    void requestersFindTheirTicketsAndWhatIsPublishedForThem() {
        Page page = julie.get("/search?q=acc%C3%A8s");
        assertTrue(page.text().contains("INC-000001"), page::text);
        assertTrue(page.text().contains("1 article<"), page::text);
        assertFalse(page.text().contains("refusé à HorairePro"), "what is internal stays so");
        assertFalse(Browser.of(desk, "marc").get("/search?q=acc%C3%A8s").text().contains("INC-000001"));
    }

    @Test
    void aNumberLeadsToItsTicketAndNothingToTheList() {
        for (String number : new String[] {"INC-000001", "inc-1", "1", "%201%20"}) {
            assertEquals("/tickets/INC-000001", sara.get("/search?q=" + number).header("Location"), number);
        }
        assertEquals(200, sara.get("/search?q=404").status(), "a number that is no ticket's is looked for");
        assertEquals(200, Browser.of(desk, "marc").get("/search?q=1").status());
        assertEquals("/tickets", sara.get("/search").header("Location"));
    }

    @Test
    void whatIsFoundNowhereIsWhatToWriteNext() {
        julie.get("/search?q=visioconf%C3%A9rence");
        julie.get("/search?q=probl%C3%A8me");
        String missing = sara.get("/knowledge/missing").text();
        assertTrue(missing.contains(">visioconference</a>"), missing);
        assertFalse(missing.contains(">probleme</a>"), "a ticket was found");
        assertTrue(missing.contains("href=\"/knowledge/new?title=visioconference\""), missing);
        assertTrue(
                sara.get("/knowledge/new?title=visioconference&category=" + ServedDesk.CATEGORY)
                        .text()
                        .contains("value=\"visioconference\""),
                "an article is begun with what is known of it");
    }

    @Test
    void ticketsAreFoundWhileTheSearchEngineIsAway() {
        desk.searchIsAway(true);
        Page page = julie.get("/search?q=acc%C3%A8s");
        assertEquals(200, page.status(), page::toString);
        assertTrue(page.text().contains("INC-000001"), page::text);
        assertTrue(page.text().contains("Les articles ne peuvent pas être cherchés en ce moment"), page::text);
    }

    @Test
    void theFirstPageAndTheReportDoWithoutTheSearchEngine() {
        desk.searchIsAway(true);
        Page home = julie.get("/?q=acc%C3%A8s+refus%C3%A9");
        assertEquals(200, home.status(), home::toString);
        assertTrue(home.text().contains("Les réponses ne peuvent pas être cherchées en ce moment"), home::text);
        assertTrue(home.text().contains("INC-000001"), "the own tickets are there");
        assertFalse(home.text().contains("0 réponse"), "what could not be looked for is not said to be missing");
        assertEquals(200, julie.get("/").status());
        Page report = julie.get("/report?title=Acc%C3%A8s+refus%C3%A9");
        assertEquals(200, report.status(), report::toString);
        assertTrue(report.text().contains("Les articles ne peuvent pas être cherchés en ce moment"), report::text);
        assertEquals(200, julie.get("/report/suggestions?title=Acc%C3%A8s").status());
    }

    @Test
    void whatIsTypedIsShownAsText() {
        String attack = "<script>alert(1)</script> accès \"><img src=x onerror=alert(1)>";
        Page page = sara.get("/search?q=" + URLEncoder.encode(attack, StandardCharsets.UTF_8));
        assertEquals(200, page.status(), page::toString);
        assertFalse(page.text().contains("<script>"), page::text);
        assertFalse(page.text().contains("<img"), page::text);
        String begun = sara.get("/knowledge/new?title=" + URLEncoder.encode(attack, StandardCharsets.UTF_8))
                .text();
        assertFalse(begun.contains("<script>") || begun.contains("<img"), begun);
    }
}
