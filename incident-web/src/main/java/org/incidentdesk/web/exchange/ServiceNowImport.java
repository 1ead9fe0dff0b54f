package org.incidentdesk.web.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.refusal.DomainRefusal;

/** Imports a ServiceNow incident log, plain or compressed, row by row. */
public final class ServiceNowImport {

    /** Without these columns a file is not such a log. */
    private static final Set<String> REQUIRED =
            Set.of("number", "incident_state", "sys_mod_count", "opened_at", "sys_updated_at", "impact", "urgency");

    private final IncidentDesk desk;
    private final Actor operator;
    private final HistoricalClock clock;
    private final ZoneId zone;

    /**
     * Makes an import.
     *
     * @param desk the desk to import into; it has to run on the given clock
     * @param operator who imports, and acts where the log names nobody; an administrator
     * @param clock the clock that the import turns
     * @param zone the zone of the log's moments
     */
    public ServiceNowImport(IncidentDesk desk, Actor operator, HistoricalClock clock, ZoneId zone) {
        this.desk = desk;
        this.operator = operator;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Imports a file. What was imported before has no second effect.
     *
     * @param file a {@code .csv} or {@code .csv.gz}
     * @param progress is told the number of rows read so far
     * @return what it came to
     * @throws IOException if the file cannot be read, or is no such log
     */
    public ImportReport run(Path file, LongConsumer progress) throws IOException {
        LogCatalogue catalogue = new LogCatalogue(desk, operator);
        LogReplay replay = new LogReplay(desk, operator, clock, catalogue);
        Rows rows = new Rows(replay);
        try (BufferedReader lines = open(file)) {
            LogFields header = header(file, lines.readLine());
            Runnable restoreSettings = catalogue.underTheLogsSettings();
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    rows.next(header, line);
                    progress.accept(rows.count);
                }
            } finally {
                restoreSettings.run();
            }
        }
        Collection<TicketNumber> tickets = replay.tickets().values();
        StoredFacts stored = new StoredFacts(desk, operator, tickets);
        return new ImportReport(
                file.getFileName().toString(),
                rows.count,
                tickets.size(),
                stored.events(),
                rows.unchanged,
                rows.refused,
                stored.facts());
    }

    /** The rows so far. */
    private final class Rows {
        private final LogReplay replay;
        private final List<ImportReport.Refused> refused = new ArrayList<>();
        private long count;
        private long unchanged;

        Rows(LogReplay replay) {
            this.replay = replay;
        }

        void next(LogFields header, String line) {
            count++;
            long lineNumber = count + 1;
            String number = "";
            try {
                LogFields fields = header.row(line, lineNumber);
                number = fields.find("number").orElse("");
                unchanged += replay.replay(LogRow.of(fields, zone)) == 0 ? 1 : 0;
            } catch (LogRow.Malformed e) {
                refused.add(new ImportReport.Refused(lineNumber, number, e.getMessage()));
            } catch (DomainRefusal e) {
                refused.add(new ImportReport.Refused(lineNumber, number, e.code() + " " + e.facts()));
            }
        }
    }

    private static LogFields header(Path file, String line) throws IOException {
        try {
            LogFields header = LogFields.header(line == null ? "" : line.replace("\uFEFF", ""));
            Set<String> missing = new TreeSet<>(REQUIRED);
            missing.removeIf(header::has);
            if (!missing.isEmpty()) {
                throw new IOException(
                        file + " is no ServiceNow incident log: it has no column " + String.join(", ", missing));
            }
            return header;
        } catch (LogRow.Malformed e) {
            throw new IOException(file + " is no ServiceNow incident log: " + e.getMessage(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            InputStream plain = file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
