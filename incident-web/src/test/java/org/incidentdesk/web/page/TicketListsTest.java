package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists whose address says what they show, as a list, as a board, and as a table for a spreadsheet. */
class TicketListsTest {

    private static ServedDesk desk;
    private static Browser sara;

    @BeforeAll
    static void open() {
        desk = new ServedDesk();
        desk.report();
        desk.solved();
        sara = Browser.of(desk, "sara");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theAddressSaysWhichTicketsAreShown() {
        Page open = sara.get("/tickets?status=open&sort=due");
        assertTrue(open.text().contains("INC-000001"), open::text);
        assertFalse(open.text().contains("INC-000002"), open::text);
        assertTrue(open.text().contains("Statut : Ouverts ✕"), open::text);
        assertTrue(open.text().contains("href=\"/tickets?sort=due\""), "a chip takes its condition away");
        Page solved = sara.get("/tickets?status=SOLVED");
        assertTrue(solved.text().contains("INC-000002"), solved::text);
        assertFalse(solved.text().contains("INC-000001"), solved::text);
        Page odd = sara.get("/tickets?status=WHATEVER&sort=x&assignee=nobody&category=none&group=%3Cx%3E");
        assertEquals(200, odd.status(), odd::toString);
    }

    @Test
    void theAddressSaysWhichColumnsAreShown() {
        Page all = sara.get("/tickets");
        assertTrue(all.text().contains("<th scope=\"col\">Demandeur</th>"), all::text);
        Page some = sara.get("/tickets?status=SOLVED&columns=status&columns=due&columns=%3Cx%3E");
        assertFalse(some.text().contains("<th scope=\"col\">Demandeur</th>"), some::text);
        assertTrue(some.text().contains("<th scope=\"col\">Statut</th>"), some::text);
        assertTrue(
                some.text().contains("href=\"/tickets?columns=status&amp;columns=due\""),
                "they stay with other conditions");
        String table = sara.get("/tickets.csv?status=SOLVED&columns=status").text();
        assertTrue(table.startsWith("Numéro,Titre,Statut,"), table);
    }

    @Test
    void theBoardHasAColumnForEachStatus() {
        Page board = sara.get("/tickets/board");
        assertEquals(200, board.status(), board::toString);
        assertEquals(6, board.text().split("id=\"b-").length - 1);
        assertTrue(board.text().contains("INC-000002"), board::text);
        assertEquals(403, Browser.of(desk, "julie").get("/tickets/board").status());
    }

    @Test
    void aTicketOfTheBoardIsMovedByWhatIsPermitted() {
        String path = "/tickets/board/" + desk.report().replaceFirst(".*/", "");
        String ticket = path.replace("/board", "");
        assertTrue(sara.get("/tickets/board").text().contains("href=\"" + path + "\""));
        Page moves = sara.get(path);
        assertTrue(moves.text().contains("id=\"hold\""), moves::text);
        assertFalse(moves.text().contains("id=\"reopen\""), "what the status does not permit");
        Page held = sara.post(
                path,
                ticket + "/hold",
                Map.of("form", "hold", "version", "1", "holdReason", "AWAITING_VENDOR", "back", "/tickets/board"));
        assertEquals("/tickets/board", held.header("Location"), held::toString);
        Page waiting = sara.get(path);
        assertTrue(waiting.text().contains("id=\"resume\""), waiting::text);
        Page again = sara.post(
                path,
                ticket + "/hold",
                Map.of("form", "hold", "version", "1", "holdReason", "OTHER", "back", "/tickets/board"));
        assertEquals(412, again.status(), again::toString);
        assertTrue(again.text().contains("name=\"back\" value=\"/tickets/board\""), again::text);
        Page away = sara.post(
                path, ticket + "/resume", Map.of("form", "resume", "version", "2", "back", "https://example.org/"));
        assertEquals("/", away.header("Location"), away::toString);
        assertEquals(403, Browser.of(desk, "julie").get(path).status());
        assertEquals(404, sara.get("/tickets/board/nonsense").status());
    }

    @Test
    void theSameListIsHandedOutAsATable() {
        Page table = sara.get("/tickets.csv?status=SOLVED");
        assertEquals("text/csv;charset=UTF-8", table.header("Content-Type"));
        assertTrue(table.header("Content-Disposition").startsWith("attachment"));
        assertEquals(2, table.text().strip().split("\r?\n").length, table::text);
        assertTrue(table.text().contains("INC-000002"), table::text);
        assertFalse(Browser.of(desk, "marc").get("/tickets.csv").text().contains("INC-"), "somebody else's tickets");
    }

    @Test
    void whatIsTypedIsNoScriptAndNoFormula() {
        for (String attack : List.of("<script>alert(1)</script>", "=HYPERLINK(1)", "\"><img src=x onerror=alert(1)>")) {
            Page done =
                    sara.post("/report", "/report", Map.of("title", attack, "description", "x", "channel", "PHONE"));
            assertEquals(303, done.status(), done::toString);
            String query = URLEncoder.encode(attack, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/tickets",
                    "/tickets/board",
                    "/tickets?q=" + query,
                    "/tickets?status=" + query + "&group=" + query)) {
                Page page = sara.get(path);
                assertEquals(200, page.status(), page::toString);
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
            }
            assertFalse(sara.get("/tickets.csv").text().contains(",=HYPERLINK"));
        }
    }
}
