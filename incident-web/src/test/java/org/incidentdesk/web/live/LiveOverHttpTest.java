package org.incidentdesk.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.incidentdesk.web.page.Browser;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What open pages hear: that a ticket has changed, who else is at it, and nothing that is none of the reader's business. */
@Timeout(60)
class LiveOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServedDesk desk = new ServedDesk();
    private final String path = desk.report();
    private final String ticket = path.substring(path.lastIndexOf('/') + 1);

    @AfterEach
    void close() {
        desk.close();
    }

    /** What one page hears, glance by glance. */
    private static final class Ear {
        private final Iterator<String> lines;

        Ear(HttpResponse<Stream<String>> response) {
            assertEquals(200, response.statusCode());
            assertEquals(
                    "text/event-stream",
                    response.headers().firstValue("Content-Type").orElse(""));
            lines = response.body().iterator();
        }

        /** Waits until something is heard that is waited for. */
        JsonNode hears(Predicate<JsonNode> expected) {
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.startsWith("data: ")) {
                    JsonNode glance = json(line.substring("data: ".length()));
                    if (expected.test(glance)) {
                        return glance;
                    }
                }
            }
            throw new AssertionError("the stream has ended");
        }

        boolean hasEnded() {
            while (lines.hasNext()) {
                lines.next();
            }
            return true;
        }

        private static JsonNode json(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Ear ear(String login, String query) {
        return new Ear(Browser.of(desk, login).listen("/live?tickets=" + ticket + query));
    }

    private Predicate<JsonNode> version(long version) {
        return glance -> glance.path("versions").path(ticket).asLong() == version;
    }

    private static Predicate<JsonNode> other(String name, String doing) {
        return glance -> {
            for (JsonNode other : glance.path("others")) {
                if (other.path("name").asText().equals(name)
                        && other.path("doing").asText().equals(doing)) {
                    return true;
                }
            }
            return false;
        };
    }

    @Test
    void whatSomebodyElseChangesIsHeardOfAtOnce() {
        Ear ear = ear("sara", "");
        JsonNode first = ear.hears(glance -> true);
        long before = first.path("versions").path(ticket).asLong();
        assertTrue(before > 0);
        ServedDesk.mustSucceed(
                desk.send("niveau2", "POST", path + "/follow-ups", "{\"text\": \"Vu\", \"visibility\": \"PUBLIC\"}"));
        ear.hears(version(before + 1));
    }

    @Test
    void whoElseIsAtTheTicketIsHeardAndWhetherThatOneWrites() {
        Ear sara = ear("sara", "&at=" + ticket + "&doing=reading");
        ear("niveau2", "&at=" + ticket + "&doing=answering");
        JsonNode glance = sara.hears(other("niveau2", "answering"));
        assertEquals(1, glance.path("others").size(), "oneself is not told of");
        assertEquals(ticket, glance.path("others").path(0).path("ticket").asText());
    }

    @Test
    void thePageSaysWhoIsThereEvenWithoutAScript() {
        ear("niveau2", "&at=" + ticket + "&doing=answering").hears(glance -> true);
        Browser sara = Browser.of(desk, "sara");
        String page = sara.get("/tickets/" + ticket).text();
        assertTrue(page.contains("niveau2 est en train d’écrire dans ce ticket."), page);
        assertTrue(sara.speaking("en").get("/tickets/" + ticket).text().contains("niveau2 is writing to this ticket."));
        String own = Browser.of(desk, "niveau2").get("/tickets/" + ticket).text();
        assertFalse(own.contains("<p>niveau2 est en train"), own);
    }

    @Test
    void aRequesterHearsOfOwnTicketsOnlyAndOfNobody() {
        ear("sara", "&at=" + ticket + "&doing=answering").hears(glance -> true);
        JsonNode own = ear("julie", "&at=" + ticket + "&doing=answering").hears(glance -> true);
        assertTrue(own.path("versions").has(ticket));
        assertEquals(0, own.path("others").size());
        assertEquals(0, ear("marc", "").hears(glance -> true).path("versions").size());
    }

    @Test
    void nobodyListensWithoutASession() {
        Browser stranger = new Browser(desk);
        assertEquals(204, stranger.get("/live?tickets=" + ticket).status(), "and browsers do not ask again");
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        Browser sara = Browser.of(desk, "sara");
        for (String query : new String[] {
            "", "?tickets=", "?tickets=abc", "?tickets=" + ticket + ",x", "?tickets=" + (ticket + ",").repeat(201)
        }) {
            assertEquals(400, sara.get("/live" + query).status(), query);
        }
        assertEquals(405, sara.postWith("x", "/live", Map.of()).status());
        assertEquals(404, sara.get("/live/more").status());
    }

    @Test
    void aDeskThatStopsWaitsForNoListener() {
        Ear ear = ear("sara", "");
        ear.hears(glance -> true);
        assertTimeoutPreemptively(Duration.ofSeconds(10), desk::close);
        assertTrue(ear.hasEnded());
    }
}
