package org.incidentdesk.web.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.web.command.DeskOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Small logs made by hand, one for each oddity of the real ones. */
class ServiceNowImportTest {

    private static final String HEADER = "number,incident_state,sys_mod_count,caller_id,opened_by,opened_at,"
            + "sys_updated_by,sys_updated_at,contact_type,location,category,subcategory,u_symptom,cmdb_ci,impact,"
            + "urgency,assignment_group,assigned_to,closed_code";

    @TempDir
    Path directory;

    private final HistoricalClock clock = new HistoricalClock();
    private final IncidentDesk desk = IncidentDesk.assemble(
            new DrivenPorts(
                    new InMemoryStorage(Set.of()).unitOfWork(),
                    new InMemoryKnowledgeIndex(),
                    new Pbkdf2PasswordHashing(),
                    new RandomSecrets(),
                    new InMemoryNotifier(Set.of()),
                    new InMemoryFileStore(InstantSource.system())),
            clock);

    /** A row; what the oddity is about is given, the rest is usual. */
    private static String row(int update, String state, String minute, String category, String group) {
        return "INC1," + state + "," + update + ",Caller 1,Opened by 2,01-03-2016 09:00,Updated by 3,01-03-2016 "
                + minute + ",Phone,Location 4," + category + ",?,?,2 - Medium,2 - Medium," + group + ",?,code 5";
    }

