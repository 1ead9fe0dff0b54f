package org.incidentdesk.web.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.web.exchange.ExportVerification;
import org.incidentdesk.web.exchange.HistorySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for histories that somebody has tampered with. */
@Command(
        name = "verify",
        description = "Recomputes the hash chain of every history and names the first event of each that does not fit."
                + " The exit code is 0 where all fit and 3 where one does not.")
final class VerifyCommand implements Callable<Integer> {

    private static final int UNSOUND = 3;
    private static final int MOST_SHOWN = 100;

    private final DeskAccess access;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--file",
            paramLabel = "EXPORT",
            description = "Verify a JSON export instead of the database; no database is opened")
    private Path file;

    @Option(names = "--json", description = "Print the result as JSON")
    private boolean json;

    @Mixin
    private DatabaseOptions database;

    private long tickets;
    private final List<Verdict> unsound = new ArrayList<>();

    VerifyCommand(DeskAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        tickets = 0;
        unsound.clear();
        if (file == null) {
            access.with(database, desk -> new HistorySource(desk.audit(), DeskOpener.OPERATOR).verdicts(this::count));
        } else {
            verifyFile();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(result()));
        } else {
            out.println(tickets + " histories verified, " + unsound.size() + " do not fit");
            unsound.stream().limit(MOST_SHOWN).forEach(verdict -> out.println(words(verdict)));
        }
        return unsound.isEmpty() ? 0 : UNSOUND;
    }

    private void verifyFile() {
        try (Reader export = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            ExportVerification.verify(export, this::count);
        } catch (IOException e) {
            throw new CommandFailed("The export cannot be verified: " + e.getMessage(), e);
        }
    }

    private void count(Verdict verdict) {
        tickets++;
        if (!verdict.sound()) {
            unsound.add(verdict);
        }
    }

    private static String words(Verdict verdict) {
        return verdict.firstBreak().isPresent()
                ? verdict.ticket() + ": event " + verdict.firstBreak().getAsLong() + " is the first that does not fit"
                : verdict.ticket() + ": its events do not lead to its state";
    }

    private Map<String, Object> result() {
        List<Map<String, Object>> broken = new ArrayList<>();
        for (Verdict verdict : unsound) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("ticket", verdict.ticket().toString());
            verdict.firstBreak().ifPresent(sequence -> entry.put("firstBreak", sequence));
            entry.put("leadsToItsState", verdict.replayEqualsState());
            broken.add(entry);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("histories", tickets);
        result.put("unsound", broken);
        return result;
    }
}
