package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files on tickets over HTTP. */
class AttachmentsOverHttpTest {

    /** The beginning of a picture, which is as much as anybody looks at. */
    private static final byte[] PNG =
            "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] LOG = "Erreur 403 – accès".getBytes(StandardCharsets.UTF_8);

    private static ServedDesk desk;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Answer attach(String by, String ticket, String name, String more, String type, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return desk.sendBytes(by, ticket + "/attachments?name=" + encoded + more, type, bytes);
    }

    private static String fault(Answer answer) {
        assertEquals(422, answer.status(), answer::toString);
        return answer.json().at("/errors/0/code").asText();
    }

    @Test
    void a_text_comes_back_as_it_was_sent_and_is_never_shown_in_place() {
        String ticket = desk.report();
        Answer attached = mustSucceed(attach("julie", ticket, "Écran n° 2.log", "", "text/plain", LOG));
        Answer file = mustSucceed(desk.ask("sara", "GET", attached.header("Location")));
        assertEquals("Erreur 403 – accès", file.response().body());
        assertEquals("text/plain", file.header("Content-Type"));
        assertEquals(Integer.toString(LOG.length), file.header("Content-Length"));
        assertEquals(
                "attachment; filename=\"_cran n_ 2.log\"; filename*=UTF-8''%C3%89cran%20n%C2%B0%202.log",
                file.header("Content-Disposition"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals("default-src 'none'; sandbox", file.header("Content-Security-Policy"));
        assertEquals("same-origin", file.header("Cross-Origin-Resource-Policy"));
        assertTrue(file.header("Cache-Control").startsWith("private"));
    }

    @Test
    void a_picture_may_be_shown_in_place() {
        Answer attached = mustSucceed(attach("julie", desk.report(), "a.png", "", "image/png", PNG));
        Answer file = mustSucceed(desk.ask("julie", "GET", attached.header("Location")));
        assertTrue(file.header("Content-Disposition").startsWith("inline;"));
        assertEquals("image/png", file.header("Content-Type"));
    }

    @Test
    void the_timeline_and_the_history_say_what_hangs_there() {
        String ticket = desk.report();
        mustSucceed(attach("julie", ticket, "a.log", "", "text/plain", LOG));
        JsonNode entry = desk.ask("julie", "GET", ticket).json().at("/timeline/0");
        assertEquals("ATTACHMENT", entry.get("kind").asText());
        assertEquals("a.log", entry.get("text").asText());
        assertEquals("text/plain", entry.get("mediaType").asText());
        assertEquals(LOG.length, entry.get("size").asInt());
        assertEquals(64, entry.get("sha256").asText().length());
        String history =
                desk.ask("julie", "GET", ticket + "/history").response().body();
        assertTrue(history.contains("FILE_ATTACHED"), history);
        assertTrue(history.contains(entry.get("sha256").asText()), history);
    }

    @Test
    void a_private_file_does_not_exist_for_the_requester() {
        String ticket = desk.report();
        Answer attached = mustSucceed(attach("sara", ticket, "secret.log", "&visibility=PRIVATE", "text/plain", LOG));
        assertEquals(404, desk.ask("julie", "GET", attached.header("Location")).status());
        assertFalse(desk.ask("julie", "GET", ticket).response().body().contains("secret"));
        assertFalse(
                desk.ask("julie", "GET", ticket + "/history").response().body().contains("secret"));
        assertEquals(
                200, desk.ask("niveau2", "GET", attached.header("Location")).status());
        assertEquals(401, desk.ask(null, "GET", attached.header("Location")).status());
    }

    @Test
    void a_file_that_was_taken_away_is_gone() {
        String ticket = desk.report();
        Answer attached = mustSucceed(attach("julie", ticket, "a.log", "", "text/plain", LOG));
        String entry = attached.header("Location").replace("/content", "");
        mustSucceed(desk.send("julie", "DELETE", entry, null, "If-Match", attached.etag()));
        assertEquals(404, desk.ask("julie", "GET", attached.header("Location")).status());
        assertTrue(
                desk.ask("julie", "GET", ticket + "/history").response().body().contains("FILE_REMOVED"));
    }

    @Test
    void what_lies_about_itself_is_refused() {
        String ticket = desk.report();
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertEquals("differs-from-name", fault(attach("julie", ticket, "a.png", "", "image/png", page)));
        assertEquals("differs-from-name", fault(attach("julie", ticket, "a.txt", "", "text/plain", page)));
        assertEquals("differs-from-name", fault(attach("julie", ticket, "a.txt", "", "text/html", LOG)));
        assertEquals("file-kind-not-taken", fault(attach("julie", ticket, "a.html", "", "text/html", page)));
        assertEquals("file-kind-not-taken", fault(attach("julie", ticket, "a.svg", "", "image/svg+xml", page)));
        assertEquals("empty-file", fault(attach("julie", ticket, "a.txt", "", "text/plain", new byte[0])));
        assertEquals(
                "0",
                Integer.toString(
                        desk.ask("julie", "GET", ticket).json().get("timeline").size()));
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_the_limit() {
        byte[] large = new byte[(int) FileLimits.MAX_FILE_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        Answer refused = attach("julie", desk.report(), "a.log", "", "text/plain", large);
        assertEquals("file-too-large", fault(refused));
        assertTrue(refused.response().body().contains("10485760"), refused::toString);
    }

    @Test
    void a_path_in_a_name_leads_nowhere() {
        String ticket = desk.report();
        mustSucceed(attach("julie", ticket, "../../etc/\u202epasswd.txt", "", "text/plain", LOG));
        assertEquals(
                "passwd.txt",
                desk.ask("julie", "GET", ticket).json().at("/timeline/0/text").asText());
    }

    @Test
    void a_wish_without_a_name_or_with_nonsense_is_told_so() {
        String ticket = desk.report();
        Answer nameless = desk.sendBytes("julie", ticket + "/attachments", "text/plain", LOG);
        assertEquals(400, nameless.status(), nameless::toString);
        assertEquals(
                400,
                attach("julie", ticket, "a.log", "&visibility=SECRET", "text/plain", LOG)
                        .status());
        assertEquals(
                400,
                attach("julie", ticket, "a.log", "&followUp=x", "text/plain", LOG)
                        .status());
        assertEquals(
                422,
                attach("julie", ticket, "a.log", "&followUp=99", "text/plain", LOG)
                        .status());
    }
}