    private ImportReport imported(String... rows) throws IOException {
        Path file = directory.resolve("log.csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        return new ServiceNowImport(desk, DeskOpener.OPERATOR, clock, ZoneOffset.UTC).run(file, count -> {});
    }

    private List<String> story() {
        return desk.audit().histories(DeskOpener.OPERATOR, List.of(new TicketNumber(1))).get(0).events().stream()
                .map(RecordedEvent::event)
                .filter(event -> event.type() != TicketEvent.Type.REPORTED)
                .map(event -> event.type() + " " + event.head().at().toString().substring(11, 16) + " "
                        + event.head().status())
                .toList();
    }

    @Test
    void anOrdinaryLifeComesOutAtItsOwnMoments() throws IOException {
        ImportReport report = imported(
                row(0, "New", "09:05", "Category 1,Subcategory 2", "Group 1"),
                row(1, "Awaiting Vendor", "09:10", "Category 1,Subcategory 2", "Group 1"),
                row(2, "Awaiting Problem", "09:15", "Category 1,Subcategory 2", "Group 1"),
                row(3, "Active", "09:20", "Category 1,Subcategory 3", "Group 2"),
                row(4, "Resolved", "09:30", "Category 1,Subcategory 3", "Group 2"),
                row(5, "Active", "09:40", "Category 1,Subcategory 3", "Group 2"),
                row(6, "Resolved", "09:50", "Category 1,Subcategory 3", "Group 2"),
                row(7, "Closed", "10:00", "Category 1,Subcategory 3", "Group 2"),
                row(8, "Closed", "10:00", "Category 1,Subcategory 3", "Group 2"));
        assertEquals(List.of(), report.refused());
        assertEquals(1, report.rowsThatChangedNothing());
        assertEquals(new ImportReport.Facts(1, 1, 1, 1, 1, 1, 0, 1, 1), report.facts());
        assertEquals(
                List.of(
                        "CLASSIFIED 09:00 NEW",
                        "ASSIGNED 09:05 ASSIGNED",
                        "PUT_ON_HOLD 09:10 PENDING",
                        "HOLD_CHANGED 09:15 PENDING",
                        "CLASSIFIED 09:20 PENDING",
                        "ASSIGNED 09:20 PENDING",
                        "UNASSIGNED 09:20 PENDING",
                        "RESUMED 09:20 ASSIGNED",
                        "SOLUTION_PROPOSED 09:30 SOLVED",
                        "REOPENED 09:40 ASSIGNED",
                        "SOLUTION_PROPOSED 09:50 SOLVED",
                        "CLOSED 10:00 CLOSED"),
                story());
    }

    @Test
    void closedWithoutHavingBeenResolvedIsBothAtOnceAndReopenedAfterwardsIsReopening() throws IOException {
        ImportReport report = imported(
                row(0, "New", "09:05", "Category 1,Subcategory 2", "?"),
                row(1, "Closed", "09:10", "Category 1,Subcategory 2", "?"),
                row(2, "Active", "09:20", "Category 1,Subcategory 2", "?"));
        assertEquals(List.of(), report.refused());
        assertEquals(
                List.of(
                        "CLASSIFIED 09:00 NEW",
                        "SOLUTION_PROPOSED 09:10 SOLVED",
                        "CLOSED 09:10 CLOSED",
                        "REOPENED 09:20 NEW"),
                story());
    }

    @Test
    void anIncidentMayBeginOnHoldOrResolvedAndWhatIsUnknownIsNotGone() throws IOException {
        imported(
                row(0, "Awaiting User Info", "09:05", "Category 1,Subcategory 2", "Group 1"),
                row(1, "Resolved", "09:10", "?,?", "?"));
        assertEquals(
                List.of(
                        "CLASSIFIED 09:00 NEW",
                        "ASSIGNED 09:05 ASSIGNED",
                        "PUT_ON_HOLD 09:05 PENDING",
                        "SOLUTION_PROPOSED 09:10 SOLVED"),
                story());
    }

    @Test
    void whomTheLogNamesAfterTheSolutionIsKeptAsANote() throws IOException {
        imported(
                row(0, "Resolved", "09:05", "Category 1,Subcategory 2", "?"),
                row(1, "Resolved", "09:10", "Category 1,Subcategory 2", "Group 9"));
        assertEquals("FOLLOW_UP_ADDED 09:10 SOLVED", story().get(story().size() - 1));
    }

    @Test
    void aMalformedRowIsReportedWithItsLineAndStopsNothing() throws IOException {
        ImportReport report = imported(
                row(0, "New", "09:05", "Category 1,Subcategory 2", "Group 1"),
                "INC1,New",
                row(1, "Sleeping", "09:06", "Category 1,Subcategory 2", "Group 1"),
                row(2, "Active", "25:99", "Category 1,Subcategory 2", "Group 1"),
                "\"INC1,New,3,unclosed",
                "",
                row(4, "Active", "09:10", "Category 1,Subcategory 2", "Group 2"),
                row(5, "Resolved", "09:20", "Category 1,Subcategory 2", "Group 2"));
        assertEquals(
                List.of(3L, 4L, 5L, 6L, 7L),
                report.refused().stream().map(ImportReport.Refused::line).toList());
        assertEquals("unknown incident_state: Sleeping", report.refused().get(1).reason());
        assertEquals(8, report.rows());
        assertEquals("SOLUTION_PROPOSED 09:20 SOLVED", story().get(story().size() - 1));
    }

    @Test
    void anInterruptedImportGoesOnAndASecondOneChangesNothing() throws IOException {
        String[] rows = {
            row(0, "New", "09:05", "Category 1,Subcategory 2", "Group 1"),
            row(1, "Awaiting Vendor", "09:10", "Category 1,Subcategory 2", "Group 2"),
            row(2, "Resolved", "09:20", "Category 1,Subcategory 2", "Group 2"),
            row(3, "Closed", "09:30", "Category 1,Subcategory 2", "Group 2")
        };
        imported(rows[0], rows[1]);
        ImportReport whole = imported(rows);
        assertEquals(1, whole.incidents());
        assertEquals(1, whole.facts().closed());
        ImportReport again = imported(rows);
        assertEquals(whole.events(), again.events());
        assertEquals(1, desk.audit().numbers(DeskOpener.OPERATOR, 0, 10).size());
    }

    @Test
    void aCompressedLogWithSlashesIsReadToo() throws IOException {
        Path file = directory.resolve("log.csv.gz");
        String row =
                row(0, "New", "09:05", "Category 1,Subcategory 2", "Group 1").replace("01-03-2016", "1/3/2016");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                1,
                new ServiceNowImport(desk, DeskOpener.OPERATOR, clock, ZoneOffset.UTC)
                        .run(file, count -> {})
                        .incidents());
    }

