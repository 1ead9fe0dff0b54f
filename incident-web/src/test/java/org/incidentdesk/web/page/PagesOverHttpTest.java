package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages as a browser without JavaScript meets them. */
class PagesOverHttpTest {

    private static final List<String> PAGES =
            List.of("/", "/tickets", "/report", "/account", "/nowhere", "/tickets?q=zzz");

    /** A tag with its attributes, each in double quotes. */
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");

    private static ServedDesk desk;

    @BeforeAll
    static void open() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyPageForbidsWhatDoesNotComeFromHere() {
        Browser browser = Browser.of(desk, "sara");
        for (String path : PAGES) {
            Page page = browser.get(path);
            String policy = page.header("Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertEquals("nosniff", page.header("X-Content-Type-Options"));
            assertEquals("same-origin", page.header("Referrer-Policy"));
            assertEquals("no-store", page.header("Cache-Control"));
            assertFalse(page.text().matches("(?s).*<[^>]+ (on[a-z]+|style)=.*"), "inline handler or style on " + path);
            assertFalse(page.text().matches("(?s).*<script(?![^>]*src=).*"), "inline script on " + path);
            assertFalse(page.text().matches("(?s).*(src|href)=\"(https?:)?//.*"), "another site on " + path);
        }
    }

    @Test
    void everyPageIsInTheLanguageThatWasAskedForAndCanBeSwitched() {
        Browser browser = Browser.of(desk, "julie");
        assertTrue(browser.get("/").text().contains("<html lang=\"fr\">"));
        assertTrue(browser.speaking("en").get("/").text().contains("<html lang=\"en\">"));
        browser.post("/", "/language", Map.of("language", "fr", "next", "/tickets"));
        assertTrue(browser.get("/").text().contains("<html lang=\"fr\">"), "what was chosen stays");
    }

    @Test
    void unknownPagesAndTicketsAreToldInTheFrame() {
        Browser browser = Browser.of(desk, "julie");
        for (String path : List.of("/nowhere", "/tickets/INC-999999", "/tickets/abc")) {
            Page page = browser.get(path);
            assertEquals(404, page.status(), path);
            assertTrue(page.text().contains("<nav class=\"ways\""), page::text);
        }
        assertEquals(403, browser.get("/report/people?requester=s").status());
        assertEquals(
                "application/problem+json",
                new Browser(desk).get("/api/nowhere").header("Content-Type"));
    }

    @Test
    void anIncidentIsReportedWithoutJavaScript() {
        Browser browser = Browser.of(desk, "sara");
        Page empty = browser.post("/report", "/report", Map.of("title", " ", "description", "Accès refusé."));
        assertEquals(422, empty.status());
        assertTrue(empty.text().contains("Titre ne peut être vide"), empty::text);
        assertTrue(empty.text().contains("Accès refusé."), empty::text);

        Map<String, String> typed = new HashMap<>(Map.of(
                "title", "HorairePro refuse l'accès",
                "description", "Accès refusé.",
                "requester", "julie",
                "channel", "PHONE",
                "category", ServedDesk.CATEGORY,
                "location", "bureau-administratif",
                "assets", "horairepro",
                "neededBy", "2026-11-25T17:00",
                "urgency", "HIGH",
                "key", "once"));
        Page done = browser.post("/report", "/report", typed);
        assertEquals(303, done.status(), done::toString);
        Page ticket = browser.get(done.header("Location"));
        assertTrue(ticket.text().contains("HorairePro refuse l'accès"), ticket::text);
        assertTrue(ticket.text().contains("est enregistré"), ticket::text);
        assertFalse(browser.get(done.header("Location")).text().contains("est enregistré"), "it is said once");
        assertEquals(
                done.header("Location"),
                browser.post("/report", "/report", typed).header("Location"),
                "a form that is sent twice records once");

        typed.put("requester", "zzz");
        typed.put("key", "twice");
        Page unknown = browser.post("/report", "/report", typed);
        assertEquals(422, unknown.status());
        assertTrue(unknown.text().contains("« zzz » n'existe pas"), unknown::text);
        assertTrue(unknown.text().contains("value=\"2026-11-25T17:00\""), "what was typed stays");
        assertTrue(unknown.text().contains("Urgence conseillée"), unknown::text);
    }

    @Test
    void whatIsTypedIsShownAsTextEverywhere() {
        List<String> attacks = List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea><script>alert(1)</script>",
                "javascript:alert(1)",
                "<svg/onload=alert(1)>",
                "${7*7}{{7*7}}");
        Browser sara = Browser.of(desk, "sara");
        for (String attack : attacks) {
            Page done = sara.post(
                    "/report",
                    "/report",
                    Map.of("title", "x " + attack, "description", attack, "channel", "PHONE", "requester", "julie"));
            assertEquals(303, done.status(), done::toString);
            String query = URLEncoder.encode(attack, StandardCharsets.UTF_8);
            for (Page page : List.of(
                    sara.get(done.header("Location")),
                    sara.get("/tickets"),
                    sara.get("/"),
                    sara.get("/tickets?q=" + query),
                    sara.get("/report?title=" + query),
                    sara.post("/report", "/report", Map.of("title", attack, "category", attack, "location", attack)),
                    sara.post("/report", "/report/category", Map.of("title", attack, "category", attack)),
                    sara.postWith("stale", "/report", Map.of("title", attack, attack, attack)),
                    new Browser(desk).signIn(attack, "x"))) {
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
                assertFalse(page.text().contains("<svg/"), page::toString);
                Matcher tags = TAG.matcher(page.text());
                while (tags.find()) {
                    String names = tags.group().replaceAll("\"[^\"]*\"", "");
                    assertFalse(names.contains("onmouseover") || names.contains("onload"), tags.group());
                }
            }
        }
    }

