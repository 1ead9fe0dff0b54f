package org.incidentdesk.web.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.command.DeskOpener;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 445 real incidents, where their log stands beside the checkout; it is no part of the project. */
class ServiceNowLogIT {

    private static final Path LOG = Path.of("..", "..", "shared", "data", "servicenow-incident-log.csv");

    @TempDir
    Path directory;

    @Test
    void everyIncidentComesOutAsTheLogHasItAndASecondImportChangesNothing() throws Exception {
        Assumptions.assumeTrue(Files.exists(LOG), "the log " + LOG + " is not here: nothing was imported");
        String url = "jdbc:h2:file:" + directory.resolve("desk");
        StorageProvider provider = ServiceLoader.load(StorageProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.opens(url))
                .findFirst()
                .orElseThrow();
        try (Storage storage =
                provider.open(new StorageProvider.Settings(url, Optional.empty(), Optional.empty(), Set.of()))) {
            HistoricalClock clock = new HistoricalClock();
            IncidentDesk desk = IncidentDesk.assemble(
                    new DrivenPorts(
                            storage.unitOfWork(),
                            new InMemoryKnowledgeIndex(),
                            new Pbkdf2PasswordHashing(),
                            new RandomSecrets(),
                            new InMemoryNotifier(Set.of()),
                            new InMemoryFileStore(InstantSource.system())),
                    clock);
            ImportReport first =
                    new ServiceNowImport(desk, DeskOpener.OPERATOR, clock, ZoneOffset.UTC).run(LOG, rows -> {});
            assertEquals(List.of(), first.refused());
            assertEquals(3_019, first.rows());
            assertEquals(445, first.incidents());
            assertEquals(new ImportReport.Facts(445, 5, 6, 157, 193, 42, 20, 445, 445), first.facts());
            ImportReport second =
                    new ServiceNowImport(desk, DeskOpener.OPERATOR, clock, ZoneOffset.UTC).run(LOG, rows -> {});
            assertEquals(first.events(), second.events());
            assertEquals(first.facts(), second.facts());
            assertMeasuresAgreeWithTheLog(desk.supervision());
        }
    }

    /** What the log itself says of an incident, read row by row and without any rule of ours. */
    private static final class Told {
        private Optional<String> firstCategory;
        private Optional<String> lastCategory;
        private boolean working = true;
        private boolean solved;
        private Instant since;
        private Duration worked = Duration.ZERO;
        private Duration workedUntilSolved;

        Told(LogRow first) {
            since = first.openedAt();
            firstCategory = first.categoryPath();
            lastCategory = firstCategory;
        }

        void update(LogRow row) {
            Instant at = row.updatedAt().isBefore(row.openedAt()) ? row.openedAt() : row.updatedAt();
            if (working) {
                worked = worked.plus(Duration.between(since, at));
            }
            since = at;
            boolean done = row.state() == LogRow.State.RESOLVED || row.state() == LogRow.State.CLOSED;
            if (done && !solved) {
                workedUntilSolved = worked;
            }
            solved = done;
            working = row.state() == LogRow.State.NEW || row.state() == LogRow.State.ACTIVE;
            // the first category is the first that is known, however late
            firstCategory = firstCategory.or(row::categoryPath);
            lastCategory = row.categoryPath().or(() -> lastCategory);
        }
    }

    private static Collection<Told> told() throws IOException {
        Map<String, Told> incidents = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(LOG);
        LogFields header = LogFields.header(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            LogRow row = LogRow.of(header.row(line, 0), ZoneOffset.UTC);
            incidents.computeIfAbsent(row.number(), number -> new Told(row)).update(row);
        }
        return incidents.values();
    }

    private static void assertMeasuresAgreeWithTheLog(Supervision supervision) throws IOException {
        Collection<Told> told = told();
        assertEquals(new Figure.Share(5, 445), figure(supervision, Measure.REOPENED));
        assertEquals(
                Map.of(Measure.ONCE, 4L, Measure.TWICE, 1L, Measure.MORE, 0L),
                ((Figure.Counts) figure(supervision, Measure.REOPENED_BY_TIMES)).cells());
        assertEquals(193, ((Figure.Share) figure(supervision, Measure.REGROUPED)).part());
        long reclassified = told.stream()
                .filter(one -> one.lastCategory.isPresent() && !one.lastCategory.equals(one.firstCategory))
                .count();
        assertEquals(reclassified, ((Figure.Share) figure(supervision, Measure.RECLASSIFIED)).part());
        long[] seconds = told.stream()
                .mapToLong(one -> one.workedUntilSolved.toSeconds())
                .sorted()
                .toArray();
        Figure.Times times = (Figure.Times) figure(supervision, Measure.TIME_TO_RESOLVE);
        assertEquals(445, times.tickets());
        assertEquals(
                Math.round(Arrays.stream(seconds).average().orElseThrow() * 1_000),
                times.spread().orElseThrow().mean().toMillis());
        assertEquals(
                Duration.ofSeconds(seconds[seconds.length / 2]),
                times.spread().orElseThrow().p50());
    }

    private static Figure figure(Supervision supervision, Measure measure) {
        return supervision
                .figure(DeskOpener.OPERATOR, measure, MeasureScope.ALL)
                .figure();
    }
}
