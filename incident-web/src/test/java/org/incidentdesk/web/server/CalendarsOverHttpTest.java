package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.web.server.ServedDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calendars are defined, tried out and filled with holidays over HTTP. */
class CalendarsOverHttpTest {

    private static final String OFFICE = """
            {"name": "Bureau", "zone": "Europe/Paris", "alwaysOn": false,
             "segments": [{"day": "MONDAY", "from": "08:00", "to": "12:00"},
                          {"day": "TUESDAY", "from": "08:00", "to": "24:00"}],
             "holidays": [{"name": "Noël", "yearly": "12-25"},
                          {"name": "Ponts", "from": "2026-05-14", "to": "2026-05-15"},
                          {"name": "Pâques", "from": "2026-04-06"}]}""";

    private static ServedDesk desk;

    @BeforeAll
    static void start() {
        desk = new ServedDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String office() {
        Answer added = desk.send("prof", "POST", "/api/calendars", OFFICE);
        assertEquals(201, added.status(), added::toString);
        return added.header("Location");
    }

    private static Answer load(String calendar, String file) {
        return desk.send(
                "prof", "POST", calendar + "/holidays", file, "Content-Type", "text/calendar", "If-Match", "*");
    }

    private static String file(String... events) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\n");
        for (String event : events) {
            file.append("BEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20260101T000000Z\r\n")
                    .append(event.replace("\n", "\r\n"))
                    .append("END:VEVENT\r\n");
        }
        return file.append("END:VCALENDAR\r\n").toString();
    }

    private static List<String> faults(Answer answer) {
        assertEquals(422, answer.status(), answer::toString);
        List<String> faults = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(fault -> faults.add(
                        fault.get("field").asText() + " " + fault.get("code").asText()));
        return faults;
    }

    @Test
    void a_calendar_comes_back_as_it_was_defined() {
        JsonNode shown = desk.ask("sara", "GET", office()).json();
        assertEquals("24:00", shown.at("/segments/1/to").asText());
        assertEquals("12-25", shown.at("/holidays/0/yearly").asText());
        assertTrue(shown.at("/holidays/0/from").isMissingNode());
        assertEquals("2026-05-15", shown.at("/holidays/1/to").asText());
        assertEquals("2026-04-06", shown.at("/holidays/2/to").asText());
    }

    @Test
    void every_fault_of_a_calendar_is_told_with_its_place_and_nothing_is_kept() {
        String before = desk.ask("prof", "GET", "/api/calendars").response().body();
        assertEquals(
                List.of(
                        "/segments/0/from malformed-time",
                        "/holidays/0/yearly malformed-date",
                        "/holidays/1/from missing"),
                faults(desk.send("prof", "POST", "/api/calendars", """
                        {"name": "x", "zone": "UTC", "alwaysOn": false,
                         "segments": [{"day": "MONDAY", "from": "8h", "to": "12:00"}],
                         "holidays": [{"name": "x", "yearly": "02-30"}, {"name": "y"}]}""")));
        Answer refused = desk.send("prof", "POST", "/api/calendars", """
                {"name": "x", "zone": "Europe/Lutetia", "alwaysOn": false,
                 "segments": [{"day": "MONDAY", "from": "08:00", "to": "12:00"},
                              {"day": "MONDAY", "from": "11:00", "to": "13:00"},
                              {"day": "MONDAY", "from": "15:00", "to": "14:00"}],
                 "holidays": [{"name": "x", "from": "2026-05-02", "to": "2026-05-01"},
                              {"name": "y", "yearly": "05-01"}, {"name": "y", "yearly": "05-01"}]}""");
        assertEquals(
                List.of(
                        "/zone unknown-zone",
                        "/segments/1 overlaps",
                        "/segments/2 ends-before-it-begins",
                        "/holidays/0 ends-before-it-begins",
                        "/holidays/2 duplicate"),
                faults(refused));
        assertTrue(refused.response().body().contains("/holidays/1"), "the other one's place");
        assertEquals(
                before, desk.ask("prof", "GET", "/api/calendars").response().body());
    }

    @Test
    void working_time_is_added_and_measured() {
        String span = office() + "/working-time?from=2026-05-11T10:00:00%2B02:00";
        JsonNode added = desk.ask("sara", "GET", span + "&working=PT3H").json();
        assertEquals("2026-05-12T07:00:00Z", added.get("to").asText());
        assertEquals("2026-05-11T10:00:00Z", added.at("/excluded/0/from").asText());
        JsonNode measured =
                desk.ask("sara", "GET", span + "&to=2026-05-12T07:00:00Z").json();
        assertEquals(added, measured);
        assertEquals(400, desk.ask("sara", "GET", span).status());
        assertEquals(
                400, desk.ask("sara", "GET", span + "&to=2026-05-10T07:00:00Z").status());
        assertEquals(
                400,
                desk.ask("sara", "GET", span + "&working=PT1H&to=2026-05-12T07:00:00Z")
                        .status());
    }

