package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.web.page.Browser;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures in articles: added, shown to those who read the text, refused, taken away; over HTTP and in a browser. */
class ArticleImagesOverHttpTest {

    private static final String GIF = "GIF89a, more or less";

    private ServedDesk desk;

    @BeforeEach
    void start() {
        desk = new ServedDesk();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String article(String symptoms) {
        return mustSucceed(desk.send("sara", "POST", "/api/articles", text(symptoms)))
                .header("Location");
    }

    private static String text(String symptoms) {
        return "{\"title\": \"Écran\", \"symptoms\": \"" + symptoms
                + "\", \"remedy\": \"RESOLUTION\", \"remedyText\": \"x\", \"language\": \"FR\"}";
    }

    private void publish(String article) {
        mustSucceed(desk.ask("sara", "POST", article + "/submission"));
        mustSucceed(desk.ask("prof", "POST", article + "/publication"));
    }

    private void open(String article) {
        publish(article);
        mustSucceed(desk.send("sara", "PUT", article + "/audience", "{\"audience\": \"FAQ\"}", "If-Match", "*"));
    }

    private Answer add(String by, String article, String name, String type, String content) {
        return desk.sendBytes(
                by,
                article + "/images?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                type,
                content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String pageOf(String article) {
        return article.replace("/api/articles/", "/knowledge/");
    }

    private static void assertRefused(Answer answer, String code) {
        assertEquals(422, answer.status(), answer::toString);
        assertEquals(code, answer.json().at("/errors/0/code").asText(), answer::toString);
    }

    @Test
    void aPictureIsKeptUnderAPlainNameAndShownByTheTextThatNamesIt() {
        String article = article("Voir ![l'écran](images/capture-d-ecran-2.gif)");
        Answer added = mustSucceed(add("sara", article, "Capture d'Écran (2).GIF", "image/gif", GIF));
        assertEquals(201, added.status());
        String address = added.header("Location");
        assertEquals(article + "/images/capture-d-ecran-2.gif", address);
        assertEquals(
                "![capture d ecran 2](images/capture-d-ecran-2.gif)",
                added.json().get("markdown").asText());
        Answer picture = mustSucceed(desk.ask("sara", "GET", address));
        assertEquals(GIF, picture.response().body());
        assertEquals("image/gif", picture.header("Content-Type"));
        assertTrue(picture.header("Content-Disposition").startsWith("inline"), picture::toString);
        assertEquals("default-src 'none'; sandbox", picture.header("Content-Security-Policy"));
        String shown = mustSucceed(desk.ask("sara", "GET", article + "/page")).json().get("symptomsHtml").asText();
        assertTrue(shown.contains("src=\"" + address + "\""), shown);
        assertEquals(
                1,
                mustSucceed(desk.ask("sara", "GET", article + "/images")).json().get("items").size());
    }

    @Test
    void theSamePictureIsThereOnceAndAnotherNeverTakesItsName() {
        String article = article("x");
        mustSucceed(add("sara", article, "ecran.gif", "image/gif", GIF));
        mustSucceed(add("sara", article, "ecran.gif", "image/gif", GIF));
        assertRefused(add("sara", article, "Écran.gif", "image/gif", GIF + "!"), "duplicate");
        assertEquals(
                1,
                desk.ask("sara", "GET", article + "/images").json().get("items").size());
        assertEquals(GIF, desk.ask("sara", "GET", article + "/images/ecran.gif").response().body());
    }

    @Test
    void whatIsNoPictureOrTooMuchIsRefused() {
        String article = article("x");
        assertRefused(add("sara", article, "a.svg", "image/svg+xml", "<svg/>"), "file-kind-not-taken");
        assertRefused(add("sara", article, "a.pdf", "application/pdf", "%PDF-1.7"), "file-kind-not-taken");
        assertRefused(add("sara", article, "a.png", "image/png", "<script>alert(1)</script>"), "differs-from-name");
        assertRefused(add("sara", article, "a.png", "image/gif", GIF), "differs-from-name");
        assertRefused(add("sara", article, "a.gif", "image/gif", ""), "empty-file");
        byte[] large = new byte[(int) FileLimits.MAX_IMAGE_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        System.arraycopy(GIF.getBytes(StandardCharsets.US_ASCII), 0, large, 0, GIF.length());
        assertRefused(desk.sendBytes("sara", article + "/images?name=a.gif", "image/gif", large), "file-too-large");
        assertEquals(400, desk.sendBytes("sara", article + "/images", "image/gif", large).status());
        for (int i = 0; i < ArticleImage.MAX_IMAGES; i++) {
            mustSucceed(add("sara", article, "a-" + i + ".gif", "image/gif", GIF + i));
        }
        assertRefused(add("sara", article, "b.gif", "image/gif", GIF), "too-many");
        mustSucceed(add("sara", article, "a-0.gif", "image/gif", GIF + 0));
        mustSucceed(desk.send("sara", "POST", article + "/retirement", null, "If-Match", "*"));
        assertEquals("article-state", add("sara", article, "a-0.gif", "image/gif", GIF + 0).code());
    }

    @Test
    void requestersSeeThePicturesOfThePublishedTextAndNoOthers() {
        String article = article("![](images/publie.gif)");
        mustSucceed(add("sara", article, "publie.gif", "image/gif", GIF));
        mustSucceed(add("sara", article, "a-venir.gif", "image/gif", GIF + 2));
        String hidden = article("![](images/publie.gif)");
        mustSucceed(add("sara", hidden, "publie.gif", "image/gif", GIF));
        assertEquals(404, desk.ask("julie", "GET", article + "/images/publie.gif").status(), "a draft's");
        open(article);
        publish(hidden);
        mustSucceed(desk.send("sara", "PUT", article, text("![](images/a-venir.gif)"), "If-Match", "*"));
        assertEquals(200, desk.ask("julie", "GET", article + "/images/publie.gif").status());
        assertEquals(404, desk.ask("julie", "GET", article + "/images/a-venir.gif").status(), "the draft's beside it");
        assertEquals(200, desk.ask("sara", "GET", article + "/images/a-venir.gif").status());
        assertEquals(404, desk.ask("julie", "GET", hidden + "/images/publie.gif").status(), "an internal article's");
        String nowhere = "/api/articles/KB-999999/images/publie.gif";
        assertEquals(
                desk.ask("julie", "GET", nowhere).response().body().replace("KB-999999", ""),
                desk.ask("julie", "GET", hidden + "/images/publie.gif")
                        .response()
                        .body()
                        .replace(hidden.substring(hidden.lastIndexOf('/') + 1), ""),
                "what may not be read cannot be told from what there is not");
        for (String below : new String[] {"/images", "/images/publie.gif"}) {
            assertEquals(401, desk.ask(null, "GET", article + below).status());
        }
        assertEquals(403, desk.ask("julie", "GET", article + "/images").status());
        assertEquals(403, add("julie", article, "x.gif", "image/gif", GIF).status());
        assertEquals(403, desk.ask("julie", "DELETE", article + "/images/publie.gif").status());

        Browser julie = Browser.of(desk, "julie");
        Page read = julie.get(pageOf(article));
        assertTrue(read.text().contains("src=\"" + pageOf(article) + "/images/publie.gif\""), read::text);
        assertEquals(GIF, julie.get(pageOf(article) + "/images/publie.gif").text());
        assertEquals(404, julie.get(pageOf(article) + "/images/a-venir.gif").status());
        assertEquals(404, julie.get(pageOf(hidden) + "/images/publie.gif").status());
        assertEquals(303, new Browser(desk).get(pageOf(article) + "/images/publie.gif").status(), "signed out");
    }

    @Test
    void aPictureIsTakenAwayOnceNoTextShowsIt() {
        String article = article("![](images/ecran.gif)");
        String address = mustSucceed(add("sara", article, "ecran.gif", "image/gif", GIF)).header("Location");
        assertEquals("image-shown", desk.ask("sara", "DELETE", address).code());
        mustSucceed(desk.send("sara", "PUT", article, text("images/ecran.gif2 ne montre rien"), "If-Match", "*"));
        assertEquals(204, desk.ask("sara", "DELETE", address).status());
        assertEquals(404, desk.ask("sara", "DELETE", address).status());
        assertEquals(404, desk.ask("sara", "GET", address).status());

        mustSucceed(add("sara", article, "ecran.gif", "image/gif", GIF + "!"));
        mustSucceed(desk.send("sara", "PUT", article, text("![](images/ecran.gif)"), "If-Match", "*"));
        publish(article);
        mustSucceed(desk.send("sara", "PUT", article, text("Sans image"), "If-Match", "*"));
        publish(article);
        assertEquals(
                "image-shown", desk.ask("sara", "DELETE", address).code(), "a text that was published stays whole");
    }

    @Test
    void theEditorListsPicturesAndSaysWhatShowsThem() {
        String page = pageOf(article("x"));
        Browser sara = Browser.of(desk, "sara");
        Page editor = sara.get(page + "/edit");
        Page added = sara.upload(editor.token(), page + "/images", "Écran.gif", "image/gif", GIF);
        assertEquals(303, added.status(), added::toString);
        Page listed = sara.get(page + "/edit");
        assertTrue(listed.text().contains("![ecran](images/ecran.gif)"), listed::text);
        assertTrue(listed.text().contains("src=\"" + page + "/images/ecran.gif\""), listed::text);
        assertEquals(
                422,
                sara.upload(editor.token(), page + "/images", "a.png", "image/png", "<script>")
                        .status());
        assertFalse(sara.get("/knowledge/new").text().contains("/images\""), "what is not kept yet has no pictures");
        Page gone = sara.postWith(listed.token(), page + "/image-removals", java.util.Map.of("name", "ecran.gif"));
        assertEquals(303, gone.status(), gone::toString);
        assertFalse(sara.get(page + "/edit").text().contains("images/ecran.gif"));
        assertEquals(
                403,
                Browser.of(desk, "julie")
                        .upload(editor.token(), page + "/images", "a.gif", "image/gif", GIF)
                        .status());
    }
}
