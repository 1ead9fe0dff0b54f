package org.incidentdesk.web.page;

import static org.incidentdesk.web.page.SettingsPagesTest.form;
import static org.incidentdesk.web.page.SettingsPagesTest.holds;
import static org.incidentdesk.web.page.SettingsPagesTest.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is particular to one kind of settings: each success, and each refusal with what was typed. */
class SettingsKindsTest {

    private static ServedDesk desk;
    private static Browser prof;

    @BeforeAll
    static void open() {
        desk = new ServedDesk();
        prof = Browser.of(desk, "prof");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Page sent(String path, Map<String, String> fields) {
        return prof.post(path, path, fields);
    }

    private static Page done(Page answer) {
        assertEquals(303, answer.status(), answer::toString);
        return prof.get(answer.header("Location"));
    }

    private static Page refused(int status, Page answer) {
        assertEquals(status, answer.status(), answer::toString);
        holds(answer, "class=\"refused\"");
        return answer;
    }

    @Test
    void aWebhooksSecretIsShownOnce() {
        String path = "/settings/webhooks";
        holds(
                refused(422, sent(path, Map.of("name", "Chat", "address", "http://example.org/", "kinds", "SOLVED"))),
                "value=\"http://example.org/\"");
        refused(422, sent(path, Map.of("name", "Chat", "address", "https://example.org/")));
        Page added = sent(
                path, Map.of("name", "Chat", "address", "https://example.org/", "kinds", "SOLVED", "active", "yes"));
        assertEquals(200, added.status(), added::toString);
        Matcher secret = Pattern.compile("<code>(whsec_[^<]+)</code>").matcher(added.text());
        assertTrue(secret.find(), added::toString);
        assertFalse(prof.get(path + "/chat").text().contains("whsec_"));
        Page renewed = prof.post(path, path + "/chat/secret", Map.of());
        holds(renewed, "<code>whsec_");
        assertFalse(renewed.text().contains(secret.group(1)));
        done(sent(path + "/chat", with(form(prof.get(path + "/chat")), "active", null)));
        holds(prof.get(path), "hors service");
    }

    @Test
    void aGuideIsDrawnBeforeItIsSaved() {
        String path = "/settings/guides/standard";
        Page page = prof.get(path);
        holds(page, "id=\"guide-title\"", "value=\"elsewhere\"", "yes | Oui, partout | Yes, everywhere | others");
        Map<String, String> before = form(page);
        Map<String, String> lost = with(
                before,
                "node.60.id",
                "lonely",
                "node.60.stepKind",
                "FACT",
                "node.60.fr",
                "Seul",
                "node.60.en",
                "Alone",
                "node.60.ways",
                "others");
        Page unreachable = refused(422, sent(path, lost));
        holds(unreachable, "Étape · 61 · Identité", "value=\"lonely\"", "<details class=\"part\" open>");
        Page four = refused(422, sent(path, with(before, "node.2.ways", "yes | Oui | others")));
        holds(four, "yes | Oui | others</textarea>", "quatre parties");
        Page looked = sent(path, with(before, "node.0.fr", "Quoi donc ?", "preview", "yes"));
        assertEquals(200, looked.status(), looked::toString);
        holds(looked, "Quoi donc ?</textarea>", "id=\"guide-title\"");
        assertFalse(prof.get(path).text().contains("Quoi donc ?"), "to look is not to save");
        holds(done(sent(path, with(before, "node.0.fr", "Quoi donc ?"))), "Quoi donc ?");
        Page chart = prof.get(path + "/flowchart");
        assertEquals("text/vnd.mermaid;charset=UTF-8", chart.header("Content-Type"));
        holds(chart, "flowchart TD", "Quoi donc ?");
        assertEquals(404, prof.get("/settings/guides/nothing/flowchart").status());
        assertEquals(403, Browser.of(desk, "sara").get(path + "/flowchart").status());
        Page small = done(sent(
                "/settings/guides",
                Map.ofEntries(
                        Map.entry("name", "Petit"),
                        Map.entry("start", "on"),
                        Map.entry("node.0.id", "on"),
                        Map.entry("node.0.stepKind", "QUESTION"),
                        Map.entry("node.0.fr", "Allumée ?"),
                        Map.entry("node.0.en", "Switched on?"),
                        Map.entry("node.0.ways", "a | Oui \\| si | Yes | end"),
                        Map.entry("node.1.id", "end"),
                        Map.entry("node.1.stepKind", "ESCALATION"),
                        Map.entry("node.1.fr", "Fin"),
                        Map.entry("node.1.en", "End"),
                        Map.entry("node.1.escalationReason", "MISSING_RIGHTS"))));
        holds(small, "a | Oui \\| si | Yes | end</textarea>");
    }

    @Test
    void aRuleSaysWhereItIsWrong() {
        String path = "/settings/report-rules";
        Page nothing = refused(
                422, sent(path, Map.of("name", "Rien", "order", "5", "words", "imprimante\n?!", "channels", "PHONE")));
        holds(nothing, "imprimante\n?!</textarea>", "#f-setting-thenCategory", "#f-setting-words");
        Page added = done(sent(
                path,
                Map.of(
                        "name",
                        "Imprimante",
                        "order",
                        "5",
                        "words",
                        "imprimante\nprinter",
                        "thenUrgency",
                        "HIGH",
                        "active",
                        "yes")));
        holds(added, "imprimante\nprinter</textarea>", "<option value=\"HIGH\" selected>");
        holds(prof.get(path), "place 5", "value=\"15\"");
        refused(422, sent(path + "/imprimante", with(form(added), "order", "0")));
    }

    @Test
    void aTemplateHangsOnACategory() {
        String path = "/settings/templates";
        Map<String, String> wish =
                Map.of("category", "imprimantes", "mandatory", "LOCATION", "title", "Imprimante", "urgency", "LOW");
        Page both = refused(422, sent(path, with(wish, "hidden", "LOCATION")));
        holds(both, "value=\"Imprimante\"");
        holds(done(sent(path, wish)), "Imprimantes", "value=\"Imprimante\"");
        refused(412, sent(path, wish));
        refused(422, sent(path, with(wish, "category", "")));
    }

    @Test
    void aCannedAnswerKnowsWhatIsFilledIn() {
        String path = "/settings/canned-answers";
        Page unknown = refused(422, sent(path, Map.of("name", "Merci", "text", "Merci {{nobody}}")));
        holds(unknown, "Merci {{nobody}}</textarea>");
        holds(
                done(sent(
                        path,
                        Map.of(
                                "name",
                                "Merci",
                                "text",
                                "Merci {{requester}}",
                                "answerKind",
                                "SOLUTION",
                                "active",
                                "yes"))),
                "Merci {{requester}}</textarea>");
    }

    @Test
    void theDeskHasOneSetOfSettings() {
        String path = "/settings/desk";
        Map<String, String> before = form(prof.get(path));
        Page whispered = refused(
                422, sent(path, with(before, "tell.PRIVATE_FOLLOW_UP.REQUESTER", "yes", "name", "Bureau d'aide")));
        holds(whispered, "value=\"Bureau d&#39;aide\"");
        refused(422, sent(path, with(before, "zone", "Nowhere")));
        refused(422, sent(path, with(before, "automaticClosureDays", "0")));
        refused(422, sent(path, with(before, "everyDays", "3")));
        holds(
                done(sent(
                        path,
                        with(
                                before,
                                "closurePolicy",
                                "ADMINISTRATOR_ONLY",
                                "everyDays",
                                "3",
                                "reminderSolution",
                                "Sans réponse"))),
                "<option value=\"ADMINISTRATOR_ONLY\" selected>",
                "Sans réponse</textarea>");
        refused(412, sent(path, before));
        assertEquals(404, prof.get("/settings/desk/other").status());
    }

    @Test
    void theSearchIsToldWhichWordingsMeanTheSame() {
        String path = "/settings/synonyms";
        Map<String, String> before = form(prof.get(path));
        assertTrue(before.get("wordings").contains("mot de passe, mdp, password"), before::toString);
        Page alone = refused(422, sent(path, with(before, "wordings", "mdp, password\n\nimprimante")));
        holds(alone, "imprimante</textarea>", "ne convient pas à la ligne 3");
        holds(
                done(sent(path, with(before, "wordings", "badge, carte magnétique\n\nmdp , password"))),
                "badge, carte magnétique\nmdp, password</textarea>");
        refused(412, sent(path, before));
        assertEquals(
                "",
                form(done(sent(path, with(form(prof.get(path)), "wordings", ""))))
                        .get("wordings"));
    }

    @Test
    void holidaysComeOutOfAFile() {
        done(sent(
                "/settings/calendars", Map.of("name", "Fichier", "zone", "America/Toronto", "monday", "08:00-12:00")));
        String path = "/settings/calendars/fichier";
        String event =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                        + "DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Noël\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        Page wrong = prof.upload(prof.get(path).token(), path + "/holidays", "x.ics", "text/calendar", "nonsense");
        assertEquals(422, wrong.status(), wrong::toString);
        Page token = prof.get(path);
        Page added = prof.upload(
                token.token(),
                path + "/holidays",
                "x.ics",
                "text/calendar",
                event,
                "version",
                form(token).get("version"));
        holds(done(added), "2026-12-25 Noël</textarea>");
    }
}