    @Test
    void an_icalendar_file_becomes_holidays_once_and_yearly() {
        String calendar = office();
        String file = file(
                "DTSTART;VALUE=DATE:20270326\nSUMMARY:Vendredi saint\\, f\n \u00e9ri\u00e9\n",
                "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20270103\nSUMMARY:Hiver\n",
                "DTSTART;VALUE=DATE:20260714\nRRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14\nSUMMARY:Fête nationale\n",
                "DTSTART;VALUE=DATE:20261224\nDURATION:P2D\nRRULE:FREQ=YEARLY;INTERVAL=1\nSUMMARY:Noël\n");
        assertEquals(
                200, load(calendar, file).status(), () -> load(calendar, file).toString());
        assertEquals(200, load(calendar, file).status());
        List<String> holidays = new ArrayList<>();
        desk.ask("sara", "GET", calendar)
                .json()
                .get("holidays")
                .forEach(holiday -> holidays.add(holiday.get("name").asText() + " "
                        + holiday.path("yearly").asText() + holiday.path("from").asText() + "/"
                        + holiday.path("to").asText()));
        assertEquals(
                List.of(
                        "Noël 12-25/",
                        "Ponts 2026-05-14/2026-05-15",
                        "Pâques 2026-04-06/2026-04-06",
                        "Vendredi saint, férié 2027-03-26/2027-03-26",
                        "Hiver 2026-12-24/2027-01-02",
                        "Fête nationale 07-14/",
                        "Noël 12-24/"),
                holidays);
    }

    @Test
    void every_fault_of_a_file_is_told_with_its_line_and_nothing_is_imported() {
        String calendar = office();
        String before = desk.ask("sara", "GET", calendar).response().body();
        Answer refused = load(
                calendar,
                file(
                                "DTSTART:20270326T080000Z\nSUMMARY:Réunion\n",
                                "DTSTART;VALUE=DATE:20270326\nSUMMARY:Bon\n",
                                "DTSTART;VALUE=DATE:20270326\nRRULE:FREQ=YEARLY;COUNT=3\nSUMMARY:Trois fois\n",
                                "DTSTART;VALUE=DATE:20270326\nRRULE:FREQ=YEARLY;BYDAY=-1MO\nSUMMARY:Lundi\n",
                                "DTSTART;VALUE=DATE:20270326\nRRULE:FREQ=MONTHLY\nSUMMARY:Mois\n",
                                "DTSTART;VALUE=DATE:20270326\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20280326\nSUMMARY:Sauf\n",
                                "DTSTART;VALUE=DATE:20270228\nDTEND;VALUE=DATE:20270302\nRRULE:FREQ=YEARLY\nSUMMARY:Fin\n",
                                "DTSTART;VALUE=DATE:20270326\nDTEND;VALUE=DATE:20270325\nSUMMARY:Envers\n",
                                "DTSTART;VALUE=DATE:20270326\nSTATUS:CANCELLED\nSUMMARY:Non\n",
                                "DTSTART;VALUE=DATE:20270230\nSUMMARY:Jamais\n",
                                "DTSTART;VALUE=DATE:20270326\n",
                                "SUMMARY:Quand\n")
                        .replace("END:VCALENDAR", "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR"));
        assertEquals(
                List.of(
                        "line 83 not-an-event",
                        "line 4 DTSTART not-all-day",
                        "line 16 unsupported-recurrence",
                        "line 23 unsupported-recurrence",
                        "line 30 unsupported-recurrence",
                        "line 37 unsupported-recurrence",
                        "line 45 unsupported-recurrence",
                        "line 53 ends-before-it-begins",
                        "line 60 cancelled",
                        "line 67 DTSTART malformed-date",
                        "line 73 SUMMARY missing",
                        "line 78 DTSTART missing"),
                faults(refused));
        assertEquals(before, desk.ask("sara", "GET", calendar).response().body());
    }

    @Test
    void what_is_no_such_file_is_refused() {
        String calendar = office();
        assertEquals(List.of("VEVENT not-icalendar"), faults(load(calendar, "Bonjour")));
        assertEquals(List.of("VEVENT not-icalendar"), faults(load(calendar, file())));
        assertTrue(faults(load(calendar, file("DTSTART;VALUE=DATE:demain\nSUMMARY:x\n"))).stream()
                .anyMatch(fault -> fault.equals("line 7 unreadable")));
        assertEquals(
                415,
                desk.send("prof", "POST", calendar + "/holidays", "{}", "If-Match", "*")
                        .status());
        assertEquals(400, load(calendar, "").status());
    }
}
