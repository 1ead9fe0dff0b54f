package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may measure over HTTP, in which forms, and what is refused. */
class MeasuresOverHttpTest {

    /** What Prometheus asks with: it would rather have another form, which we do not write. */
    private static final String SCRAPER =
            "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    private ServedDesk desk;

    @BeforeEach
    void start() {
        desk = new ServedDesk();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private Answer read(String address, String... headers) {
        Answer answer = desk.ask("sara", "GET", address, headers);
        assertEquals(200, answer.status(), answer::toString);
        return answer;
    }

    private void later(long seconds) {
        desk.turnClockTo(ServedDesk.START.plusSeconds(seconds));
    }

    private static Map<String, Long> cells(JsonNode measure) {
        Map<String, Long> cells = new TreeMap<>();
        measure.get("cells")
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asLong()));
        return cells;
    }

    private static List<String> numbers(Answer page) {
        List<String> numbers = new ArrayList<>();
        page.json().get("items").forEach(item -> numbers.add(item.get("number").asText()));
        return numbers;
    }

    @Test
    void everyMeasureIsToldWithItsDefinitionInTheReadersLanguage() {
        desk.report();
        JsonNode english = read("/api/measures", "Accept-Language", "en").json().get("items");
        JsonNode french = read("/api/measures", "Accept-Language", "fr").json().get("items");
        assertEquals(Measure.values().length, english.size());
        for (int i = 0; i < english.size(); i++) {
            JsonNode one = english.get(i);
            Measure measure = Measure.values()[i];
            assertEquals(measure.name(), one.get("measure").asText());
            assertEquals(measure.kind().name(), one.at("/definition/kind").asText());
            assertEquals(
                    measure.population().name(),
                    one.at("/definition/population").asText());
            assertEquals(
                    measure.population().moment().name(),
                    one.at("/definition/period").asText());
            assertEquals(
                    measure.card().exclusions().size(),
                    one.at("/definition/exclusions").size());
            assertFalse(one.get("text").asText().isBlank());
            assertFalse(one.get("text").equals(french.get(i).get("text")), measure.name());
        }
    }

    @Test
    void aRequesterMeasuresNothingAndATechnicianScrapesNothing() {
        for (String address : List.of(
                "/api/measures",
                "/api/measures/REOPENED",
                "/api/measures/REOPENED/tickets",
                "/metrics",
                "/api/search-lag")) {
            assertEquals(401, desk.ask(null, "GET", address).status(), address);
            assertEquals(403, desk.ask("julie", "GET", address).status(), address);
        }
        assertEquals(403, desk.ask("sara", "GET", "/metrics").status());
        assertEquals(403, desk.ask("sara", "GET", "/api/search-lag").status());
    }

    @Test
    void aSubtreeAndAGroupAreMeasuredByThemselves() {
        String ticket = desk.report();
        desk.report();
        ServedDesk.mustSucceed(desk.change(
                "sara", "PUT", ticket, "/classification", "{\"category\": \"" + ServedDesk.CATEGORY + "\"}"));
        String measure = "/api/measures/OPEN_BY_STATUS";
        assertEquals(2, read(measure).json().get("tickets").asInt());
        assertEquals(1, read(measure + "?category=acces").json().get("tickets").asInt());
        assertEquals(
                0,
                read(measure + "?group=support-applicatif")
                        .json()
                        .get("tickets")
                        .asInt());
        assertEquals(
                0,
                read(measure + "?category=acces&to=2026-11-24T15:00:00Z")
                        .json()
                        .get("tickets")
                        .asInt());
        assertEquals(
                1,
                read(measure + "?category=acces&from=2026-11-24T15:00:00Z")
                        .json()
                        .get("tickets")
                        .asInt());
    }

    @Test
    void aShareAndATimeAreToldWithWhatTheyWereMadeOf() {
        String ticket = desk.report();
        JsonNode nothing = read("/api/measures/FIRST_CONTACT").json();
        assertEquals(0, nothing.get("tickets").asInt());
        assertTrue(nothing.path("rate").isMissingNode() || nothing.path("rate").isNull(), "nothing of nothing");
        later(5_400);
        ServedDesk.mustSucceed(
                desk.send("sara", "POST", ticket + "/solution", "{\"text\": \"Fait\", \"outcome\": \"FIXED\"}"));
        JsonNode share = read("/api/measures/FIRST_CONTACT").json();
        assertEquals(1.0, share.get("rate").asDouble());
        assertEquals(Map.of("YES", 1L, "NO", 0L), cells(share));
        JsonNode time = read("/api/measures/TIME_TO_RESOLVE").json();
        assertEquals("PT1H30M", time.at("/times/mean").asText());
        assertEquals("PT1H30M", time.at("/times/p95").asText());
        assertEquals(
                List.of(ticket.substring(ticket.lastIndexOf('/') + 1)),
                numbers(read("/api/measures/FIRST_CONTACT/tickets?cell=YES")));
        assertEquals(List.of(), numbers(read("/api/measures/FIRST_CONTACT/tickets?cell=NO")));
    }

    @Test
    void theTicketsBehindAFigureComePageByPage() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String ticket = desk.report();
            expected.add(ticket.substring(ticket.lastIndexOf('/') + 1));
        }
        Answer first = read("/api/measures/OPEN_BY_STATUS/tickets?limit=2&cell=NEW");
        assertEquals(expected.subList(0, 2), numbers(first));
        String cursor = first.json().get("next").asText();
        Answer second = read("/api/measures/OPEN_BY_STATUS/tickets?limit=2&cell=NEW&cursor=" + cursor);
        assertEquals(expected.subList(2, 3), numbers(second));
    }

    @Test
    void theSameIsATableWhereATableIsAskedFor() {
        desk.report();
        Answer table = read("/api/measures", "Accept", "text/csv");
        assertTrue(table.header("Content-Type").startsWith("text/csv"), table::toString);
        List<String> lines = table.response().body().lines().toList();
        assertEquals("measure,part,value,unit,from,to,as_of", lines.get(0));
        assertTrue(lines.contains("OPEN_BY_STATUS,NEW,1,tickets,,,2026-11-24T15:00:00Z"), table::toString);
        assertTrue(lines.contains("TIME_TO_RESOLVE,tickets,0,tickets,,,2026-11-24T15:00:00Z"), table::toString);
        Arrays.stream(Measure.values())
                .forEach(measure ->
                        assertTrue(lines.stream().anyMatch(line -> line.startsWith(measure + ",")), measure.name()));
        assertTrue(read("/api/measures", "Accept", "application/json, text/csv;q=0.5")
                .header("Content-Type")
                .startsWith("application/json"));
    }

    @Test
    void oneMeasureIsATableToo() {
        desk.report();
        Answer table = read("/api/measures/OPEN_BY_STATUS", "Accept", "text/csv");
        assertTrue(table.header("Content-Type").startsWith("text/csv"), table::toString);
        assertTrue(table.response().body().contains("OPEN_BY_STATUS,NEW,1,tickets"), table::toString);
    }

    @Test
    void whatCannotBeMeasuredIsRefusedWithEveryFault() {
        for (String address : List.of(
                "/api/measures/SPEED",
                "/api/measures/REOPENED?category=nowhere",
                "/api/measures/REOPENED?group=nobody")) {
            assertEquals(404, desk.ask("sara", "GET", address).status(), address);
        }
        Answer both = desk.ask("sara", "GET", "/api/measures?from=yesterday&to=tomorrow");
        assertTrue(both.status() == 400 || both.status() == 422, both::toString);
        assertTrue(
                both.response().body().contains("\"from\"")
                        && both.response().body().contains("\"to\""),
                both::toString);
        for (String address : List.of(
                "/api/measures?from=2026-11-24T15:00:00Z&to=2026-11-24T15:00:00Z",
                "/api/measures/OPENED_PER_DAY?from=1999-01-01T00:00:00Z",
                "/api/measures/REOPENED/tickets?cell=PERHAPS",
                "/api/measures/REOPENED/tickets?cursor=nonsense",
                "/api/measures?unknown=1")) {
            Answer refused = desk.ask("sara", "GET", address);
            assertTrue(refused.status() == 400 || refused.status() == 422, () -> address + " " + refused);
            assertFalse(refused.code().isEmpty(), () -> address + " " + refused);
        }
    }

    @Test
    void howFarTheSearchIsBehindIsToldAndScraped() {
        assertEquals(List.of("0", "0", "", ""), lagAsTold(), "nothing waits");
        List<String> quiet =
                desk.ask("prof", "GET", "/metrics").response().body().lines().toList();
        assertTrue(quiet.contains("incident_desk_search_changes{state=\"waiting\"} 0.0"), quiet::toString);
        assertTrue(quiet.contains("incident_desk_search_delay_seconds 0.0"), quiet::toString);
        desk.setSearchLag(new SearchLag(3, 1, Optional.of(ServedDesk.START), Optional.of("disk full")));
        later(90);
        assertEquals(List.of("3", "1", "2026-11-24T15:00:00Z", "disk full"), lagAsTold());
        List<String> lines =
                desk.ask("prof", "GET", "/metrics").response().body().lines().toList();
        assertTrue(lines.contains("incident_desk_search_changes{state=\"waiting\"} 2.0"), lines::toString);
        assertTrue(lines.contains("incident_desk_search_changes{state=\"failing\"} 1.0"), lines::toString);
        assertTrue(lines.contains("incident_desk_search_delay_seconds 90.0"), lines::toString);
        assertTrue(lines.contains("incident_desk_delivery_delay_seconds 0.0"), lines::toString);
    }

    private List<String> lagAsTold() {
        JsonNode lag = ServedDesk.mustSucceed(desk.ask("prof", "GET", "/api/search-lag"))
                .json();
        return Stream.of("waiting", "failing", "oldest", "lastError")
                .map(field -> lag.path(field).asText(""))
                .toList();
    }

    @Test
    void theOperationalOnesAreScraped() {
        desk.report();
        later(100 * 3_600);
        desk.report();
        Answer scraped = desk.ask("prof", "GET", "/metrics", "Accept", SCRAPER);
        assertEquals(200, scraped.status(), scraped::toString);
        assertTrue(scraped.header("Content-Type").startsWith("text/plain"), scraped::toString);
        List<String> lines = scraped.response().body().lines().toList();
        assertTrue(lines.contains("# TYPE incident_desk_tickets_open gauge"), scraped::toString);
        assertTrue(lines.contains("incident_desk_tickets_open{status=\"NEW\"} 2.0"), scraped::toString);
        assertTrue(lines.contains("incident_desk_tickets_open{status=\"PENDING\"} 0.0"), scraped::toString);
        long overdue = lines.stream()
                .filter(line -> line.startsWith("incident_desk_tickets_overdue{") && line.endsWith(" 1.0"))
                .count();
        assertEquals(1, overdue, scraped::toString);
        lines.stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> assertTrue(line.matches("[a-z_]+(\\{[a-z]+=\"[^\"]*\"\\})? [0-9.E+-]+"), line));
    }
}
