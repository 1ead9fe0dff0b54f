package org.incidentdesk.web.benchmark;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
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
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.text.Title;

/** The running service asked over HTTP by 1, 8 and 32 connections. */
final class HttpBenchmark {

    private static final int[] CONNECTIONS = {1, 8, 32};

    /** Few, so that on a small machine the compiler gets a processor to itself. */
    private static final int CONNECTIONS_WARMING_UP = 2;

    private static final int STRETCHES = 15;

    private final PrintStream out;
    private final double seconds;

    HttpBenchmark(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    /** The four operations on so many tickets. */
    void operations(MeasuredDatabase database, int tickets) throws Exception {
        try (database) {
            String token = populate(database.url(), tickets);
            try (ServiceProcess service = ServiceProcess.start(database.options())) {
                out.printf(
                        "%nHTTP, %s, %,d tickets, first answer after %.2f s%n%n",
                        database.name(), tickets, service.startSeconds());
                out.println("| operation | connections | per second | p50 ms | p99 ms |");
                out.println("|---|---|---|---|---|");
                HttpLoad load = new HttpLoad(service.port(), "Bearer " + token);
                warmUp(load, tickets);
                measure(load, "read a ticket", random -> read(random, tickets));
                measure(load, "page of 50 by status and priority", HttpBenchmark::page);
                measure(load, "record a ticket", HttpBenchmark::record);
                measure(load, "add a follow-up", random -> followUp(random, tickets));
                out.printf("%nResident memory afterwards: %d MiB%n", service.residentMebibytes());
            }
        }
    }

    /** How the read and the page change as the desk grows. */
    void volume(int[] sizes) throws Exception {
        out.printf("%nHTTP, PostgreSQL, 8 connections, by number of tickets%n%n");
        out.println("| operation | connections | per second | p50 ms | p99 ms |");
        out.println("|---|---|---|---|---|");
        try (MeasuredDatabase database = MeasuredDatabase.postgreSql()) {
            String url = database.url();
            String token = null;
            int present = 0;
            for (int size : sizes) {
                token = token == null ? populate(url, size) : grow(url, size - present, token);
                present = size;
                try (ServiceProcess service = ServiceProcess.start(database.options())) {
                    HttpLoad load = new HttpLoad(service.port(), "Bearer " + token);
                    warmUp(load, size);
                    out.println(load.run(8, seconds, random -> read(random, size))
                            .row(String.format("read, %,d tickets", size)));
                    out.println(
                            load.run(8, seconds, HttpBenchmark::page).row(String.format("page, %,d tickets", size)));
                }
            }
        }
    }

    /** The virtual machine compiles what is used most for as long as a minute; a service runs for months. */
    private void warmUp(HttpLoad load, int tickets) throws Exception {
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            load.run(CONNECTIONS_WARMING_UP, seconds, random -> switch (random.nextInt(8)) {
                case 0 -> record(random);
                case 1 -> followUp(random, tickets);
                case 2, 3 -> page(random);
                default -> read(random, tickets);
            });
        }
    }

    private void measure(HttpLoad load, String name, HttpLoad.Asker asker) throws Exception {
        for (int connections : CONNECTIONS) {
            out.println(load.run(connections, seconds, asker).row(name));
        }
    }

    static HttpLoad.Ask read(Random random, int tickets) {
        return new HttpLoad.Ask("GET /api/tickets/" + (1 + random.nextInt(tickets)), "");
    }

    private static HttpLoad.Ask page(Random random) {
        String[] priorities = {"LOW", "MEDIUM", "HIGH"};
        return new HttpLoad.Ask(
                "GET /api/tickets?limit=50&sort=-number&status=ASSIGNED&priority="
                        + priorities[random.nextInt(priorities.length)],
                "");
    }

    static HttpLoad.Ask record(Random random) {
        return new HttpLoad.Ask(
                "POST /api/tickets",
                "{\"title\":\"Imprimante en panne\",\"description\":\"L'imprimante du couloir n'imprime plus.\","
                        + "\"requester\":\"requester-" + random.nextInt(Population.REQUESTERS)
                        + "\",\"channel\":\"PHONE\"}");
    }

    private static HttpLoad.Ask followUp(Random random, int tickets) {
        // every number whose ticket is closed refuses; the population's open tickets are found by asking for one kept
        // open on purpose, see Population#OPEN_EVERY
        int number = Population.OPEN_EVERY * (1 + random.nextInt(tickets / Population.OPEN_EVERY));
        return new HttpLoad.Ask(
                "POST /api/tickets/" + number + "/follow-ups",
                "{\"text\":\"C'est noté, un technicien passe.\",\"visibility\":\"PUBLIC\"}");
    }

    static Storage open(String url) {
        StorageProvider.Settings settings =
                new StorageProvider.Settings(url, Optional.empty(), Optional.empty(), Set.of());
        return java.util.ServiceLoader.load(StorageProvider.class).stream()
                .map(java.util.ServiceLoader.Provider::get)
                .filter(provider -> provider.opens(url))
                .findFirst()
                .orElseThrow()
                .open(settings);
    }

    private static String populate(String url, int tickets) {
        try (Storage storage = open(url)) {
            Population population = new Population(storage.unitOfWork());
            population.organise();
            population.grow(tickets);
            IncidentDesk desk = IncidentDesk.assemble(
                    new DrivenPorts(
                            storage.unitOfWork(),
                            new InMemoryKnowledgeIndex(),
                            new Pbkdf2PasswordHashing(),
                            new RandomSecrets(),
                            new InMemoryNotifier(Set.of()),
                            new InMemoryFileStore(InstantSource.system())),
                    InstantSource.system());
            NewToken token = new NewToken(Population.SARA.person(), new Title("benchmark"), Optional.empty());
            return desk.access().createToken(Population.SARA, token).secret();
        }
    }

    private static String grow(String url, int tickets, String token) {
        try (Storage storage = open(url)) {
            new Population(storage.unitOfWork()).grow(tickets);
            return token;
        }
    }
}
