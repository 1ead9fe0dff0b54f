package org.incidentdesk.web.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.servicelevel.CalendarTerms;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.servicelevel.Terms;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published cases of {@code docs/vectors/deadline.json}, one test each. */
class DeadlineVectorsTest {

    private static final JsonNode FILE = Vectors.read("deadline.json");
    private static final Map<String, WorkCalendar> CALENDARS = Vectors.calendars(FILE);

    @Test
    void eachCaseHasANameOfItsOwnAndEachCalendarACase() {
        Set<String> names = new HashSet<>();
        FILE.get("cases").forEach(each -> assertTrue(names.add(each.get("name").asText()), each::toString));
        assertTrue(names.size() >= 50);
        assertEquals(CALENDARS.keySet(), new HashSet<>(FILE.get("cases").findValuesAsText("calendar")));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Vectors.stream(FILE.get("cases"))
                .map(each -> dynamicTest(each.get("name").asText(), () -> check(each)));
    }

    private static void check(JsonNode each) {
        switch (each.get("kind").asText()) {
            case "DEADLINE" -> {
                Deadline deadline = deadline(each, each, Vectors.moment(each, "now"));
                assertEquals(Vectors.moment(each.get("expect"), "due"), deadline.due());
                assertEquals(each.at("/expect/state").asText(), deadline.state().name());
            }
            case "AGREEMENTS" -> {
                List<Instant> due = Vectors.stream(each.get("agreements"))
                        .map(agreement -> deadline(each, agreement, Vectors.moment(each, "now"))
                                .due())
                        .toList();
                assertEquals(
                        Vectors.stream(each.get("expect"))
                                .map(moment ->
                                        OffsetDateTime.parse(moment.asText()).toInstant())
                                .toList(),
                        due);
            }
            case "THRESHOLDS" -> {
                Deadline deadline = deadline(each, each, Vectors.moment(each, "start"));
                each.get("expect").properties().forEach(expected -> {
                    Threshold threshold = Threshold.valueOf(expected.getKey());
                    assertEquals(
                            Vectors.moment(each.get("expect"), expected.getKey()),
                            deadline.reaches(threshold),
                            threshold::name);
                });
            }
            default -> throw new AssertionError("unknown kind " + each.get("kind"));
        }
    }

    private static Deadline deadline(JsonNode given, JsonNode agreement, Instant now) {
        WorkCalendar calendar = CALENDARS.get(agreement.get("calendar").asText());
        Target target = Target.parse(agreement.get("target").asText());
        Terms terms = new Terms(
                "vector", new Targets(target, target), TargetStart.OPENING, Optional.of(CalendarTerms.of(calendar)));
        return Deadline.of(
                Goal.RESOLVE,
                terms,
                Optional.of(Vectors.moment(given, "start")),
                Vectors.stream(given.get("pauses"))
                        .map(pause -> new Pause(
                                Pause.Kind.valueOf(pause.get("kind").asText()),
                                Vectors.moment(pause, "from"),
                                pause.has("to") ? Optional.of(Vectors.moment(pause, "to")) : Optional.empty()))
                        .toList(),
                given.has("doneAt") ? Optional.of(Vectors.moment(given, "doneAt")) : Optional.empty(),
                now);
    }
}
