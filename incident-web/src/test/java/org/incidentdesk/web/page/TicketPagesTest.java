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

/** The ticket's page as a browser without JavaScript meets it: what may be done is a form, and nothing else is there. */
class TicketPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private ServedDesk desk;
    private Browser sara;
    private Browser julie;
    private Browser prof;
    private String ticket;

    @BeforeEach
    void open() {
        desk = new ServedDesk();
        sara = Browser.of(desk, "sara");
        julie = Browser.of(desk, "julie");
        prof = Browser.of(desk, "prof");
        ticket = desk.report().replace("/api", "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Page read(Browser who) {
        Page page = who.get(ticket);
        assertEquals(200, page.status(), page::toString);
        return page;
    }

    private Page send(Browser who, String form, String verb, Map<String, String> fields) {
        Page page = read(who);
        Map<String, String> all = new HashMap<>(fields);
        all.put("form", form);
        Matcher version = VERSION.matcher(page.text());
        assertTrue(version.find(), page::text);
        all.putIfAbsent("version", version.group(1));
        return who.postWith(page.token(), ticket + "/" + verb, all);
    }

    private Page done(Browser who, String form, String verb, Map<String, String> fields) {
        Page answer = send(who, form, verb, fields);
        assertEquals(303, answer.status(), answer::toString);
        assertEquals(ticket, answer.header("Location"));
        Page page = read(who);
        assertTrue(page.text().contains("class=\"message\""), page::text);
        return page;
    }

    private static boolean offers(Page page, String verb) {
        return page.text().contains("/" + verb + "\" method=\"post\"");
    }

    @Test
    void theCaseIsPlayedThroughForms() {
        done(sara, "classify", "classification", Map.of("category", ServedDesk.CATEGORY, "asset", "horairepro"));
        Page assessed = done(sara, "assess", "assessment", Map.of("cell", "LOW/HIGH"));
        assertTrue(assessed.text().contains("aria-pressed=\"true\""), assessed::text);
        assertTrue(assessed.text().contains("Impact bas, urgence haut : la matrice"), assessed::text);
        done(sara, "take", "assignment", Map.of("assignee", "person:sara"));
        assertFalse(offers(read(julie), "assignment"), "a requester assigns nothing");
        done(
                sara,
                "escalate",
                "escalation",
                Map.of("group", "support-applicatif", "escalationReason", "MISSING_RIGHTS", "keepTechnicians", "yes"));
        done(sara, "hold", "hold", Map.of("holdReason", "AWAITING_REQUESTER", "until", "2026-11-25T09:00"));
        assertTrue(offers(read(sara), "resume"));
        done(julie, "answer", "follow-ups", Map.of("text", "Toujours refusé."));
        assertFalse(offers(read(sara), "resume"), "her message resumed it");
        done(sara, "answer", "follow-ups", Map.of("text", "Secret.", "visibility", "PRIVATE"));
        assertFalse(read(julie).text().contains("Secret."));
        done(sara, "task", "tasks", Map.of("text", "Rappeler Julie", "visibility", "PRIVATE"));
        done(sara, "propose", "solution", Map.of("text", "Redémarrage.", "outcome", "FIXED"));
        assertFalse(offers(read(sara), "solution"), "a solved ticket takes no second solution");
        Page refused = send(sara, "close", "closure", Map.of("category", ServedDesk.CATEGORY));
        assertTrue(refused.status() == 403 || refused.status() == 409, refused::toString);
        done(julie, "approve", "approval", Map.of());
        Page rated = done(julie, "rate", "rating", Map.of("rating", "5"));
        assertTrue(rated.text().contains("5 – très satisfait"), rated::text);
        Page closed = read(sara);
        assertTrue(closed.text().contains("status-CLOSED"), closed::text);
        for (String verb : List.of("solution", "assignment", "follow-ups", "files", "classification", "assessment")) {
            assertFalse(offers(closed, verb), verb);
        }
        assertTrue(offers(read(prof), "reopening"));
    }

    @Test
    void aRefusedFormComesBackOpenWithWhatWasTyped() {
        Page page =
                send(sara, "hold", "hold", Map.of("holdReason", "OTHER", "until", "bientôt", "comment", "Pourquoi"));
        assertEquals(422, page.status(), page::toString);
        assertTrue(page.text().contains("Pourquoi"), page::text);
        assertTrue(page.text().contains("value=\"bientôt\""), page::text);
        assertTrue(Pattern.compile("<details class=\"act\" open>\\s*<summary>Mettre en attente")
                .matcher(page.text())
                .find());
        assertEquals(303, sara.get(ticket + "/hold").status(), "the form's own address leads back");
    }

    @Test
    void whatOthersChangedStandsBesideWhatWasTyped() {
        String seen = "1";
        done(prof, "classify", "classification", Map.of("category", "imprimantes"));
        Page stale = send(
                sara, "propose", "solution", Map.of("text", "Ma solution", "outcome", "WORKAROUND", "version", seen));
        assertEquals(412, stale.status(), stale::toString);
        assertTrue(stale.text().contains("class=\"stale\""), stale::text);
        assertTrue(stale.text().contains("a classé : Imprimantes"), stale::text);
        assertTrue(stale.text().contains("Contourné") || stale.text().contains("contourné"), stale::text);
        Matcher again = Pattern.compile("(?s)id=\"propose\".*?name=\"version\" value=\"([0-9]+)\"")
                .matcher(stale.text());
        assertTrue(again.find());
        assertFalse(seen.equals(again.group(1)), "sending again is on the present version");
        assertTrue(stale.text().contains(">\nMa solution</textarea>"), stale::text);
    }

    @Test
    void theDiagnosisIsWalkedAndItsEndProposes() {
        done(sara, "diagnosis", "diagnosis", Map.of());
        done(sara, "diagnose", "diagnosis/answers", Map.of("node", "define", "fact", "Accès refusé"));
        done(sara, "diagnose", "diagnosis/answers", Map.of("node", "since-when", "fact", "Ce matin"));
        done(sara, "diagnose", "diagnosis/answers", Map.of("node", "elsewhere", "answer", "yes"));
        Page page = done(sara, "diagnose", "diagnosis/answers", Map.of("node", "others", "answer", "no"));
        assertTrue(page.text().contains("4 étapes répondues"), page::text);
        assertTrue(page.text().contains("class=\"box question passed\"")
                || page.text().contains("passed"));
        done(sara, "diagnose", "diagnosis/answers", Map.of("node", "maintenance", "answer", "no"));
        done(sara, "diagnose", "diagnosis/answers", Map.of("node", "known", "answer", "no"));
        Page end = done(sara, "diagnose", "diagnosis/answers", Map.of("node", "find", "answer", "no-skills"));
        assertTrue(
                Pattern.compile("<option value=\"BEYOND_MY_SKILLS\" selected>")
                        .matcher(end.text())
                        .find(),
                end::text);
        assertFalse(read(julie).text().contains("class=\"guide\""), "diagnoses are the desk's own");
    }

    @Test
    void aTicketIsShownAsItWas() {
        desk.turnClockTo(ServedDesk.START.plusSeconds(600));
        done(sara, "classify", "classification", Map.of("category", ServedDesk.CATEGORY));
        Page then = sara.get(ticket + "?as-of=2026-11-24T15:05");
        assertEquals(200, then.status(), then::toString);
        assertTrue(then.text().contains("Pas encore classé"), then::text);
        assertFalse(offers(then, "classification"), "what is past cannot be changed");
        assertFalse(then.text().contains("a classé"), then::text);
        assertEquals(404, sara.get(ticket + "?as-of=2020-01-01T10:00").status());
        assertEquals(303, sara.get(ticket + "?as-of=hier").status());
    }

    @Test
    void whatIsTypedIsShownAsTextInEveryForm() {
        for (String attack : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</textarea><script>alert(1)</script>")) {
            done(sara, "answer", "follow-ups", Map.of("text", attack, "visibility", "PUBLIC"));
            done(sara, "task", "tasks", Map.of("text", attack, "visibility", "PUBLIC"));
            done(sara, "override", "override", Map.of("priority", "HIGH", "reason", attack));
            done(sara, "hold", "hold", Map.of("holdReason", "OTHER", "comment", attack));
            done(sara, "resume", "resume", Map.of());
            List<Page> pages = List.of(
                    read(sara),
                    read(julie),
                    send(sara, "hold", "hold", Map.of("holdReason", attack, "until", attack, "comment", attack)),
                    send(sara, "link", "links", Map.of("kind", attack, "other", attack)),
                    send(sara, "assess", "assessment", Map.of("cell", attack)),
                    send(sara, "classify", "classification", Map.of("category", "zzz", "asset", attack)),
                    send(sara, "propose", "solution", Map.of("text", attack, "outcome", attack, "version", "1")));
            for (Page page : pages) {
                assertTrue(page.status() == 200 || page.status() / 100 == 4, page::toString);
                assertFalse(page.text().contains("<script>"), page::toString);
                assertFalse(page.text().contains("<img"), page::toString);
            }
        }
    }

    @Test
    void everyFieldHasALabelAndEveryIdStandsOnce() {
        done(sara, "classify", "classification", Map.of("category", ServedDesk.CATEGORY, "asset", "horairepro"));
        done(sara, "diagnosis", "diagnosis", Map.of());
        done(sara, "answer", "follow-ups", Map.of("text", "Bonjour.", "visibility", "PUBLIC"));
        for (Browser who : List.of(sara, julie, prof)) {
            String text = read(who).text();
            Map<String, Integer> seen = new HashMap<>();
            Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(text);
            while (ids.find()) {
                assertEquals(1, seen.merge(ids.group(1), 1, Integer::sum), ids.group(1));
            }
            Matcher fields = Pattern.compile("<(?:select|textarea)\\b[^>]* id=\"([^\"]+)\"")
                    .matcher(text);
            while (fields.find()) {
                assertTrue(text.contains("for=\"" + fields.group(1) + "\""), fields.group());
            }
        }
    }

    @Test
    void aFileIsAttachedHandedOutSafelyAndTakenAway() {
        Page page = read(julie);
        Page attached = julie.upload(page.token(), ticket + "/files", "notes.txt", "text/plain", "Bonjour");
        assertEquals(303, attached.status(), attached::toString);
        Matcher path =
                Pattern.compile(ticket + "/files/([0-9]+)").matcher(read(julie).text());
        assertTrue(path.find());
        Page file = julie.get(path.group());
        assertEquals("Bonjour", file.text());
        assertEquals("default-src 'none'; sandbox", file.header("Content-Security-Policy"));
        assertTrue(file.header("Content-Disposition").startsWith("attachment"), file::toString);
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals(404, Browser.of(desk, "marc").get(path.group()).status(), "not for other requesters");

        Page liar = julie.upload(page.token(), ticket + "/files", "image.png", "image/png", "<script>");
        assertEquals(422, liar.status(), liar::toString);
        assertEquals(
                403,
                julie.upload("stale", ticket + "/files", "a.txt", "text/plain", "x")
                        .status());
        done(julie, "remove-" + path.group(1), "removals", Map.of("entry", path.group(1)));
        assertEquals(404, julie.get(path.group()).status());
    }
}
