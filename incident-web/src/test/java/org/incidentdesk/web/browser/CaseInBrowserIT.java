package org.incidentdesk.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The case of the course, played in a real browser: in French, in English, and in French without JavaScript. Each page on
 * the way is judged by axe-core against WCAG 2.2 AA, in light and, since colours know no language, in French in dark. With {@code -Dscreenshots=DIRECTORY} pictures of the
 * main pages are left there.
 */
class CaseInBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1360;
    private static final int HIGH = 900;

    /** Everything that an article's text can hold. */
    private static final String ARTICLE = "### Étapes\n\n1. fermer\n2. rouvrir\n\n- **tout de suite**\n\n"
            + "| avant | après |\n|---|---|\n| refusé | `ouvert` |\n\n> voir [l'aide](https://example.org/aide)\n\n"
            + "```\nhorairepro --restart\n```";

    private static Chromium chromium;

    private final List<String> barriers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private ServedDesk desk;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        desk = new ServedDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void inFrench() {
        play(Language.FR, true);
    }

    @Test
    void inEnglish() {
        play(Language.EN, true);
    }

    @Test
    void inFrenchWithoutJavaScript() {
        play(Language.FR, false);
    }

    /** Somebody before a browser. */
    private final class Seat implements AutoCloseable {
        private final Page page;
        private final Words words;
        private final boolean script;
        private final List<ColorScheme> schemes;

        Seat(String login, Language language, boolean script) {
            this.words = Words.in(language);
            this.script = script;
            this.schemes =
                    language == Language.FR ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.LIGHT);
            BrowserContext context = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setLocale(words.tag())
                            .setJavaScriptEnabled(script)
                            .setViewportSize(WIDE, HIGH));
            page = context.newPage();
            page.onPageError(error -> complaints.add(error));
            go("/sign-in");
            judge("sign-in");
            page.fill("#f-login", login);
            page.fill("#f-password", ServedDesk.PASSWORD);
            page.click("main button[type=submit]");
            page.waitForURL("**/");
        }

        void go(String path) {
            page.navigate("http://127.0.0.1:" + desk.port() + path);
        }

        /** Unfolds a form, fills it in with what is given by field and sends it. */
        void send(String form, String... fields) {
            String folded = "details:not([open]):has(> #" + form + ") > summary";
            if (page.locator(folded).count() > 0) {
                page.click(folded);
            }
            for (int i = 0; i < fields.length; i += 2) {
                String field = "[name='" + fields[i] + "']";
                if (page.locator("#" + form + " select" + field).count() > 0) {
                    page.selectOption("#" + form + " select" + field, fields[i + 1]);
                } else {
                    page.fill("#" + form + " " + field, fields[i + 1]);
                }
            }
            press("#" + form + " > button[type=submit]");
        }

        /** Presses a button and waits until the page has changed. */
        void press(String button) {
            if (script) {
                page.evaluate("document.getElementById('content').dataset.old = 'yes'");
            }
            page.click(button);
            if (script) {
                page.waitForSelector("#content:not([data-old])");
            } else {
                page.waitForLoadState();
            }
        }

        void says(String key, Object... values) {
            String text = words.of(key, values);
            assertTrue(
                    page.locator("main").innerText().contains(text),
                    () -> "no “" + text + "” on " + page.url() + ":\n"
                            + page.locator("main").innerText());
        }

        String status() {
            return page.locator(".ticket-head .status").getAttribute("class").replaceFirst(".*status-", "");
        }

        /** Looks for barriers, which needs a script, and takes a picture where one is wanted. */
        void judge(String name) {
            if (!script) {
                return;
            }
            for (ColorScheme scheme : schemes) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
                    barriers.add(name + " (" + scheme + "): " + rule.getId() + " "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                    .toList());
                }
                picture(name, scheme);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }

        private void picture(String name, ColorScheme scheme) {
            Optional.ofNullable(System.getProperty("screenshots"))
                    .filter(directory -> words.tag().equals("fr"))
                    .ifPresent(directory -> page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(directory, name + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png"))));
        }

        @Override
        public void close() {
            page.context().close();
        }
    }

    private void play(Language language, boolean script) {
        String ticket;
        try (Seat sara = new Seat("sara", language, script)) {
            ticket = work(sara);
        }
        try (Seat julie = new Seat("julie", language, script)) {
            julie.judge("home-requester");
            julie.go(ticket);
            julie.judge("ticket-requester");
            assertEquals(0, julie.page.locator("aside.side").count(), "what stands beside is the desk's");
            julie.send("approve");
            julie.says("ticket.done.approved", number(ticket));
            assertEquals("CLOSED", julie.status());
            julie.send("rate", "rating", "5");
            julie.says("ticket.rating.5");
        }
        try (Seat prof = new Seat("prof", language, script)) {
            prof.go(ticket);
            prof.judge("ticket-closed");
            assertEquals(0, prof.page.locator("#propose").count(), "a closed ticket is only reopened");
            assertEquals(1, prof.page.locator("#reopen").count());
            administer(prof);
        }
        assertEquals(List.of(), barriers);
        assertEquals(List.of(), complaints);
    }

    /** Settings are looked at before they are saved, and while they are typed where there is a script. */
    private static void administer(Seat prof) {
        prof.go("/settings");
        prof.judge("settings");
        prof.go("/settings/categories");
        prof.judge("settings-categories");
        for (String path : List.of("desk", "guides/standard", "calendars/always", "service-levels/standard")) {
            prof.go("/settings/" + path);
            prof.judge("settings-" + path.replace('/', '-'));
        }
        prof.go("/class");
        prof.judge("class");
        prof.go("/settings/matrices/standard");
        prof.judge("settings-matrix");
        if (prof.script) {
            prof.page.selectOption("[name='impact.HIGH.urgency.HIGH']", "VERY_LOW");
            prof.page.waitForSelector("#effect:has-text('" + prof.words.of("settings.effect.refused") + "')");
        }
        prof.send("setting", "impact.HIGH.urgency.HIGH", "VERY_LOW");
        prof.says("frame.refused");
        prof.send("setting", "impact.HIGH.urgency.HIGH", "HIGH");
        prof.says("settings.done.saved", "5×5");
    }

    private static String number(String ticket) {
        return ticket.substring(ticket.lastIndexOf('/') + 1);
    }

    /** Recording, classifying, judging, diagnosing, taking, solving: what Sara does. */
    private String work(Seat sara) {
        sara.judge("day");
        sara.go("/report");
        sara.judge("report");
        sara.page.fill("#f-title", "Problème d'accès – HorairePro");
        sara.page.fill("#f-description", "Accès refusé. Contactez l'administrateur.");
        sara.page.fill("#f-requester", "julie");
        sara.page.fill("#f-neededBy", "2026-11-25T22:00");
        sara.page.click("#report > button[type=submit]");
        sara.page.waitForURL("**/tickets/INC-*");
        String ticket = sara.page.url().replaceFirst(".*(/tickets/INC-[0-9]+).*", "$1");
        assertEquals("NEW", sara.status());
        sara.judge("ticket-new");

        sara.send("classify", "category", ServedDesk.CATEGORY, "asset", "horairepro");
        sara.says("ticket.done.classified", number(ticket));
        sara.press("button[value='LOW/MEDIUM']");
        sara.says("ticket.done.assessed", number(ticket));
        sara.press("button[value='LOW/HIGH']");
        assertEquals(
                "LOW/HIGH",
                sara.page.locator(".matrix button[aria-pressed=true]").getAttribute("value"));
        assertTrue(sara.page.locator(".advice").count() == 1, "the advice on what is needed when");

        sara.send("take");
        assertEquals("ASSIGNED", sara.status());
        diagnose(sara);

        sara.send("hold", "holdReason", "AWAITING_REQUESTER", "comment", "Julie essaie.");
        assertEquals("PENDING", sara.status());
        sara.send("resume");
        sara.send("answer", "text", "Fermez l'application avant de partir.");
        sara.send("propose", "text", " ");
        sara.says("frame.refused");
        sara.judge("ticket-refused");
        sara.send("propose", "text", "Redémarrage de l'application HorairePro → accès rétabli");
        assertEquals("SOLVED", sara.status());
        sara.judge("ticket-solved");
        sara.go("/tickets");
        sara.judge("tickets");
        sara.go(ticket + "?as-of=2026-11-24T15:00");
        sara.says("ticket.past");
        sara.judge("ticket-past");
        learn(sara);
        sara.go("/dashboard");
        sara.judge("dashboard");
        sara.go("/tickets/board");
        sara.judge("board");
        return ticket;
    }

    /** An article is written, looked at before it is saved, and read. */
    private void learn(Seat sara) {
        sara.go("/knowledge");
        sara.judge("knowledge-empty");
        sara.go("/knowledge/new");
        sara.page.fill("#f-editor-title", "HorairePro refuse l'accès");
        sara.page.fill("#f-editor-symptoms", "Le message **Accès refusé** apparaît.");
        sara.page.fill("#f-editor-remedyText", ARTICLE);
        sara.press("#editor button[name=preview]");
        sara.says("knowledge.previewed");
        assertEquals(3, sara.page.locator(".preview .prose li").count());
        assertEquals(ARTICLE, sara.page.inputValue("#f-editor-remedyText"));
        sara.judge("editor");
        sara.press("#editor button[type=submit]:not([name])");
        assertEquals(3, sara.page.locator(".article-body .prose li").count());
        sara.judge("article");
        sara.go("/knowledge?show=draft");
        sara.judge("knowledge");
        sara.go("/knowledge?q=imprimante");
        sara.go("/knowledge/missing");
        sara.says("knowledge.missing.searches");
        sara.judge("missing");
    }

    private void diagnose(Seat sara) {
        sara.send("diagnosis");
        sara.send("diagnose", "fact", "Accès refusé, HorairePro, Julie");
        sara.send("diagnose", "fact", "Depuis ce matin");
        sara.judge("ticket-diagnosis");
        if (sara.script) {
            sara.page.locator("h1").click();
            sara.page.evaluate("document.getElementById('content').dataset.old = 'yes'");
            sara.page.keyboard().press("1");
            sara.page.waitForSelector("#content:not([data-old])");
        } else {
            sara.press("#diagnose button[value=yes]");
        }
        sara.press("#diagnose button[value=no]");
        sara.says("ticket.guide.steps.other", 4);
        sara.send("abandon");
    }
}
