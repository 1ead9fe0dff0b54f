package org.incidentdesk.web.page;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search of the knowledge base in a browser: marked, narrowed, completed while one types, and away. */
class KnowledgeSearchPageTest {

    private static final String ATTACK = "<script>alert(1)</script> imprimante <img src=x onerror=alert(1)>";

    private ServedDesk desk;
    private Browser sara;
    private Browser julie;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        published("Imprimante bloquée", "Le papier reste coincé.", "imprimantes", true);
        published("Imprimante lente", "Chaque page dure.", "imprimantes", false);
        published("Imprimante refusée", "Accès refusé à l'imprimante.", ServedDesk.CATEGORY, true);
        desk.reindex();
        sara = Browser.of(desk, "sara");
        julie = Browser.of(desk, "julie");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void published(String title, String symptoms, String category, boolean faq) {
        String article = mustSucceed(
                        desk.send("sara", "POST", "/api/articles", """
                        {"title": "%s", "symptoms": "%s", "remedy": "RESOLUTION", "remedyText": "Voir le guide.",
                         "language": "FR", "categories": ["%s"]}""".formatted(title, symptoms, category)))
                .header("Location");
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
        if (faq) {
            mustSucceed(desk.send("sara", "PUT", article + "/audience", "{\"audience\": \"FAQ\"}", "If-Match", "*"));
        }
    }

    private static int cards(Page page) {
        return page.text().split("<a href=\"/knowledge/KB-", -1).length - 1;
    }

    @Test
    void whatWasAskedIsMarkedInTitleAndText() {
        Page page = sara.get("/knowledge?q=imprimante+acces");
        assertEquals(200, page.status(), page::toString);
        assertTrue(page.text().contains("<mark>Imprimante</mark> refusée"), page::text);
        assertTrue(page.text().contains("<mark>Accès</mark> refusé"), page::text);
        assertFalse(sara.get("/knowledge").text().contains("<mark>"), "where nothing was asked nothing is marked");
    }

    @Test
    void aSearchIsNarrowedByCategoryAndAudience() {
        Page all = sara.get("/knowledge?q=imprimante");
        assertEquals(3, cards(all), all::text);
        assertTrue(all.text().contains("3 articles trouvés"), all::text);
        assertTrue(all.text().contains("Imprimantes (2)"), all::text);
        assertTrue(all.text().contains("Application HorairePro (1)"), all::text);
        assertTrue(all.text().contains("href=\"/knowledge?q=imprimante&amp;category=imprimantes\""), all::text);
        assertTrue(all.text().contains("href=\"/knowledge?q=imprimante&amp;audience=FAQ\""), all::text);

        Page category = sara.get("/knowledge?q=imprimante&category=imprimantes");
        assertEquals(2, cards(category), category::text);
        assertTrue(category.text().contains("Application HorairePro (1)"), "the others can still be chosen");
        assertTrue(category.text().contains("audience=FAQ&amp;category=imprimantes\""), category::text);
        assertTrue(category.text().contains("FAQ (1)"), category::text);
        assertTrue(
                category.text().contains("href=\"/knowledge?q=imprimante\" aria-current=\"true\""),
                "chosen again, it narrows no longer");

        assertEquals(1, cards(sara.get("/knowledge?q=imprimante&category=imprimantes&audience=FAQ")));
        assertEquals(3, cards(sara.get("/knowledge?q=imprimante&category=nowhere&audience=ALL")), "what there is not");
        assertEquals(2, cards(julie.get("/knowledge?q=imprimante")), "what is hers to read");
        assertEquals(0, cards(julie.get("/knowledge?q=imprimante&audience=INTERNAL")), "whatever she asks for");
    }

    @Test
    void theLastWordIsCompletedWhileItIsTyped() {
        assertEquals(0, cards(sara.get("/knowledge?q=imprim")));
        Page typing = sara.get("/knowledge?q=imprim", "HX-Request", "true");
        assertEquals(3, cards(typing), typing::text);
        assertTrue(typing.text().contains("<mark>Imprimante</mark>"), typing::text);
    }

    @Test
    void whatWasLookedForInVainIsListedAndTakenOff() {
        assertTrue(sara.get("/knowledge").text().contains("href=\"/knowledge/missing\""));
        assertTrue(sara.get("/knowledge/missing").text().contains("Rien n'a été cherché en vain")
                || sara.get("/knowledge/missing").text().contains("Rien n&#39;a été cherché en vain"));
        julie.get("/knowledge?q=Vid%C3%A9oprojecteur+%3Cb%3E");
        julie.get("/knowledge?q=videoprojecteur+b");
        julie.get("/knowledge?q=visioconf", "HX-Request", "true");
        sara.get("/knowledge?q=scanner&category=imprimantes");
        Page missing = sara.get("/knowledge/missing");
        assertEquals(200, missing.status(), missing::toString);
        assertTrue(missing.text().contains(">videoprojecteur b</a>"), missing::text);
        assertTrue(missing.text().contains("2 fois"), missing::text);
        assertFalse(missing.text().contains("visioconf"), "what is still being typed does not count");
        assertFalse(missing.text().contains("scanner"), "nor what was narrowed");
        assertFalse(missing.text().contains("<b>"), missing::text);
        Page done = sara.postWith(missing.token(), "/knowledge/missing", Map.of("words", "videoprojecteur b"));
        assertEquals(303, done.status(), done::toString);
        assertFalse(sara.get("/knowledge/missing").text().contains("videoprojecteur"));
    }

    @Test
    void whatIsSolvedWithoutAnArticleIsListedByCategory() {
        desk.solved();
        desk.closed();
        Page missing = sara.get("/knowledge/missing?after=x&times=0");
        assertTrue(missing.text().contains("Sans catégorie"), missing::text);
        assertTrue(missing.text().contains("href=\"/tickets?category=" + ServedDesk.CATEGORY + "\""), missing::text);
        assertEquals(403, julie.get("/knowledge/missing").status());
        assertFalse(julie.get("/knowledge").text().contains("/knowledge/missing"));
        assertEquals(
                403,
                julie.postWith(julie.get("/knowledge").token(), "/knowledge/missing", Map.of("words", "x"))
                        .status());
    }

    @Test
    void aSearchThatIsAwayIsSaidAndWhatIsPublishedIsShown() {
        desk.searchIsAway(true);
        Page page = julie.get("/knowledge?q=papier");
        assertEquals(503, page.status(), page::toString);
        assertTrue(page.text().contains("La recherche ne répond pas en ce moment"), page::text);
        assertTrue(page.text().contains("value=\"papier\""), "what was typed stays");
        assertEquals(2, cards(page), page::text);
        assertEquals(200, julie.get("/knowledge").status(), "reading needs no search");
        desk.searchIsAway(false);
        assertEquals(1, cards(julie.get("/knowledge?q=papier")));
    }

    @Test
    void whatIsTypedIsShownAsText() {
        published(ATTACK, ATTACK, "imprimantes", true);
        desk.reindex();
        String attack = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        for (Page page : List.of(
                sara.get("/knowledge?q=imprimante"),
                sara.get("/knowledge?q=script+alert+onerror"),
                sara.get("/knowledge?q=" + attack),
                sara.get("/knowledge?q=imprimante&category=" + attack + "&audience=" + attack),
                julie.get("/knowledge?q=" + attack, "HX-Request", "true"))) {
            assertEquals(200, page.status(), page::toString);
            assertTrue(page.text().contains("&lt;"), page::text);
            assertFalse(page.text().contains("<script>"), page::text);
            assertFalse(page.text().contains("<img"), page::text);
        }
    }
}
