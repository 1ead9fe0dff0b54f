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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several tickets of a list at once, without JavaScript. */
class BulkPageTest {

    private ServedDesk desk;
    private Browser sara;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        desk.report();
        desk.report();
        desk.closed();
        sara = Browser.of(desk, "sara");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void holds(Page page, String... texts) {
        for (String text : texts) {
            assertTrue(page.text().contains(text), () -> "no " + text + " in " + page);
        }
    }

    private static String address(String... tickets) {
        return "/tickets/bulk?back=%2Ftickets%3Fstatus%3Dopen&ticket="
                + String.join(
                        "&ticket=",
                        List.of(tickets).stream()
                                .map(ticket -> URLEncoder.encode(ticket, StandardCharsets.UTF_8))
                                .toList());
    }

    @Test
    void ticketsAreChosenInTheListAndStandTogether() {
        holds(sara.get("/tickets?status=open"), "name=\"ticket\" value=\"INC-000001:1\"", "action=\"/tickets/bulk\"");
        assertFalse(Browser.of(desk, "julie").get("/tickets").text().contains("name=\"ticket\""));
        Page chosen = sara.get(address("INC-000001:1", "INC-000002:1", "<x>:1", "INC-999999:1", "nonsense"));
        assertEquals(200, chosen.status(), chosen::toString);
        holds(
                chosen,
                "INC-000001",
                "INC-000002",
                "href=\"/tickets?status=open\"",
                "value=\"INC-000001:1 INC-000002:1\"");
        assertFalse(chosen.text().contains("<x>"));
        holds(sara.get("/tickets/bulk"), "Aucun billet n'est choisi");
        holds(sara.get("/tickets/bulk?back=https%3A%2F%2Fexample.org"), "href=\"/\">Retour");
        assertEquals(403, Browser.of(desk, "julie").get("/tickets/bulk").status());
        assertEquals(
                403,
                Browser.of(desk, "julie")
                        .post("/", "/tickets/bulk/assign", Map.of())
                        .status());
    }

    @Test
    void whatIsRefusedForOneIsDoneForTheOthers() {
        Page done = sara.post(
                address("INC-000001:1", "INC-000003:5"),
                "/tickets/bulk/assign",
                Map.of(
                        "ticket",
                        "INC-000001:1 INC-000003:5 INC-000002:0",
                        "assignee",
                        "person:sara",
                        "back",
                        "/tickets"));
        assertEquals(200, done.status(), done::toString);
        assertEquals(1, done.text().split("✓ est attribué", -1).length - 1, done::text);
        assertEquals(2, done.text().split("class=\"fault\">✗", -1).length - 1, done::text);
        holds(sara.get("/tickets/INC-000001"), "status-ASSIGNED");
        holds(sara.get("/tickets/INC-000002"), "status-NEW");
        holds(done, "value=\"INC-000003:", "INC-000002:1\"");
        Page again = sara.postWith(
                done.token(),
                "/tickets/bulk/assign",
                Map.of("ticket", "INC-000002:1", "assignee", "group:service-desk", "back", "/tickets"));
        holds(again, "✓ est attribué");
    }

    @Test
    void aMistakeIsToldOnceAndKeepsWhatWasTyped() {
        Page wrong = sara.post(
                "/",
                "/tickets/bulk/duplicate",
                Map.of(
                        "ticket",
                        "INC-000001:1 INC-000002:1",
                        "original",
                        "bientôt",
                        "text",
                        "Voir là-bas",
                        "back",
                        "/"));
        assertEquals(422, wrong.status(), wrong::toString);
        holds(wrong, "value=\"bientôt\"", "Voir là-bas</textarea>", "value=\"INC-000001:1 INC-000002:1\"");
        Page nobody = sara.post("/", "/tickets/bulk/assign", Map.of("ticket", "INC-000001:1"));
        assertEquals(422, nobody.status(), nobody::toString);
        Page nowhere = sara.post("/", "/tickets/bulk/classify", Map.of("ticket", "INC-000001:1", "category", "zzz"));
        holds(nowhere, "✗");
    }

    @Test
    void ticketsAreClassifiedAndClosedAsDuplicates() {
        holds(
                sara.post(
                        "/",
                        "/tickets/bulk/classify",
                        Map.of("ticket", "INC-000001:1 INC-000002:1", "category", ServedDesk.CATEGORY)),
                "✓ est classé");
        holds(sara.get("/tickets/INC-000002"), "Application HorairePro");
        Page list = sara.get("/tickets?status=open");
        holds(list, "INC-000002:2");
        holds(
                sara.post(
                        "/",
                        "/tickets/bulk/duplicate",
                        Map.of("ticket", "INC-000002:2 INC-000001:2", "original", "INC-000001")),
                "✓ est résolu comme doublon",
                "✗");
        holds(sara.get("/tickets/INC-000002"), "status-SOLVED", "Doublon de INC-000001");
        holds(sara.get("/tickets/INC-000001"), "status-NEW");
    }

    @Test
    void whatIsTypedIsShownAsText() {
        for (String attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>")) {
            String query = URLEncoder.encode(attack, StandardCharsets.UTF_8);
            for (Page page : List.of(
                    sara.get("/tickets/bulk?ticket=" + query + "&back=" + query),
                    sara.post(
                            "/",
                            "/tickets/bulk/duplicate",
                            Map.of("ticket", "INC-000001:1", "original", attack, "text", attack)),
                    sara.post(
                            "/",
                            "/tickets/bulk/classify",
                            Map.of("ticket", "INC-000001:1", "category", attack, "back", attack)))) {
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
            }
        }
    }
}
