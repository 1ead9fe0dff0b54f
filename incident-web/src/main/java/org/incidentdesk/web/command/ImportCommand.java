package org.incidentdesk.web.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.ImportedArticles;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.archive.ArticleArchive;
import org.incidentdesk.web.exchange.HistoricalClock;
import org.incidentdesk.web.exchange.ImportReport;
import org.incidentdesk.web.exchange.ServiceNowImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in what another system has recorded. */
@Command(name = "import", description = "Brings in what another system has recorded.")
final class ImportCommand {

    private static final int LINE_EVERY = 5_000;

    private final DeskOpener opener;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    ImportCommand(DeskAccess access) {
        this.opener = access.opener();
        this.clock = access.clock();
    }

    @Command(
            name = "servicenow",
            description =
                    "Replays a ServiceNow incident log, row by row, each at its own moment. Importing twice imports"
                            + " nothing twice; an interrupted import goes on where it was.")
    int servicenow(
            @Parameters(paramLabel = "FILE", description = "The log: .csv or .csv.gz") Path file,
            @Option(
                            names = "--zone",
                            paramLabel = "ZONE",
                            defaultValue = "${env:INCIDENT_DESK_IMPORT_ZONE:-UTC}",
                            description = "Time zone of the log's moments [INCIDENT_DESK_IMPORT_ZONE]"
                                    + " (default: ${DEFAULT-VALUE})")
                    ZoneId zone,
            @Option(names = "--json", description = "Print the report as JSON") boolean json,
            @Mixin DatabaseOptions database)
            throws IOException {
        if (!Files.isReadable(file)) {
            throw new CommandFailed("No file that can be read: " + file);
        }
        HistoricalClock clock = new HistoricalClock();
        ImportReport report;
        try (DeskOpener.OpenDesk open = opener.open(database, clock)) {
            report = run(
                    new ServiceNowImport(open.desk(), DeskOpener.OPERATOR, clock, zone == null ? ZoneOffset.UTC : zone),
                    file);
        } catch (IOException e) {
            throw new CommandFailed("The log cannot be imported: " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            print(report, out);
        }
        return 0;
    }

    @Command(
            name = "articles",
            description =
                    "Takes articles in out of a zip of Markdown files, all of them or, where one has a fault, none."
                            + " Importing twice changes nothing twice.")
    int articles(
            @Parameters(paramLabel = "FILE", description = "The zip, as export articles writes it") Path file,
            @Mixin DatabaseOptions database) {
        if (!Files.isReadable(file)) {
            throw new CommandFailed("No file that can be read: " + file);
        }
        try (DeskOpener.OpenDesk open = opener.open(database, clock);
                InputStream zip = Files.newInputStream(file)) {
            ArticleArchive archive = ArticleArchive.read(zip);
            Request<ImportArticles> wish = Request.of(DeskOpener.OPERATOR, archive.wish());
            ImportedArticles imported =
                    archive.pointing(() -> open.desk().exchange().bring(wish));
            PrintWriter out = spec.commandLine().getOut();
            out.println("Articles begun:     " + imported.begun());
            out.println("Articles changed:   " + imported.changed());
            out.println("Articles unchanged: " + imported.unchanged());
            return ExitCode.OK;
        } catch (InvalidValue e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("Nothing was imported. Faults: " + e.faults().size());
            e.faults()
                    .forEach(fault -> err.println(fault.field() + ": "
                            + fault.code().replace('-', ' ') + (fault.facts().isEmpty() ? "" : " " + fault.facts())));
            return ExitCode.SOFTWARE;
        } catch (IOException e) {
            throw new CommandFailed("The articles cannot be imported: " + e.getMessage(), e);
        }
    }

    /** A bar where somebody watches, plain lines where a log is kept. */
    private ImportReport run(ServiceNowImport imported, Path file) throws IOException {
        if (System.console() == null) {
            PrintWriter err = spec.commandLine().getErr();
            LongConsumer lines = rows -> {
                if (rows % LINE_EVERY == 0) {
                    err.println(rows + " rows read");
                    err.flush();
                }
            };
            return imported.run(file, lines);
        }
        try (ProgressBar bar =
                new ProgressBarBuilder().setTaskName("Rows").setInitialMax(-1).build()) {
            return imported.run(file, bar::stepTo);
        }
    }

    private static void print(ImportReport report, PrintWriter out) {
        ImportReport.Facts facts = report.facts();
        out.println("Rows read:                       " + report.rows());
        out.println("Rows that changed nothing:       " + report.rowsThatChangedNothing());
        out.println("Rows refused:                    " + report.refused().size());
        out.println("Incidents:                       " + report.incidents());
        out.println("Events:                          " + report.events());
        out.println("Closed:                          " + facts.closed());
        out.println("Reopened:                        " + facts.reopened() + " (" + facts.reopenings() + " times)");
        out.println("On hold at some time:            " + facts.held());
        out.println("Moved to another group:          " + facts.regrouped());
        out.println("Moved to another category:       " + facts.reclassified());
        out.println("Changed priority:                " + facts.reprioritised());
        out.println("Replay to exactly their state:   " + facts.replayEqualsState());
        out.println("Have an unbroken hash chain:     " + facts.chainHolds());
        report.refused()
                .forEach(refused -> out.println(
                        "Line " + refused.line() + " " + refused.number() + " refused: " + refused.reason()));
    }
}
