package org.incidentdesk.web.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
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
                            new InMemoryNotifier(Set.of())),
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
        }
    }
}
