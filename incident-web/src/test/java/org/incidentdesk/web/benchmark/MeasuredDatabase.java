package org.incidentdesk.web.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database of its own for one measurement, thrown away afterwards.
 *
 * @param name what it is called in the tables
 * @param url its JDBC address
 * @param options what leads the program to it
 * @param discard throws it away
 */
record MeasuredDatabase(String name, String url, List<String> options, Discard discard) implements AutoCloseable {

    /** What is done at the end. */
    interface Discard {
        void run() throws IOException;
    }

    static MeasuredDatabase postgreSql() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres";
        return new MeasuredDatabase("PostgreSQL", url, List.of("--database-url", url), postgres::close);
    }

    static MeasuredDatabase h2() throws IOException {
        Path directory = Files.createTempDirectory("incident-desk-benchmark");
        return new MeasuredDatabase(
                "H2",
                "jdbc:h2:file:" + directory.resolve("desk"),
                List.of("--data", directory.toString()),
                () -> delete(directory));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        discard.run();
    }
}
