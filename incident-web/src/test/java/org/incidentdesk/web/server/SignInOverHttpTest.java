package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInOverHttpTest {

    private ServedDesk desk;

    @BeforeEach
    void start() {
        desk = new ServedDesk();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private int me(String authorization) {
        return desk.ask(null, "GET", "/api/me", "Authorization", authorization).status();
    }

    @Test
    void aPasswordOpensTheDoor() {
        Answer me = desk.ask("Sara", "GET", "/api/me", "Accept-Language", "fr");
        assertEquals("sara", me.json().get("id").asText());
        assertEquals("TECHNICIAN", me.json().get("role").asText());
        assertEquals("fr", me.json().get("language").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!",
                "Basic c2FyYQ==",
                "Basic OnBhc3M=",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Digest x",
                "x",
                "Basic c2FyYTp3cm9uZy1wYXNzd29yZA==",
                "Basic bm9ib2R5OmRlbW8tZGVtbw=="
            })
    void nothingElseDoes(String authorization) {
        Answer answer = desk.ask(null, "GET", "/api/me", "Authorization", authorization);
        assertEquals("sign-in-required", answer.code(), answer::toString);
        assertEquals(
                List.of("Basic realm=\"incident-desk\", charset=\"UTF-8\"", "Bearer realm=\"incident-desk\""),
                answer.response().headers().allValues("WWW-Authenticate"));
    }

    @Test
    void aChangedPasswordTakesEffectAtOnce() {
        assertEquals(200, me(ServedDesk.basic("julie", ServedDesk.PASSWORD)));
        mustSucceed(desk.send("julie", "PUT", "/api/people/julie/password", "{\"password\": \"nouveau-mot\"}"));
        assertEquals(401, me(ServedDesk.basic("julie", ServedDesk.PASSWORD)));
        assertEquals(200, me(ServedDesk.basic("julie", "nouveau-mot")));
        Answer others = desk.send("sara", "PUT", "/api/people/julie/password", "{\"password\": \"nouveau-mot\"}");
        assertEquals("right-missing", others.code());
        Answer weak = desk.send("sara", "PUT", "/api/people/sara/password", "{\"password\": \"court\"}");
        assertEquals("too-short", weak.json().at("/errors/0/code").asText(), weak::toString);
    }

    @Test
    void aLockedAccountIsShutAtOnceWithItsTokens() {
        String token = "Bearer "
                + desk.send("julie", "POST", "/api/tokens", "{\"label\": \"script\"}")
                        .json()
                        .get("secret")
                        .asText();
        assertEquals(200, me(token));
        mustSucceed(desk.ask("prof", "PUT", "/api/people/julie/lock"));
        assertEquals(401, me(ServedDesk.basic("julie", ServedDesk.PASSWORD)));
        assertEquals(401, me(token));
        assertTrue(
                desk.ask("prof", "GET", "/api/accounts").toString().contains("{\"person\":\"julie\",\"locked\":true"));
        mustSucceed(desk.ask("prof", "DELETE", "/api/people/julie/lock"));
        assertEquals(200, me(token));
    }

    @Test
    void aTokenIsShownOnceExpiresAndIsRevoked() {
        Answer made = desk.send(
                "julie", "POST", "/api/tokens", "{\"label\": \"script\", \"expiresAt\": \"2026-11-24T16:00:00Z\"}");
        assertEquals(201, made.status());
        assertEquals("no-store", made.header("Cache-Control"));
        String secret = made.json().get("secret").asText();
        assertEquals(200, me("Bearer " + secret));
        assertFalse(desk.ask("julie", "GET", "/api/tokens").toString().contains(secret));
        desk.turnClockTo(ServedDesk.START.plus(Duration.ofHours(1)));
        assertEquals(401, me("Bearer " + secret), "expired");
        Answer lasting = desk.send("julie", "POST", "/api/tokens", "{\"label\": \"lasting\"}");
        String address = lasting.header("Location");
        assertEquals(404, desk.ask("marc", "DELETE", address).status());
        assertEquals(204, desk.ask("julie", "DELETE", address).status());
        assertEquals(401, me("Bearer " + lasting.json().get("secret").asText()), "revoked");
        assertEquals(
                "right-missing",
                desk.ask("marc", "GET", "/api/tokens?person=julie").code());
        assertEquals(
                2,
                desk.ask("prof", "GET", "/api/tokens?person=julie")
                        .json()
                        .get("items")
                        .size());
    }

    @Test
    void nothingSecretIsLoggedOrToldBack() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(new SimpleFormatter().format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        listener.setLevel(Level.ALL);
        Logger root = Logger.getLogger("org.incidentdesk");
        root.addHandler(listener);
        root.setLevel(Level.ALL);
        try {
            String wrong = "faux-mot-de-passe-" + System.nanoTime();
            String header = ServedDesk.basic("julie", wrong);
            Answer refused = desk.ask(null, "GET", "/api/me", "Authorization", header);
            Answer password =
                    desk.send("julie", "PUT", "/api/people/marc/password", "{\"password\": \"" + wrong + "\"}");
            Answer malformed =
                    desk.send("julie", "PUT", "/api/people/julie/password", "{\"passwort\": \"" + wrong + "\"}");
            Answer broken = desk.send("julie", "PUT", "/api/people/julie/password", "{\"password\": \"" + wrong);
            String secret = desk.send("julie", "POST", "/api/tokens", "{\"label\": \"x\"}")
                    .json()
                    .get("secret")
                    .asText();
            desk.ask(null, "GET", "/api/me", "Authorization", "Bearer " + secret);
            String told = "" + refused + password + malformed + broken;
            assertFalse(told.contains(wrong), told);
            String all = String.join("\n", logged);
            assertFalse(all.contains(wrong) || all.contains(secret) || all.contains(header.substring(6)), all);
        } finally {
            root.removeHandler(listener);
            root.setLevel(null);
        }
    }
}
