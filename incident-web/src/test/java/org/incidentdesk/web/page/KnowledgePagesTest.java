package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The knowledge base without JavaScript: a solution becomes an article, which is reviewed, published, opened and found. */
class KnowledgePagesTest {

    private static final Map<String, String> TEXT = Map.of(
            "title", "HorairePro refuse l'accès",
            "symptoms", "Accès refusé à l'ouverture.",
            "remedy", "RESOLUTION",
            "remedyText", "Fermer l'application et la rouvrir.",
            "language", "FR",
            "category", ServedDesk.CATEGORY,
            "keywords", "heures, feuille de temps");

    private ServedDesk desk;
    private Browser sara;
    private Browser prof;
    private Browser julie;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        sara = Browser.of(desk, "sara");
        prof = Browser.of(desk, "prof");
        julie = Browser.of(desk, "julie");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Page send(Browser who, String page, String path, Map<String, String> fields) {
        Page read = who.get(page);
        assertEquals(200, read.status(), read::toString);
        Map<String, String> all = new HashMap<>(fields);
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(read.text());
        if (version.find()) {
            all.putIfAbsent("version", version.group(1));
        }
        return who.postWith(read.token(), path, all);
    }

    private static String done(Page answer) {
        assertEquals(303, answer.status(), answer::toString);
        return answer.header("Location");
    }

    private String published() {
        String article = done(send(sara, "/knowledge/new", "/knowledge", TEXT));
        done(send(sara, article, article + "/submit", Map.of("form", "submit")));
        done(send(prof, article, article + "/publish", Map.of("form", "publish")));
        desk.reindex();
        return article;
    }

    @Test
    void anArticleIsWrittenReviewedPublishedAndOpenedToRequesters() {
        String article = published();
        assertEquals(404, julie.get(article).status(), "internal articles do not exist for requesters");
        assertFalse(julie.get("/knowledge?q=acces+refuse").text().contains(article));
        done(send(sara, article, article + "/open", Map.of("form", "open", "audience", "FAQ")));
        desk.reindex();
        assertTrue(julie.get("/knowledge?q=acces+refuse").text().contains(article));
        assertTrue(julie.get("/").text().contains("Questions fréquentes"));
        Page read = julie.get(article);
        assertEquals(200, read.status(), read::toString);
        assertTrue(read.text().contains("Fermer l&#39;application et la rouvrir.")
                || read.text().contains("Fermer l'application et la rouvrir."));
        assertFalse(read.text().contains("/retire\""), "requesters only read and vote");
        done(send(julie, article, article + "/vote", Map.of("form", "vote-yes", "helpful", "yes")));
        assertTrue(julie.get(article).text().contains("Vous avez répondu oui."));
        assertEquals(403, send(julie, article, article + "/retire", Map.of()).status());
    }

    @Test
    void aNextTextStandsBesideThePublishedOneAndIsCompared() {
        String article = published();
        Map<String, String> next = new HashMap<>(TEXT);
        next.put("remedyText", "Vider le cache.");
        next.put("form", "editor");
        done(send(sara, article + "/edit", article + "/text", next));
        Page both = sara.get(article);
        assertTrue(both.text().contains("Le prochain texte"), both::text);
        done(send(sara, article, article + "/submit", Map.of("form", "submit")));
        assertTrue(prof.get("/knowledge?show=published").text().contains("HorairePro refuse"));
        done(send(prof, article, article + "/publish", Map.of("form", "publish")));
        Page compared = sara.get(article + "?compare=2");
        assertTrue(compared.text().contains("Textes 1 et 2"), compared::text);
        assertTrue(compared.text().contains("Vider le cache."), compared::text);
    }

    @Test
    void aSolutionBecomesAnArticle() {
        String ticket = desk.solved().replace("/api", "");
        String editor = done(send(sara, ticket, ticket + "/article-draft", Map.of("form", "x")));
        Page page = sara.get(editor);
        assertEquals(200, page.status(), page::toString);
        assertTrue(page.text().contains("Redémarrage"), page::text);
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        Map<String, String> typed = new HashMap<>(TEXT);
        typed.put("title", " ");
        typed.put("form", "editor");
        Page page = send(sara, "/knowledge/new", "/knowledge", typed);
        assertEquals(422, page.status(), page::toString);
        assertTrue(page.text().contains("Titre ne peut être vide"), page::text);
        assertTrue(page.text().contains("feuille de temps"), page::text);
        assertEquals(404, sara.get("/knowledge/abc").status());
        assertEquals(403, julie.get("/knowledge/new").status());
    }

    @Test
    void whatIsWrittenInMarkdownIsReadAsHtml() {
        Map<String, String> typed = new HashMap<>(TEXT);
        typed.put("symptoms", "**Accès refusé**\n\n<b onclick=\"alert(1)\">x</b>");
        typed.put(
                "remedyText", "1. fermer\n2. rouvrir\n\n| a | b |\n|---|---|\n| c | d |\n\n[ici](javascript:alert(1))");
        Page read = sara.get(done(send(sara, "/knowledge/new", "/knowledge", typed)));
        assertTrue(read.text().contains("<strong>Accès refusé</strong>"), read::text);
        assertTrue(read.text().contains("<li>rouvrir</li>"), read::text);
        assertTrue(read.text().contains("<td>d</td>"), read::text);
        assertTrue(read.text().contains("&lt;b onclick"), read::text);
        assertFalse(read.text().contains("<b "), read::text);
        assertFalse(read.text().contains("javascript:"), read::text);
    }

    @Test
    void anEditorShowsWhatIsTypedAndSavesNothing() {
        Map<String, String> typed = new HashMap<>(TEXT);
        typed.put("remedyText", "**Vider** <script>alert(1)</script>");
        typed.put("title", "");
        typed.putAll(Map.of("form", "editor", "preview", "yes"));
        Page preview = send(sara, "/knowledge/new", "/knowledge", typed);
        assertEquals(200, preview.status(), preview::toString);
        assertTrue(preview.text().contains("<strong>Vider</strong>"), preview::text);
        assertTrue(preview.text().contains("feuille de temps"), "what was typed stays");
        assertFalse(preview.text().contains("<script>"), preview::text);
        assertFalse(sara.get("/knowledge?show=draft").text().contains("Accès refusé"), "nothing is saved");

        String article = published();
        Page next = send(sara, article + "/edit", article + "/text", typed);
        assertEquals(200, next.status(), next::toString);
        assertTrue(next.text().contains("<strong>Vider</strong>"), next::text);
        assertTrue(next.text().contains("action=\"" + article + "/text\""), next::text);
        assertFalse(sara.get(article).text().contains("Vider"), "nothing is saved");
        assertEquals(403, send(julie, "/knowledge", "/knowledge", typed).status());
    }

    @Test
    void whatIsTypedIsShownAsText() {
        for (String attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>")) {
            Map<String, String> typed = new HashMap<>(TEXT);
            typed.putAll(Map.of("title", attack, "symptoms", attack, "cause", attack, "remedyText", attack));
            typed.put("keywords", attack.replace(",", ""));
            String article = done(send(sara, "/knowledge/new", "/knowledge", typed));
            for (Page page : List.of(
                    sara.get(article),
                    sara.get(article + "/edit"),
                    sara.get("/knowledge?show=draft"),
                    sara.get("/knowledge?q="
                            + java.net.URLEncoder.encode(attack, java.nio.charset.StandardCharsets.UTF_8)))) {
                assertEquals(200, page.status(), page::toString);
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
            }
        }
    }
}
