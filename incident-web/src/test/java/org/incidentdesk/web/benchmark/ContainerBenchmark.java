package org.incidentdesk.web.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.json.Json;
import org.incidentdesk.web.security.SecureRandomSecrets;
import org.incidentdesk.web.server.DeskServer;
import org.incidentdesk.web.server.SearchLag;
import org.incidentdesk.web.server.ServerSettings;

/**
 * The same desk behind Jetty and behind Grizzly, in memory so that the container and Jersey are what costs, in turns within
 * one run. Grizzly is tried on worker threads, as its makers advise for work that may block, and on its own threads.
 */
final class ContainerBenchmark {

    private static final int WARMING_UP = 4;
    private static final int ROUNDS = 5;
    private static final int TICKETS = 1_000;
    private static final int CONNECTIONS = 32;
    private static final int THREADS = 64;

    private final PrintStream out;
    private final double seconds;

    ContainerBenchmark(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    void run() throws Exception {
        InMemoryStorage storage = new InMemoryStorage(Set.of());
        Population population = new Population(storage.unitOfWork());
        population.organise();
        population.grow(TICKETS);
        IncidentDesk desk = IncidentDesk.assemble(
                new DrivenPorts(
                        storage.unitOfWork(),
                        new InMemoryKnowledgeIndex(),
                        new Pbkdf2PasswordHashing(),
                        new RandomSecrets(),
                        new InMemoryNotifier(Set.of()),
                        new InMemoryFileStore(InstantSource.system())),
                InstantSource.system());
        String token = desk.access()
                .createToken(
                        Population.SARA,
                        new NewToken(Population.SARA.person(), new Title("benchmark"), Optional.empty()))
                .secret();
        ServerSettings settings = ServerSettings.usual(
                "benchmark",
                false,
                () -> true,
                () -> SearchLag.NONE,
                InstantSource.system(),
                new SecureRandomSecrets()::next,
                Optional.empty());
        try (DeskServer jetty = new DeskServer(desk, "127.0.0.1", 0, settings)) {
            jetty.start();
            HttpServer workers = grizzly(desk, settings, true);
            HttpServer own = grizzly(desk, settings, false);
            try {
                Map<String, Integer> ports = new LinkedHashMap<>();
                ports.put("Jetty", jetty.port());
                ports.put("Grizzly, worker threads", port(workers));
                ports.put("Grizzly, its own threads", port(own));
                measure(ports, "Bearer " + token);
            } finally {
                workers.shutdownNow();
                own.shutdownNow();
            }
        }
    }

    private void measure(Map<String, Integer> ports, String authorization) throws Exception {
        out.printf("%nContainers, desk in memory, %d connections, medians of %d rounds%n%n", CONNECTIONS, ROUNDS);
        out.println("| container | read a ticket, per second | record a ticket, per second |");
        out.println("|---|---|---|");
        Map<String, List<Double>> reads = new LinkedHashMap<>();
        Map<String, List<Double>> records = new LinkedHashMap<>();
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Integer> port : ports.entrySet()) {
                HttpLoad load = new HttpLoad(port.getValue(), authorization);
                double read = load.run(CONNECTIONS, seconds / 2, random -> HttpBenchmark.read(random, TICKETS))
                        .perSecond();
                double record = load.run(CONNECTIONS, seconds / 2, HttpBenchmark::record)
                        .perSecond();
                if (round >= 0) {
                    reads.computeIfAbsent(port.getKey(), name -> new ArrayList<>())
                            .add(read);
                    records.computeIfAbsent(port.getKey(), name -> new ArrayList<>())
                            .add(record);
                }
            }
        }
        for (String name : ports.keySet()) {
            out.printf(
                    Locale.ROOT, "| %s | %,.0f | %,.0f |%n", name, median(reads.get(name)), median(records.get(name)));
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static HttpServer grizzly(IncidentDesk desk, ServerSettings settings, boolean workers) throws Exception {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), DeskServer.application(desk, settings, Json.mapper()), false);
        NetworkListener listener = server.getListeners().iterator().next();
        listener.getKeepAlive().setMaxRequestsCount(-1);
        listener.getTransport()
                .setIOStrategy(workers ? WorkerThreadIOStrategy.getInstance() : SameThreadIOStrategy.getInstance());
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setCorePoolSize(THREADS)
                        .setMaxPoolSize(THREADS));
        server.start();
        return server;
    }

    private static int port(HttpServer server) {
        return server.getListeners().iterator().next().getPort();
    }
}
