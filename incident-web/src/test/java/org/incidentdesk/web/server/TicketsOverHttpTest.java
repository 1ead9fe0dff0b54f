package org.incidentdesk.web.server;

import static org.incidentdesk.web.server.ServedDesk.mustSucceed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketsOverHttpTest {

    private static ServedDesk desk;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void atTen() {
        desk.turnClockTo(ServedDesk.START);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    @Test
    void anIncidentIsRecordedAndFoundWhereTheAnswerSays() {
        Answer recorded = desk.send("sara", "POST", "/api/tickets", """
                {"title": "Panne", "description": "Rien ne va", "channel": "PHONE", "requester": "julie",
                 "location": "bureau-administratif", "neededBy": "2026-11-25T17:00:00-05:00",
                 "category": "application-horairepro", "assets": ["horairepro"], "urgency": "HIGH",
                 "assignees": [{"person": "sara"}, {"group": "support-applicatif"}]}""");
        assertEquals(201, recorded.status(), recorded::toString);
        Answer read = desk.ask("sara", "GET", recorded.header("Location"));
        assertEquals(200, read.status());
        JsonNode ticket = read.json();
        assertEquals(recorded.json().get("number"), ticket.get("number"));
        assertEquals("ASSIGNED", ticket.get("status").asText());
        assertEquals("julie", ticket.get("requester").asText());
        assertEquals("sara", ticket.get("recordedBy").asText());
        assertEquals("2026-11-25T22:00:00Z", ticket.get("neededBy").asText());
        assertEquals(
                "Accès > Accès à une application > Application HorairePro",
                ticket.at("/classification/path").asText());
        assertEquals(List.of("horairepro"), texts(ticket.at("/classification/assets")));
        assertEquals("P2", ticket.at("/priority/code").asText());
        assertEquals(2, ticket.at("/assignees/level").asInt());
        assertEquals("2026-11-25T15:00:00Z", ticket.at("/timeToResolve/due").asText());
        assertEquals("RUNNING", ticket.at("/timeToResolve/state").asText());
        assertTrue(texts(ticket.get("actions")).contains("PROPOSE_SOLUTION"));
        assertTrue(read.etag().startsWith("\"" + ticket.get("version").asText() + "."));
    }

    @Test
    void aTicketIsFoundByItsBareNumberToo() {
        String address = desk.report();
        String bare = "/api/tickets/" + Long.parseLong(address.substring(address.lastIndexOf('-') + 1));
        assertEquals(
                desk.ask("sara", "GET", address).json(),
                desk.ask("sara", "GET", bare).json());
    }

    @Test
    void changesNeedTheVersionThatTheyRestOn() {
        String ticket = desk.report();
        String body = "{\"impact\": \"LOW\", \"urgency\": \"HIGH\"}";
        Answer blind = desk.send("sara", "PUT", ticket + "/assessment", body);
        assertEquals(428, blind.status());
        assertEquals("precondition-required", blind.code());
        String seen = desk.ask("sara", "GET", ticket).etag();
        Answer first = desk.send("sara", "PUT", ticket + "/assessment", body, "If-Match", seen);
        assertEquals(200, first.status(), first::toString);
        Answer second = desk.send("sara", "PUT", ticket + "/assessment", body, "If-Match", seen);
        assertEquals(412, second.status());
        assertEquals(2, second.json().at("/facts/actual").asInt());
        Answer onReceipt = desk.send(
                "sara", "PUT", ticket + "/classification", "{\"category\": \"acces\"}", "If-Match", first.etag());
        assertEquals(200, onReceipt.status(), onReceipt::toString);
        Answer onAny = desk.send("sara", "PUT", ticket + "/classification", "{}", "If-Match", "*");
        assertEquals(200, onAny.status(), onAny::toString);
    }

    @Test
    void additionsMayNameAVersionAndAreRefusedWhereItIsStale() {
        String ticket = desk.report();
        String body = "{\"text\": \"Bonjour\"}";
        assertEquals(
                412,
                desk.send("sara", "POST", ticket + "/follow-ups", body, "If-Match", "\"7\"")
                        .status());
        assertEquals(1, desk.ask("sara", "GET", ticket).json().get("version").asInt());
        Answer added = desk.send("sara", "POST", ticket + "/follow-ups", body, "If-Match", "\"1\"");
        assertEquals(201, added.status(), added::toString);
        assertEquals(
                "Bonjour",
                desk.ask("julie", "GET", added.header("Location"))
                        .json()
                        .get("text")
                        .asText());
    }

    @Test
    void whoHasSeenATicketIsNotSentItAgainUntilItChanges() {
        String ticket = desk.report();
        String seen = desk.ask("sara", "GET", ticket).etag();
        Answer again = desk.ask("sara", "GET", ticket, "If-None-Match", seen);
        assertEquals(304, again.status());
        assertEquals("", again.response().body());
        assertEquals(
                200, desk.ask("julie", "GET", ticket, "If-None-Match", seen).status(), "she may do other things");
        desk.turnClockTo(ServedDesk.START.plus(Duration.ofDays(4)));
        Answer late = desk.ask("sara", "GET", ticket, "If-None-Match", seen);
        assertEquals(200, late.status(), "the deadline has passed since");
        assertEquals("BREACHED", late.json().at("/timeToResolve/state").asText());
    }

    @Test
    void aRepeatedWishIsAnsweredLikeTheFirstAndHasOneEffect() {
        String body = "{\"title\": \"Une fois\", \"description\": \"x\", \"channel\": \"PORTAL\"}";
        Answer first = desk.send("julie", "POST", "/api/tickets", body, "Idempotency-Key", "k-1");
        Answer second = desk.send("julie", "POST", "/api/tickets", body, "Idempotency-Key", "k-1");
        assertEquals(201, second.status());
        assertEquals(first.json(), second.json());
        Answer other =
                desk.send("julie", "POST", "/api/tickets", body.replace("Une", "Deux"), "Idempotency-Key", "k-1");
        assertEquals(422, other.status());
        assertEquals("idempotency-key-reused", other.code());
        Answer othersKey = desk.send("marc", "POST", "/api/tickets", body, "Idempotency-Key", "k-1");
        assertEquals(201, othersKey.status(), "keys are everybody's own");
    }

    @Test
    void requestersSeeTheirOwnTicketsAndNothingPrivate() {
        String ticket = desk.report();
        mustSucceed(desk.send("sara", "POST", ticket + "/follow-ups", "{\"text\": \"Public\"}"));
        Answer secret = mustSucceed(desk.send(
                "sara", "POST", ticket + "/follow-ups", "{\"text\": \"Secret\", \"visibility\": \"PRIVATE\"}"));
        String seen = desk.ask("julie", "GET", ticket).toString();
        assertTrue(seen.contains("Public"));
        assertFalse(seen.contains("Secret"));
        assertFalse(desk.ask("julie", "GET", ticket + "/history").toString().contains("Secret"));
        assertEquals(404, desk.ask("julie", "GET", secret.header("Location")).status());
        Answer stranger = desk.ask("marc", "GET", ticket);
        assertEquals(404, stranger.status());
        assertEquals("not-found", stranger.code());
        assertEquals(404, desk.ask("marc", "GET", ticket + "/history").status());
        assertEquals(
                404,
                desk.send("marc", "POST", ticket + "/follow-ups", "{\"text\": \"?\"}")
                        .status());
        JsonNode list = desk.ask("marc", "GET", "/api/tickets?limit=200").json();
        list.get("items")
                .forEach(item -> assertEquals("marc", item.get("requester").asText()));
    }

    @Test
    void aTicketIsShownAsItWas() {
        String ticket = desk.report();
        desk.turnClockTo(ServedDesk.START.plusSeconds(3600));
        mustSucceed(desk.change("sara", "PUT", ticket, "/assessment", "{\"impact\": \"HIGH\", \"urgency\": \"HIGH\"}"));
        Answer then = desk.ask("sara", "GET", ticket + "?asOf=2026-11-24T10:30:00-05:00");
        assertEquals("MEDIUM", then.json().at("/priority/impact").asText());
        assertEquals("2026-11-24T15:30:00Z", then.json().get("asOf").asText());
        assertTrue(then.json().get("actions").isEmpty());
        assertEquals(
                404,
                desk.ask("sara", "GET", ticket + "?asOf=2026-11-24T00:00:00Z").status());
    }

    @Test
    void theHistoryTellsEveryFactWithItsHash() {
        String ticket = desk.report();
        mustSucceed(desk.send("sara", "POST", ticket + "/follow-ups", "{\"text\": \"Ligne 1\\nLigne 2 \\\\ fin\"}"));
        JsonNode items = desk.ask("sara", "GET", ticket + "/history").json().get("items");
        assertEquals("REPORTED", items.get(0).get("type").asText());
        JsonNode followUp = items.get(1);
        assertEquals("FOLLOW_UP_ADDED", followUp.get("type").asText());
        assertEquals("Ligne 1\nLigne 2 \\ fin", followUp.at("/values/text/0").asText());
        assertEquals("sara", followUp.get("by").asText());
        assertEquals("TECHNICIAN", followUp.get("role").asText());
        assertTrue(followUp.get("hash").asText().matches("[0-9a-f]{64}"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            mustSucceed(desk.send(
                    "marc",
                    "POST",
                    "/api/tickets",
                    "{\"title\": \"Page " + i + "\", \"description\": \"x\", \"channel\": \"PORTAL\"}"));
        }
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.of("/api/tickets?requester=marc&status=NEW,ASSIGNED&status=PENDING&text=page"
                + "&openedAfter=2026-11-24T14:59:59Z&sort=-opened&limit=3");
        while (next.isPresent()) {
            Answer page = desk.ask("sara", "GET", next.get());
            assertEquals(200, page.status(), page::toString);
            page.json()
                    .get("items")
                    .forEach(item -> found.add(item.get("number").asText()));
            next = page.response().headers().firstValue("Link").map(link -> {
                assertTrue(link.endsWith(">; rel=\"next\""), link);
                return link.substring(1, link.indexOf('>'));
            });
            assertEquals(next.isPresent(), page.json().has("next"));
        }
        Set<String> distinct = new TreeSet<>(found);
        assertEquals(7, found.size());
        assertEquals(7, distinct.size());
        assertEquals(List.copyOf(((TreeSet<String>) distinct).descendingSet()), found, "newest first");
    }

    @Test
    void aTicketIsHeldResumedSolvedRefusedClosedAndReopened() {
        String ticket = desk.report();
        Answer held = desk.change("sara", "PUT", ticket, "/hold", "{\"reason\": \"AWAITING_REQUESTER\"}");
        assertEquals(200, held.status(), held::toString);
        assertEquals(
                "AWAITING_REQUESTER",
                desk.ask("julie", "GET", ticket).json().at("/hold/reason").asText());
        assertEquals(200, desk.change("julie", "DELETE", ticket, "/hold", null).status());
        Answer task = desk.send("sara", "POST", ticket + "/tasks", """
                {"text": "Passer la voir", "assignee": "sara",
                 "schedule": {"from": "2026-11-24T16:00:00Z", "to": "2026-11-24T17:00:00Z"}}""");
        assertEquals(201, task.status(), task::toString);
        assertEquals(
                "PLANNED", desk.ask("sara", "GET", ticket).json().get("status").asText());
        mustSucceed(desk.send("sara", "POST", task.header("Location") + "/completion", "{\"spent\": \"PT20M\"}"));
        assertEquals(
                "PT20M",
                desk.ask("sara", "GET", task.header("Location"))
                        .json()
                        .get("spent")
                        .asText());
        mustSucceed(desk.send("sara", "POST", ticket + "/assignees", "{\"person\": \"sara\"}"));
        mustSucceed(desk.send(
                "sara",
                "POST",
                ticket + "/escalations",
                "{\"group\": \"support-applicatif\", \"reason\": \"MISSING_RIGHTS\", \"keepTechnicians\": true}"));
        mustSucceed(desk.change("sara", "DELETE", ticket, "/assignees/groups/support-applicatif", null));
        mustSucceed(desk.change("sara", "DELETE", ticket, "/assignees/persons/sara", null));
        mustSucceed(desk.change("sara", "PUT", ticket, "/observers", "{\"persons\": [\"prof\"]}"));
        mustSucceed(desk.change("prof", "PUT", ticket, "/major", "{\"major\": true, \"reason\": \"Paie\"}"));
        mustSucceed(desk.change(
                "sara", "PUT", ticket, "/priority-override", "{\"priority\": \"VERY_HIGH\", \"reason\": \"Paie\"}"));
        assertEquals(
                "P1",
                desk.ask("sara", "GET", ticket).json().at("/priority/code").asText());
        mustSucceed(desk.change("sara", "DELETE", ticket, "/priority-override", null));
        mustSucceed(desk.change("sara", "PATCH", ticket, "/details", "{\"title\": \"Nouveau titre\"}"));
        mustSucceed(desk.send("sara", "POST", ticket + "/solution", "{\"text\": \"1\", \"outcome\": \"FIXED\"}"));
        mustSucceed(desk.send("julie", "POST", ticket + "/solution/refusal", "{\"reason\": \"Encore\"}"));
        mustSucceed(desk.change("sara", "PUT", ticket, "/classification", "{\"category\": \"acces\"}"));
        mustSucceed(desk.send("sara", "POST", ticket + "/solution", "{\"text\": \"2\", \"outcome\": \"FIXED\"}"));
        mustSucceed(desk.send("prof", "POST", ticket + "/closure", "{\"category\": \"" + ServedDesk.CATEGORY + "\"}"));
        JsonNode closed = desk.ask("prof", "GET", ticket).json();
        assertEquals("CLOSED", closed.get("status").asText());
        assertEquals("CORRECTED", closed.at("/classification/verification").asText());
        assertEquals("Nouveau titre", closed.get("title").asText());
        mustSucceed(desk.send("prof", "POST", ticket + "/reopening", "{\"reason\": \"Revenu\"}"));
        assertEquals(1, desk.ask("prof", "GET", ticket).json().get("reopenings").asInt());
    }

    @Test
    void ticketsAreLinkedAndALinkIsTakenAway() {
        String original = desk.report();
        String duplicate = desk.report();
        String number = original.substring(original.lastIndexOf('/') + 1);
        mustSucceed(desk.send(
                "sara", "POST", duplicate + "/links", "{\"kind\": \"DUPLICATE_OF\", \"ticket\": \"" + number + "\"}"));
        assertEquals(
                number,
                desk.ask("sara", "GET", duplicate).json().at("/links/0/ticket").asText());
        assertEquals(
                1, desk.ask("sara", "GET", original).json().get("linkedFrom").size());
        mustSucceed(desk.change("sara", "DELETE", duplicate, "/links/DUPLICATE_OF/" + number, null));
        assertTrue(desk.ask("sara", "GET", duplicate).json().get("links").isEmpty());
    }

    @Test
    void adviceSaysWhichUrgencyServesTheRequesterInTime() {
        Answer advice = desk.ask("julie", "GET", "/api/needed-by-advice?neededBy=2026-11-25T17:00:00-05:00");
        assertEquals("HIGH", advice.json().get("advised").asText(), advice::toString);
        Answer answer = desk.send("sara", "POST", "/api/tickets", """
                {"title": "x", "description": "x", "channel": "PHONE", "neededBy": "2026-11-25T17:00:00-05:00"}""");
        JsonNode ofTicket =
                desk.ask("sara", "GET", answer.header("Location") + "/advice").json();
        assertEquals("HIGH", ofTicket.get("advised").asText());
    }
}
