package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings as an administrator changes them without JavaScript. */
class SettingsPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/settings/[^\"?]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input id=\"f-setting-[^\"]*\"[^>]*>");
    private static final Pattern SELECTED =
            Pattern.compile("(?s)<select id=\"f-setting-[^\"]*\" name=\"([^\"]+)\"(.*?)</select>");

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

    /** Everything that a setting's form holds, as a browser would send it unchanged. */
    static Map<String, String> form(Page page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page.text());
        while (inputs.find()) {
            String input = inputs.group();
            if (!input.contains("type=\"checkbox\"") || input.contains(" checked")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        }
        Matcher selects = SELECTED.matcher(page.text());
        while (selects.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(selects.group(2));
            fields.put(selects.group(1), chosen.find() ? chosen.group(1) : "");
        }
        Matcher areas = Pattern.compile(
                        "(?s)<textarea id=\"f-setting-[^\"]*\" name=\"([^\"]+)\"[^>]*>\n?(.*?)</textarea>")
                .matcher(page.text());
        while (areas.find()) {
            fields.put(areas.group(1), plain(areas.group(2)));
        }
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.text());
        if (version.find()) {
            fields.put("version", version.group(1));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String plain(String escaped) {
        return escaped.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    static Map<String, String> with(Map<String, String> form, String... changes) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                changed.remove(changes[i]);
            } else {
                changed.put(changes[i], changes[i + 1]);
            }
        }
        return changed;
    }

    private static Page done(Page answer) {
        assertEquals(303, answer.status(), answer::toString);
        return prof.get(answer.header("Location"));
    }

    static void holds(Page page, String... texts) {
        for (String text : texts) {
            assertTrue(page.text().contains(text), () -> "no " + text + " in " + page);
        }
    }

    /** The addresses of all kinds. */
    private static List<String> kinds() {
        List<String> kinds = LINK.matcher(prof.get("/settings").text())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertTrue(kinds.size() >= 8, kinds::toString);
        return kinds;
    }

    @Test
    void onlyAdministratorsFindAndChangeSettings() {
        holds(prof.get("/"), "href=\"/settings\"");
        for (String login : List.of("sara", "julie")) {
            Browser other = Browser.of(desk, login);
            assertFalse(other.get("/").text().contains("href=\"/settings\""));
            for (String path : kinds()) {
                assertEquals(403, other.get(path).status(), path);
                assertEquals(403, other.post("/", path, Map.of("name", "x")).status(), path);
                assertEquals(
                        403, other.post("/", path + "/x", Map.of("name", "x")).status(), path);
                assertEquals(403, other.post("/", path + "/x/y", Map.of()).status(), path);
            }
        }
        assertEquals(404, prof.get("/settings/nothing").status());
        assertEquals(404, prof.get("/settings/groups/nobody").status());
        assertEquals(404, prof.get("/settings/groups/%3Cx%3E").status());
        assertEquals(
                404, prof.post("/", "/settings/groups/service-desk/x", Map.of()).status());
    }

    @Test
    void everyKindAndEveryThingIsShownInBothLanguages() {
        for (String language : List.of("fr", "en")) {
            Browser browser = Browser.of(desk, "prof").speaking(language);
            for (String kind : kinds()) {
                Page list = browser.get(kind);
                assertEquals(200, list.status(), list::toString);
                assertFalse(list.text().contains("settings."), list::toString);
                LINK.matcher(list.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(path -> path.startsWith(kind + "/"))
                        .forEach(path -> {
                            Page thing = browser.get(path);
                            assertEquals(200, thing.status(), thing::toString);
                            assertFalse(thing.text().contains("settings."), thing::toString);
                        });
            }
        }
    }

    @Test
    void whatIsShownCanBeSavedUnchanged() {
        for (String kind : kinds()) {
            List<String> things = LINK.matcher(prof.get(kind).text())
                    .results()
                    .map(match -> match.group(1))
                    .filter(path -> path.startsWith(kind + "/"))
                    .distinct()
                    .toList();
            for (String path : things) {
                Map<String, String> before = form(prof.get(path));
                Map<String, String> after = form(done(prof.post(path, path, before)));
                assertEquals(with(before, "version", null), with(after, "version", null), path);
            }
        }
    }

    @Test
    void aCategoryIsAddedRenamedMovedRetiredAndDeleted() {
        Page added = done(prof.post(
                "/settings/categories",
                "/settings/categories",
                Map.of("name", "Réseau", "forIncidents", "yes", "visibleToRequesters", "yes")));
        holds(added, "Réseau");
        String path = "/settings/categories/reseau";
        Page moved = done(prof.post(path, path, with(form(added), "name", "Réseau sans fil", "above", "imprimantes")));
        holds(moved, "Réseau sans fil", "<option value=\"imprimantes\" selected>");
        holds(prof.get("/settings/categories"), "class=\"depth-1\"><a href=\"/settings/categories/reseau\">");

        Page circle = prof.post(
                "/settings/categories/imprimantes",
                "/settings/categories/imprimantes",
                with(form(prof.get("/settings/categories/imprimantes")), "above", "reseau", "name", "Typed name"));
        assertEquals(422, circle.status(), circle::toString);
        holds(circle, "class=\"refused\"", "value=\"Typed name\"");

        done(prof.post(path, path, with(form(prof.get(path)), "retired", "yes")));
        holds(prof.get("/settings/categories"), "hors service");
        Page wrong = prof.post(path, path + "/delete", with(Map.of("version", "3"), "name", "Other"));
        assertEquals(422, wrong.status(), wrong::toString);
        holds(wrong, "value=\"Other\"");
        Page deleted = prof.post(
                path,
                path + "/delete",
                Map.of("version", form(prof.get(path)).get("version"), "name", "Réseau sans fil"));
        assertEquals("/settings/categories", deleted.header("Location"), deleted::toString);
        assertEquals(404, prof.get(path).status());
    }

    @Test
    void whoeverWasSlowerIsToldWhatIsInForceAndLosesNothing() {
        String path = "/settings/groups/service-desk";
        Map<String, String> seen = form(prof.get(path));
        done(prof.post(path, path, with(seen, "line", "2")));
        Page stale = prof.post(path, path, with(seen, "name", "Centre de services"));
        assertEquals(412, stale.status(), stale::toString);
        holds(
                stale,
                "value=\"Centre de services\"",
                "Quelqu'un d'autre a changé",
                "<dt>Ligne de soutien</dt><dd class=\"pre\">2</dd>");
        assertFalse(prof.get("/settings/groups").text().contains("Centre de services"));
        done(prof.post(path, path, form(stale)));
        holds(prof.get("/settings/groups"), "Centre de services");
        done(prof.post(path, path, with(form(prof.get(path)), "name", "Service desk", "line", "1")));
        Page bad = prof.post(path, path, with(form(prof.get(path)), "name", " ", "line", "zehn"));
        assertEquals(422, bad.status(), bad::toString);
        holds(bad, "value=\"zehn\"", "ne peut être vide", "n'est pas un numéro");
    }

    @Test
    void aMatrixSaysWhichCellsFall() {
        String path = "/settings/matrices/standard";
        Map<String, String> before = form(prof.get(path));
        Map<String, String> falling = with(before, "impact.HIGH.urgency.HIGH", "VERY_LOW");
        Page refused = prof.post(path, path, falling);
        assertEquals(422, refused.status(), refused::toString);
        holds(
                refused,
                "name=\"impact.HIGH.urgency.HIGH\" aria-label=\"Impact · Haut · Urgence · Haut\" aria-invalid=\"true\"");
        Page whileTyping =
                prof.postWith(prof.get(path).token(), path, with(falling, "preview", "yes"), "HX-Request", "true");
        holds(whileTyping, "id=\"effect\"", "Ceci ne pourrait être enregistré");
        Page shown = prof.post(path, path, with(before, "impact.LOW.urgency.MEDIUM", "MEDIUM", "preview", "yes"));
        assertEquals(200, shown.status(), shown::toString);
        holds(shown, "class=\"drawing matrix\"");
        assertEquals(before, form(prof.get(path)), "to look is not to save");
        Map<String, String> three =
                with(form(prof.get("/settings/matrices/itil-3x3")), "name", "Trois", "version", null);
        Page added = done(prof.post("/settings/matrices", "/settings/matrices", three));
        assertEquals(three, with(form(added), "version", null));
    }

    @Test
    void aCalendarIsWrittenAsPeopleWriteIt() {
        Page list = prof.get("/settings/calendars");
        Map<String, String> typed = with(
                form(list),
                "name",
                "Bureau",
                "zone",
                "America/Toronto",
                "friday",
                "8:00-12:00",
                "holidays",
                "12-25 Noël\n2026-12-24..2027-01-02 Fermeture\n");
        Page looked = prof.post("/settings/calendars", "/settings/calendars", with(typed, "preview", "yes"));
        holds(looked, "Les sept prochains jours", "8 h 00", "4 h 00", "0 h 00", "value=\"Bureau\"");
        assertFalse(prof.get("/settings/calendars").text().contains("Bureau</a>"));
        Page added = done(prof.post("/settings/calendars", "/settings/calendars", typed));
        holds(added, "value=\"08:00-12:00\"", "12-25 Noël\n2026-12-24..2027-01-02 Fermeture");
        String path = "/settings/calendars/bureau";
        Page wrong = prof.post(
                path,
                path,
                with(
                        form(added),
                        "monday",
                        "8-12",
                        "tuesday",
                        "08:00-12:00, 11:00-13:00",
                        "holidays",
                        "Noël",
                        "zone",
                        "Nowhere"));
        assertEquals(422, wrong.status(), wrong::toString);
        holds(wrong, "value=\"8-12\"", "Lundi", "Jours fériés · 1", "Noël</textarea>");
        Page overlapping = prof.post(path, path, with(form(added), "tuesday", "08:00-12:00, 11:00-13:00"));
        assertEquals(422, overlapping.status(), overlapping::toString);
        holds(overlapping, "<a href=\"#f-setting-tuesday\">Mardi</a>", "08:00-12:00");
    }

    @Test
    void aServiceLevelShowsWhatWouldBeDue() {
        String path = "/settings/service-levels/standard";
        Page page = prof.get(path);
        holds(page, "value=\"72 h\"", "Si le temps commençait maintenant");
        Page added = done(prof.post(
                "/settings/service-levels",
                "/settings/service-levels",
                with(form(page), "version", null, "name", "Rapide", "HIGH.resolve", "end 2 d", "LOW.own", "90 min")));
        holds(added, "value=\"fin 2 j\"", "value=\"90 min\"");
        Page wrong = prof.post(path, path, with(form(page), "HIGH.resolve", "bientôt"));
        assertEquals(422, wrong.status(), wrong::toString);
        holds(wrong, "value=\"bientôt\"", "Haut · Résolution");
    }

    @Test
    void aPersonIsAddedGivenAPasswordAndLocked() {
        Page taken = prof.post(
                "/settings/people",
                "/settings/people",
                Map.of("login", "julie", "name", "Julie bis", "role", "REQUESTER"));
        assertEquals(409, taken.status(), taken::toString);
        holds(taken, "value=\"Julie bis\"");
        done(prof.post(
                "/settings/people",
                "/settings/people",
                Map.of(
                        "login",
                        "nadia",
                        "name",
                        "Nadia",
                        "role",
                        "TECHNICIAN",
                        "groups",
                        "service-desk",
                        "active",
                        "yes")));
        String path = "/settings/people/nadia";
        assertEquals(
                422,
                prof.post(path, path + "/password", Map.of("password", "short")).status());
        Page set = done(prof.post(path, path + "/password", Map.of("password", "une phrase")));
        assertFalse(set.text().contains("une phrase"));
        assertEquals(303, new Browser(desk).signIn("nadia", "une phrase").status());
        done(prof.post(path, path + "/lock", Map.of()));
        assertFalse(new Browser(desk).signIn("nadia", "une phrase").status() == 303);
        done(prof.post(path, path + "/unlock", Map.of()));
        assertEquals(303, new Browser(desk).signIn("nadia", "une phrase").status());
        holds(prof.get("/settings/people?q=nadia"), "Nadia");
        assertFalse(prof.get("/settings/people?q=nadia").text().contains("/settings/people/julie"));
        Page last = prof.post(
                "/settings/people/prof",
                "/settings/people/prof",
                with(form(prof.get("/settings/people/prof")), "role", "REQUESTER"));
        assertEquals(409, last.status(), last::toString);
    }

    @Test
    void whatIsTypedIsShownAsText() {
        for (String attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>")) {
            for (String kind : kinds()) {
                Page refused = prof.post(
                        kind,
                        kind,
                        Map.of("name", attack, "holidays", attack, "zone", attack, "line", attack, "login", attack));
                Page found = prof.get(
                        kind + "?q=" + java.net.URLEncoder.encode(attack, java.nio.charset.StandardCharsets.UTF_8));
                for (Page page : List.of(refused, found, prof.get(kind))) {
                    assertFalse(page.text().contains("<script>"), page::toString);
                    assertFalse(page.text().contains("<img"), page::toString);
                }
            }
        }
    }
}
