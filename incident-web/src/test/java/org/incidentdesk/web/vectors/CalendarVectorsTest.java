package org.incidentdesk.web.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.ExcludedStretch;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published cases of {@code docs/vectors/calendar.json}, one test each. */
class CalendarVectorsTest {

    private static final JsonNode FILE = Vectors.read("calendar.json");
    private static final Map<String, WorkCalendar> CALENDARS = Vectors.calendars(FILE);

    @Test
    void each_case_has_a_name_of_its_own_and_each_calendar_a_case() {
        Set<String> names = new HashSet<>();
        Set<String> used = new HashSet<>();
        FILE.get("cases").forEach(each -> {
            assertTrue(names.add(each.get("name").asText()), each::toString);
            used.add(each.get("calendar").asText());
        });
        assertTrue(names.size() >= 40);
        assertEquals(CALENDARS.keySet(), used);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Vectors.stream(FILE.get("cases"))
                .map(each -> dynamicTest(each.get("name").asText(), () -> check(each)));
    }

    private static void check(JsonNode each) {
        WorkCalendar calendar = CALENDARS.get(each.get("calendar").asText());
        Instant from = Vectors.moment(each, "from");
        switch (each.get("kind").asText()) {
            case "ADD" -> {
                Duration working = Duration.parse(each.get("working").asText());
                Instant due = Vectors.moment(each, "expect");
                assertEquals(due, calendar.after(from, working));
                assertEquals(working, calendar.between(from, due));
            }
            case "MEASURE" ->
                assertEquals(
                        Duration.parse(each.get("expect").asText()),
                        calendar.between(from, Vectors.moment(each, "to")));
            case "ADD_DAYS" ->
                assertEquals(
                        Vectors.moment(each, "expect"),
                        calendar.afterDays(from, each.get("days").asInt()));
            case "END_OF_DAY" ->
                assertEquals(
                        Vectors.moment(each, "expect"),
                        calendar.endOfDay(from, each.get("days").asInt()));
            case "EXCLUDED" ->
                assertEquals(stretches(each.get("expect")), calendar.excluded(from, Vectors.moment(each, "to"), 1_000));
            default -> throw new AssertionError("unknown kind " + each.get("kind"));
        }
    }

    private static List<ExcludedStretch> stretches(JsonNode expected) {
        return Vectors.stream(expected)
                .map(stretch -> new ExcludedStretch(
                        Vectors.moment(stretch, "from"),
                        Vectors.moment(stretch, "to"),
                        Vectors.stream(stretch.get("holidays"))
                                .map(name -> new Title(name.asText()))
                                .toList()))
                .toList();
    }
}