    @Test
    void anythingElseIsNoSuchLog() throws IOException {
        Path file = directory.resolve("other.csv");
        Files.writeString(file, "a,b\n1,2\n");
        IOException refused = assertThrows(
                IOException.class,
                () -> new ServiceNowImport(desk, DeskOpener.OPERATOR, clock, ZoneOffset.UTC).run(file, count -> {}));
        assertTrue(refused.getMessage().contains("is no ServiceNow incident log"));
    }

    private String exported() throws IOException {
        imported(
                row(0, "New", "09:05", "Category 1,Subcategory 2", "Group 1"),
                row(1, "Resolved", "09:20", "Category 1,Subcategory 2", "Group 1"),
                row(2, "Closed", "09:30", "Category 1,Subcategory 2", "Group 1"));
        StringWriter out = new StringWriter();
        try (JsonHistory json = new JsonHistory(out)) {
            write(json);
        }
        return out.toString();
    }

    private void write(HistoryWriter writer) {
        new HistorySource(desk.audit(), DeskOpener.OPERATOR).histories(history -> {
            try {
                writer.write(history);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Verdict verdict(String export) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        ExportVerification.verify(new StringReader(export), verdicts::add);
        assertEquals(1, verdicts.size());
        return verdicts.get(0);
    }

    @Test
    void anExportVerifiesAndATamperedOneNamesTheFirstEventThatDoesNotFit() throws IOException {
        String export = exported();
        assertTrue(verdict(export).sound());
        assertEquals(
                OptionalLong.of(3),
                verdict(export.replace("group=group-1", "group=group-2")).firstBreak());
        String[] events = export.split("(?=\\{\"sequence\")");
        assertEquals(
                OptionalLong.of(2),
                verdict(events[0] + events[1] + String.join("", tail(events, 3)))
                        .firstBreak());
        assertEquals(
                OptionalLong.of(1),
                verdict(events[0] + events[2] + events[1] + String.join("", tail(events, 3)))
                        .firstBreak());
        String cutOff = events[0] + events[1].replaceFirst(",$", "") + "]}]}";
        assertTrue(!verdict(cutOff).sound(), "a history that ends too early does not fit its ticket's version");
        assertThrows(IOException.class, () -> verdict("{\"format\":\"something else\"}"));
    }

    private static String[] tail(String[] parts, int from) {
        return Arrays.copyOfRange(parts, from, parts.length);
    }

    @Test
    void theProcessMiningLogIsWellFormedAndComplete() throws Exception {
        exported();
        StringWriter out = new StringWriter();
        try (XesHistory xes = new XesHistory(out)) {
            write(xes);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document log = factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
        assertEquals("http://www.xes-standard.org/", log.getDocumentElement().getNamespaceURI());
        assertEquals(1, log.getElementsByTagName("trace").getLength());
        assertEquals(5, log.getElementsByTagName("event").getLength());
        assertTrue(out.toString().contains("value=\"" + Instant.parse("2016-03-01T09:20:00Z") + "\""));
    }

    @Test
    void theTableHasARowForEachEvent() throws IOException {
        exported();
        StringWriter out = new StringWriter();
        try (CsvHistory csv = new CsvHistory(out)) {
            write(csv);
        }
        assertTrue(out.toString().startsWith("ticket,sequence,at,type,by,role,status,values,hash"));
        assertTrue(
                out.toString().contains("INC-000001,3,2016-03-01T09:05:00Z,ASSIGNED,updated-by-3,TECHNICIAN,ASSIGNED"));
    }
}
