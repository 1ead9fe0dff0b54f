package org.incidentdesk.web.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.row.TicketRow;

/**
 * The storage adapter beside hand-written JDBC that sends the same statements over a pool with the same settings, in
 * turns within one run: on a noisy machine only the ratio means anything.
 */
final class StorageBenchmark {

    static final String LISTENER = "benchmark";

    private static final int ROUNDS = 7;
    private static final Priority[] PRIORITIES = {Priority.LOW, Priority.MEDIUM, Priority.HIGH};

    private final PrintStream out;
    private final double seconds;
    private final Random random = new Random(7);
    private final TicketRules rules = DeskSettings.standard().ticketRules();

    StorageBenchmark(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    /** One operation, done once. */
    private interface Operation {
        void once() throws Exception;
    }

    void run(int tickets) throws Exception {
        try (MeasuredDatabase database = MeasuredDatabase.postgreSql()) {
            String url = database.url();
            StorageProvider.Settings settings = new StorageProvider.Settings(
                    url,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(new Outbox.Subscription(LISTENER, Set.of(Outbox.Kind.TICKET))));
            StorageProvider provider = ServiceLoader.load(StorageProvider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(candidate -> candidate.opens(url))
                    .findFirst()
                    .orElseThrow();
            try (Storage storage = provider.open(settings);
                    HikariDataSource pool = pool(url)) {
                Population population = new Population(storage.unitOfWork());
                population.organise();
                population.grow(tickets);
                compare(storage.unitOfWork(), pool, population, tickets);
            }
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        return new HikariDataSource(config);
    }

    private void compare(UnitOfWork unitOfWork, HikariDataSource pool, Population population, int tickets)
            throws Exception {
        out.printf(
                "%nStorage, PostgreSQL, %,d tickets, one thread, microseconds each, median of %d rounds%n%n",
                tickets, ROUNDS);
        out.println("| operation | adapter | hand-written JDBC | ratio |");
        out.println("|---|---|---|---|");
        pair("record a ticket", () -> record(unitOfWork, population), () -> recordByHand(pool, population));
        pair("decide on a ticket", () -> decide(unitOfWork, open(tickets)), () -> decideByHand(pool, open(tickets)));
        pair("read a ticket", () -> read(unitOfWork, any(tickets)), () -> readByHand(pool, any(tickets)));
        pair("page of 50 by status and priority", () -> page(unitOfWork), () -> pageByHand(pool));
    }

    private long any(int tickets) {
        return 1 + random.nextInt(tickets);
    }

    private long open(int tickets) {
        return (long) Population.OPEN_EVERY * (1 + random.nextInt(tickets / Population.OPEN_EVERY));
    }

    private void pair(String name, Operation adapter, Operation byHand) throws Exception {
        double slice = seconds / ROUNDS;
        measure(adapter, seconds / 2);
        measure(byHand, seconds / 2);
        List<Double> adapters = new ArrayList<>();
        List<Double> hands = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = measure(adapter, slice);
            double other = measure(byHand, slice);
            adapters.add(one);
            hands.add(other);
            ratios.add(one / other);
        }
        out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", name, median(adapters), median(hands), median(ratios));
    }

    private static double measure(Operation operation, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        long count = 0;
        while (System.nanoTime() < end) {
            operation.once();
            count++;
        }
        return (System.nanoTime() - start) / 1e3 / count;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static void record(UnitOfWork unitOfWork, Population population) {
        unitOfWork.within(repositories -> {
            repositories
                    .tickets()
                    .save(population
                            .plainTicket(repositories.numbering().nextTicket())
                            .change()
                            .orElseThrow());
            return null;
        });
    }

    private static void recordByHand(HikariDataSource pool, Population population) throws Exception {
        try (Connection connection = pool.getConnection()) {
            HandWritten statements = new HandWritten(connection);
            TicketNumber number = new TicketNumber(statements.nextNumber());
            statements.insert(population.plainTicket(number).change().orElseThrow());
            connection.commit();
        }
    }

    private Ticket decided(TicketSnapshot snapshot) {
        Ticket ticket = Ticket.restore(snapshot);
        ticket.addFollowUp(
                new Text("C'est noté."),
                Visibility.PUBLIC,
                rules,
                new Stamp(Population.SARA, snapshot.changedAt().plusSeconds(1)));
        return ticket;
    }

    private void decide(UnitOfWork unitOfWork, long number) {
        unitOfWork.within(repositories -> {
            TicketSnapshot snapshot = find(repositories, number);
            repositories.tickets().save(decided(snapshot).change().orElseThrow());
            return null;
        });
    }

    private static TicketSnapshot find(Repositories repositories, long number) {
        return repositories.tickets().find(new TicketNumber(number)).orElseThrow();
    }

    private void decideByHand(HikariDataSource pool, long number) throws Exception {
        try (Connection connection = pool.getConnection()) {
            HandWritten statements = new HandWritten(connection);
            TicketRow row = statements.read(number);
            statements.update(
                    row,
                    decided(TicketMapping.snapshot(row).orElseThrow()).change().orElseThrow());
            connection.commit();
        }
    }

    private static void read(UnitOfWork unitOfWork, long number) {
        unitOfWork.reading(repositories -> find(repositories, number));
    }

    private static void readByHand(HikariDataSource pool, long number) throws Exception {
        try (Connection connection = pool.getConnection()) {
            TicketMapping.snapshot(new HandWritten(connection).read(number));
            connection.commit();
        }
    }

    private void page(UnitOfWork unitOfWork) {
        TicketFilter filter = new TicketFilter(
                Set.of(Status.ASSIGNED),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(PRIORITIES[random.nextInt(PRIORITIES.length)]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        unitOfWork.reading(repositories ->
                repositories.tickets().list(filter, TicketOrder.NUMBER_DESCENDING, PageRequest.first(50)));
    }

    private void pageByHand(HikariDataSource pool) throws Exception {
        try (Connection connection = pool.getConnection()) {
            new HandWritten(connection)
                    .page(Status.ASSIGNED.name(), PRIORITIES[random.nextInt(PRIORITIES.length)].name());
            connection.commit();
        }
    }
}
