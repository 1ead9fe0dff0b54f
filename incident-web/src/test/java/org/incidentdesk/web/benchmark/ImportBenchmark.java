package org.incidentdesk.web.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The import of a log by the program, with a heap of 256 MiB, from its start to its report. */
final class ImportBenchmark {

    private final PrintStream out;

    ImportBenchmark(PrintStream out) {
        this.out = out;
    }

    void run(Path log) throws Exception {
        out.printf("%nImport of %s%n%n", log.getFileName());
        out.println("| database | rows | incidents | refused | events | seconds | rows per second |");
        out.println("|---|---|---|---|---|---|---|");
        try (MeasuredDatabase database = MeasuredDatabase.h2()) {
            run(database, log);
        }
        try (MeasuredDatabase database = MeasuredDatabase.postgreSql()) {
            run(database, log);
        }
    }

    private void run(MeasuredDatabase database, Path log) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(ServiceProcess.program("import", "servicenow", log.toString(), "--json"));
        command.addAll(database.options());
        Path report = Files.createTempFile("incident-desk-import", ".json");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException("the import ended with " + exit);
        }
        JsonNode figures = new ObjectMapper().readTree(report.toFile());
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %d | %,d | %.0f | %,.0f |%n",
                database.name(),
                figures.path("rows").asLong(),
                figures.path("incidents").asLong(),
                figures.path("refused").size(),
                figures.path("events").asLong(),
                seconds,
                figures.path("rows").asLong() / seconds);
        out.println("  facts: " + figures.path("facts"));
    }
}