    @Test
    void everyFieldHasALabelAndEveryIdStandsOnce() {
        Pattern id = Pattern.compile(" id=\"([^\"]+)\"");
        Pattern field = Pattern.compile("<(?:input|select|textarea)\\b(?![^>]*(?:type=\"hidden\"| hidden))([^>]*)>");
        for (String login : List.of("sara", "julie")) {
            Browser browser = Browser.of(desk, login);
            for (String path : PAGES) {
                String text = browser.get(path).text();
                Map<String, Integer> seen = new HashMap<>();
                Matcher ids = id.matcher(text);
                while (ids.find()) {
                    assertEquals(1, seen.merge(ids.group(1), 1, Integer::sum), ids.group(1) + " on " + path);
                }
                Matcher fields = field.matcher(text);
                while (fields.find()) {
                    Matcher own = id.matcher(fields.group(1));
                    boolean labelled = fields.group(1).contains("aria-label=")
                            || (own.find() && text.contains("for=\"" + own.group(1) + "\""));
                    assertTrue(labelled, path + ": " + fields.group());
                }
                assertEquals(1, text.split("<h1").length - 1, "one first heading on " + path);
            }
        }
    }

    @Test
    void theFirstPageIsSmallAndWhatBelongsToItIsKeptForEver() throws IOException, InterruptedException {
        String page = new Browser(desk).get("/sign-in").text();
        Matcher assets = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(page);
        int bytes = 0;
        int count = 0;
        while (assets.find()) {
            HttpResponse<byte[]> asset = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + assets.group(1)))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, asset.statusCode());
            assertTrue(asset.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
            assertEquals("gzip", asset.headers().firstValue("Content-Encoding").orElse(""));
            assertTrue(new GZIPInputStream(new ByteArrayInputStream(asset.body())).readAllBytes().length > 0);
            bytes += asset.body().length;
            count++;
        }
        assertTrue(count >= 5, "the page names " + count + " assets");
        assertTrue(bytes + page.length() < 200_000, "the first page takes " + (bytes + page.length()) + " bytes");
        assertEquals(404, new Browser(desk).get("/assets/nothing.css").status());
    }
}
