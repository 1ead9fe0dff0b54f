package org.incidentdesk.web.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.text.Title;

/** Reads the published test vectors, whose form {@code docs/vectors/README.md} describes. */
final class Vectors {

    private static final Path FOLDER = Path.of("..", "docs", "vectors");

    private Vectors() {}

    static JsonNode read(String file) {
        try {
            JsonNode vectors = new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
            assertEquals("incident-desk-vectors/1", vectors.path("format").asText());
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, WorkCalendar> calendars(JsonNode file) {
        Map<String, WorkCalendar> calendars = new LinkedHashMap<>();
        file.get("calendars")
                .properties()
                .forEach(named -> calendars.put(named.getKey(), calendar(named.getKey(), named.getValue())));
        return calendars;
    }

    private static WorkCalendar calendar(String name, JsonNode given) {
        return new WorkCalendar(
                new CalendarId(name),
                new Title(name),
                given.get("zone").asText(),
                given.path("alwaysOn").asBoolean(false),
                stream(given.path("segments")).map(Vectors::segment).toList(),
                stream(given.path("holidays")).map(Vectors::holiday).toList(),
                0);
    }

    private static WeeklySegment segment(JsonNode given) {
        return new WeeklySegment(
                DayOfWeek.valueOf(given.get("day").asText()),
                TimeOfDay.read(given.get("from").asText()).orElseThrow(),
                TimeOfDay.read(given.get("to").asText()).orElseThrow());
    }

    private static Holiday holiday(JsonNode given) {
        Title name = new Title(given.get("name").asText());
        return given.has("yearly")
                ? new Holiday.Yearly(
                        name, MonthDay.parse("--" + given.get("yearly").asText()))
                : new Holiday.Dated(
                        name,
                        LocalDate.parse(given.get("from").asText()),
                        LocalDate.parse(given.get("to").asText()));
    }

    static Instant moment(JsonNode given, String member) {
        return OffsetDateTime.parse(given.get(member).asText()).toInstant();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
