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

/** A class as its teacher and its students meet it, without JavaScript; and what else is beside the settings. */
class ClassPageTest {

    private ServedDesk desk;
    private Browser prof;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        prof = Browser.of(desk, "prof");
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

    private void scenario(String title) {
        Page added = prof.post(
                "/settings/scenarios",
                "/settings/scenarios",
                Map.of(
                        "title", title,
                        "description", "Je n'arrive plus à imprimer.",
                        "channel", "PHONE",
                        "requester", "julie",
                        "expectedCategory", "imprimantes",
                        "expectedImpact", "LOW"));
        assertEquals(303, added.status(), added::toString);
    }

    @Test
    void aClassListIsTypedOrBroughtAndAFaultyOneIsKept() {
        Page wrong = prof.post(
                "/class",
                "/class/students",
                Map.of("students", "nom,identifiant,groupe\nAna Côté,ana,\nBob,julie,Groupe A"));
        assertEquals(422, wrong.status(), wrong::toString);
        holds(wrong, "line 2 group", "Bob,julie,Groupe A</textarea>");
        Page done = prof.post(
                "/class",
                "/class/students",
                Map.of("students", "nom,identifiant,groupe\nAna Côté,ana,Groupe A\nBob,bob,Groupe A"));
        assertEquals(200, done.status(), done::toString);
        Matcher password = Pattern.compile("<td>ana</td>\\s*<td>groupe-a</td>\\s*<td>([^<]+)</td>")
                .matcher(done.text());
        assertTrue(password.find(), done::text);
        assertEquals(303, new Browser(desk).signIn("ana", password.group(1)).status());
        Page brought = prof.upload(
                prof.get("/class").token(),
                "/class/students",
                "classe.csv",
                "text/csv",
                "nom;identifiant;groupe\r\nÉva;eva;Groupe B\r\n");
        holds(brought, "Éva", "groupe-b");
        assertEquals(
                403,
                Browser.of(desk, "sara")
                        .post("/", "/class/students", Map.of("students", "x"))
                        .status());
    }

    @Test
    void anExerciseIsRecordedAndComparedWithWhatIsExpected() {
        scenario("Imprimante muette");
        Browser sara = Browser.of(desk, "sara");
        holds(sara.get("/class"), "Imprimante muette");
        assertFalse(sara.get("/class").text().contains("Importer la liste"), "the teacher's part is the teacher's");
        assertEquals(403, Browser.of(desk, "julie").get("/class").status());
        Page played = sara.post("/class", "/class/scenarios/imprimante-muette", Map.of("title", "Rien ne sort"));
        assertEquals(303, played.status(), played::toString);
        String ticket = played.header("Location");
        holds(sara.get(ticket), "Rien ne sort", "julie");
        Map<String, String> fields = new HashMap<>(Map.of("category", ServedDesk.CATEGORY, "form", "classify"));
        fields.put("version", version(sara.get(ticket)));
        assertEquals(303, sara.post(ticket, ticket + "/classification", fields).status());
        Page board = prof.get("/class");
        holds(board, "verdict-WRONG", "verdict-OPEN", "attendu : Imprimantes", "Rien ne sort", "/class/results");
        holds(
                prof.get("/class?scenario=imprimante-muette&group=service-desk"),
                "Rien ne sort",
                "group=service-desk&amp;scenario=");
        assertFalse(prof.get("/class?group=support-applicatif").text().contains("Rien ne sort"));
        holds(prof.get("/class?group=%3Cscript%3E"), "Rien ne sort");
        Page table = prof.get("/class/results?scenario=imprimante-muette");
        assertEquals("text/csv;charset=UTF-8", table.header("Content-Type"));
        holds(table, "imprimante-muette", "WRONG");
        assertEquals(403, sara.get("/class/results").status());
        assertEquals(
                404, sara.post("/class", "/class/scenarios/nothing", Map.of()).status());
        holds(Browser.of(desk, "prof").speaking("en").get("/class"), "expected: Imprimantes");
    }

    private static String version(Page page) {
        Matcher matcher = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.text());
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    @Test
    void whatIsTypedIsShownAsText() {
        for (String attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>")) {
            scenario("x " + attack);
            for (Page page : List.of(
                    prof.get("/class"),
                    prof.get("/settings/scenarios"),
                    prof.post(
                            "/class",
                            "/class/students",
                            Map.of("students", "nom,identifiant,groupe\n" + attack + ",q,")))) {
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
            }
        }
    }

    @Test
    void whatHasNotArrivedIsTriedAgainOrStruckOut() {
        assertEquals(403, Browser.of(desk, "sara").get("/settings/deliveries").status());
        holds(prof.get("/settings/deliveries"), "Tout est arrivé");
        String delivery = desk.undeliverable();
        String path = "/settings/deliveries/" + delivery;
        holds(prof.get("/settings/deliveries"), "INC-000001", "action=\"" + path + "/retry\"", "Courriel · julie");
        assertEquals(
                303,
                prof.post("/settings/deliveries", path + "/retry", Map.of()).status());
        assertEquals(
                303,
                prof.post("/settings/deliveries", path + "/discard", Map.of()).status());
        Page gone = prof.post("/settings/deliveries", path + "/discard", Map.of());
        assertEquals(404, gone.status(), gone::toString);
        holds(prof.get("/settings/deliveries"), "Tout est arrivé");
        assertEquals(
                404,
                prof.post("/", "/settings/deliveries/nonsense/retry", Map.of()).status());
    }
}
