package org.incidentdesk.web.command;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.web.archive.ArticleArchive;
import org.incidentdesk.web.exchange.CsvHistory;
import org.incidentdesk.web.exchange.HistorySource;
import org.incidentdesk.web.exchange.HistoryWriter;
import org.incidentdesk.web.exchange.JsonHistory;
import org.incidentdesk.web.exchange.XesHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes all histories out. */
@Command(
        name = "export",
        description =
                "Writes the histories of all tickets out, oldest ticket first; or, as export articles, all articles.")
final class ExportCommand implements Callable<Integer> {

    private final DeskAccess access;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            description =
                    "Required for histories. csv: a row for each event; json: complete, can be verified; xes: IEEE"
                            + " 1849, for process mining (${COMPLETION-CANDIDATES})")
    private Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of to standard output")
    private Path output;

    @Mixin
    private DatabaseOptions database;

    ExportCommand(DeskAccess access) {
        this.access = access;
    }

    /** The formats. */
    enum Format {
        CSV {
            @Override
            HistoryWriter begin(Writer out) {
                return new CsvHistory(out);
            }
        },
        JSON {
            @Override
            HistoryWriter begin(Writer out) throws IOException {
                return new JsonHistory(out);
            }
        },
        XES {
            @Override
            HistoryWriter begin(Writer out) throws IOException {
                return new XesHistory(out);
            }
        };

        abstract HistoryWriter begin(Writer out) throws IOException;
    }

    @Command(name = "articles", description = "Writes all articles out, as a zip of Markdown files.")
    int articles(
            @Option(names = "--output", required = true, paramLabel = "FILE", description = "The zip to write")
                    Path zip,
            @Mixin DatabaseOptions where) {
        access.with(where, desk -> {
            try (OutputStream out = Files.newOutputStream(zip)) {
                int written = ArticleArchive.write(desk.exchange(), DeskOpener.OPERATOR, out);
                spec.commandLine().getOut().println("Articles written: " + written);
            } catch (IOException e) {
                throw new CommandFailed("The articles cannot be written: " + e.getMessage(), e);
            }
        });
        return 0;
    }

    @Override
    public Integer call() {
        if (format == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--format=<format>'");
        }
        access.with(database, this::export);
        return 0;
    }

    private void export(IncidentDesk desk) {
        try (Writer out = out();
                HistoryWriter writer = format.begin(out)) {
            new HistorySource(desk.audit(), DeskOpener.OPERATOR).histories(history -> {
                try {
                    writer.write(history);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailed("The export cannot be written: " + e.getMessage(), e);
        }
    }

    private Writer out() throws IOException {
        return output != null
                ? Files.newBufferedWriter(output, StandardCharsets.UTF_8)
                : new BufferedWriter(new KeptOpen(spec.commandLine().getOut()));
    }

    /** Standard output belongs to the whole program: a format's end must not close it. */
    private static final class KeptOpen extends FilterWriter {
        KeptOpen(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
