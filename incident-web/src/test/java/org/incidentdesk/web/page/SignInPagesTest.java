package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The door of the pages: sessions, forms that prove where they come from, and patience with whoever guesses. */
class SignInPagesTest {

    private final ServedDesk desk = new ServedDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoeverHasNotSignedInIsAskedToAndThenComesBack() {
        Browser browser = new Browser(desk);
        Page door = browser.get("/tickets?q=abc");
        assertEquals(303, door.status());
        assertEquals("/sign-in?next=%2Ftickets%3Fq%3Dabc", door.header("Location"));
        Page asked = browser.get(door.header("Location"));
        assertEquals(200, asked.status());
        Page inside = browser.postWith(
                asked.token(),
                "/sign-in",
                Map.of("login", "Sara", "password", ServedDesk.PASSWORD, "next", "/tickets?q=abc"));
        assertEquals(303, inside.status());
        assertEquals("/tickets?q=abc", inside.header("Location"));
        assertEquals(200, browser.get("/tickets?q=abc").status());
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String elsewhere : new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "x"}) {
            Browser browser = new Browser(desk);
            Page inside = browser.postWith(
                    browser.get("/sign-in").token(),
                    "/sign-in",
                    Map.of("login", "sara", "password", ServedDesk.PASSWORD, "next", elsewhere));
            assertEquals("/", inside.header("Location"), elsewhere);
        }
    }

    @Test
    void aWrongPasswordIsRefusedInTheReadersLanguageAndTheLoginIsKept() {
        Page french = new Browser(desk).signIn("sara", "wrong");
        assertEquals(422, french.status());
        assertTrue(french.text().contains("Connexion refusée"), french::text);
        assertTrue(french.text().contains("value=\"sara\""), french::text);
        assertFalse(french.text().contains("wrong"), french::text);
        Page english = new Browser(desk).speaking("en").signIn("sara", "wrong");
        assertTrue(english.text().contains("Not signed in"), english::text);
    }

    @Test
    void theSessionsCookieIsKeptFromScriptsAndOtherSitesAndRenewedAtEachSigningIn() {
        Browser browser = new Browser(desk);
        String first = browser.signIn("sara", ServedDesk.PASSWORD).header("Set-Cookie");
        assertTrue(first.matches("desk_session=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax"), first);
        Browser other = new Browser(desk);
        assertNotEquals(first, other.signIn("sara", ServedDesk.PASSWORD).header("Set-Cookie"));
        Browser behindTls = new Browser(desk);
        Page secure = behindTls.postWith(
                behindTls.get("/sign-in").token(),
                "/sign-in",
                Map.of("login", "sara", "password", ServedDesk.PASSWORD),
                "X-Forwarded-Proto",
                "https");
        assertTrue(secure.header("Set-Cookie").endsWith("; Secure"), secure::toString);
    }

    @Test
    void theSessionsCookieOpensNoDoorForPrograms() {
        Browser browser = Browser.of(desk, "sara");
        assertEquals(200, browser.get("/").status());
        assertEquals(401, browser.get("/api/me").status());
    }

    @Test
    void sessionsEndByTimeBySigningOutAndEverywhere() {
        Browser browser = Browser.of(desk, "sara");
        desk.turnClockTo(ServedDesk.START.plus(Session.IDLE));
        assertEquals(303, browser.get("/").status());

        Browser here = Browser.of(desk, "sara");
        Browser thief = new Browser(desk);
        thief.takeCookiesOf(here);
        assertEquals(200, thief.get("/").status());
        assertEquals("/sign-in", here.post("/", "/account/sign-out", Map.of()).header("Location"));
        assertEquals(303, thief.get("/").status(), "the session is over, not only the cookie");

        Browser office = Browser.of(desk, "sara");
        Browser home = Browser.of(desk, "sara");
        office.post("/account", "/account/sign-out-everywhere", Map.of());
        assertEquals(303, home.get("/").status());
    }

    @Test
    void aChangedPasswordSignsEveryOtherBrowserOut() {
        Browser here = Browser.of(desk, "sara");
        Browser there = Browser.of(desk, "sara");
        Page wrong = here.post(
                "/account", "/account/password", Map.of("presentPassword", "wrong", "password", "another horse"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("n'est pas le mot de passe actuel"), wrong::text);
        assertFalse(wrong.text().contains("another horse"), "a password is never shown");
        assertEquals(200, there.get("/").status());
        Page changed = here.post(
                "/account",
                "/account/password",
                Map.of("presentPassword", ServedDesk.PASSWORD, "password", "another horse"));
        assertEquals(303, changed.status());
        assertEquals(200, here.get("/").status());
        assertEquals(303, there.get("/").status());
    }

    @Test
    void guessingIsSlowedDownPerLoginAndTheWaitingTimeIsSaid() {
        Browser browser = new Browser(desk);
        for (int i = 0; i < 5; i++) {
            assertEquals(422, browser.signIn("sara", "guess " + i).status());
        }
        Page waiting = browser.signIn("sara", ServedDesk.PASSWORD);
        assertEquals(429, waiting.status());
        assertEquals("10", waiting.header("Retry-After"));
        assertTrue(waiting.text().contains("10 secondes"), waiting::text);
        assertEquals(303, new Browser(desk).signIn("julie", ServedDesk.PASSWORD).status(), "others are not slowed");
        desk.turnClockTo(ServedDesk.START.plus(Duration.ofSeconds(10)));
        assertEquals(303, browser.signIn("sara", ServedDesk.PASSWORD).status());
    }

    @Test
    void aForgedFormChangesNothing() {
        Browser browser = Browser.of(desk, "sara");
        Browser attacker = Browser.of(desk, "julie");
        for (String token : new String[] {"", "x", attacker.get("/").token()}) {
            Page refused = browser.postWith(token, "/account/sign-out", Map.of());
            assertEquals(403, refused.status(), token);
            assertEquals(200, browser.get("/").status());
        }
        Page foreign = browser.postWith(
                browser.get("/").token(), "/account/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site");
        assertEquals(403, foreign.status());
        assertFalse(foreign.text().contains("action=\"/account/sign-out\" class=\"narrow\""), foreign::text);
        assertEquals(200, browser.get("/").status());
    }

    @Test
    void aStaleFormKeepsWhatWasTypedAndCanBeSentAgain() {
        Browser browser = Browser.of(desk, "julie");
        Map<String, String> typed = Map.of("title", "Écran <noir>", "description", "Ligne 1\nLigne 2");
        Page refused = browser.postWith("old", "/report", typed);
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("Écran &lt;noir"), refused::text);
        Page again = browser.postWith(refused.token(), "/report", typed);
        assertEquals(303, again.status(), again::toString);
    }

    @Test
    void whatIsTypedOutlivesTheSession() {
        Browser browser = Browser.of(desk, "julie");
        String token = browser.get("/report").token();
        desk.turnClockTo(ServedDesk.START.plus(Session.IDLE));
        Page refused = browser.postWith(token, "/report", Map.of("title", "Écran noir", "description", "Tout noir"));
        assertEquals(403, refused.status());
        Page kept = browser.postWith(
                refused.token(),
                "/sign-in",
                Map.of(
                        "login", "julie",
                        "password", ServedDesk.PASSWORD,
                        "kept-path", "/report",
                        "kept:title", "Écran noir",
                        "kept:description", "Tout noir"));
        assertEquals(200, kept.status(), kept::toString);
        assertTrue(kept.text().contains("Écran noir"), kept::text);
        Page sent =
                browser.postWith(kept.token(), "/report", Map.of("title", "Écran noir", "description", "Tout noir"));
        assertEquals(303, sent.status(), sent::toString);
    }
}
