package org.incidentdesk.web.bootstrap;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.incidentdesk.web.command.CommandFailed;
import org.incidentdesk.web.command.GeneratedPassword;
import org.incidentdesk.web.command.ServeOptions;
import org.incidentdesk.web.command.ServiceStarter;
import org.incidentdesk.web.server.DeskServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the desk, its door, and what it does by itself. */
public final class Service implements ServiceStarter.RunningService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Duration DUTIES_EVERY = Duration.ofSeconds(30);
    private static final Duration SWEEPS_EVERY = Duration.ofHours(1);
    private static final Duration DELIVERIES_EVERY = Duration.ofSeconds(1);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final URI address;

    private Service(ServeOptions options, InstantSource clock, Consumer<String> announce) {
        try {
            OpenedDesk opened =
                    part(OpenedDesk.opening(options.database(), clock, NotificationWiring.notifier(options)));
            DeskServer server = part(WebWiring.server(opened, options, clock));
            // the door opens before the storage does: whoever comes early waits inside
            address = WebWiring.open(server, options);
            opened.prepare(() -> prepare(opened, options, announce));
            part(opened.knowledge().feed(opened.storage(), opened.desk(), clock))
                    .start();
            part(NotificationWiring.noting(opened.storage(), opened.desk(), clock))
                    .start();
            part(Rounds.ofDeliveries(opened.desk().notifications())).startEvery(DELIVERIES_EVERY);
            part(new ClockTicks(opened.desk().clockDuties(), opened.storage().recurringWork()))
                    .startEvery(DUTIES_EVERY);
            part(Rounds.ofFileSweeps(opened.desk().attachments())).startEvery(SWEEPS_EVERY);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts the service and returns as soon as it answers.
     *
     * @param options how it is to run
     * @param clock tells the present moment
     * @param announce is told at once the password that is never shown again
     * @return the running service, to be closed by the caller
     * @throws CommandFailed if it cannot start, saying why in one line
     */
    public static Service start(ServeOptions options, InstantSource clock, Consumer<String> announce) {
        return new Service(options, clock, announce);
    }

    private <T extends AutoCloseable> T part(T part) {
        parts.push(part);
        return part;
    }

    private static void prepare(OpenedDesk opened, ServeOptions options, Consumer<String> announce) {
        String password = GeneratedPassword.from(WebWiring.secrets()::next);
        if (FirstStart.makeAdministrator(opened.desk(), opened.storage().unitOfWork(), password)) {
            announce.accept("First start: sign in as " + FirstStart.ADMINISTRATOR + " with the password " + password
                    + " (shown only this once)");
        }
        DemoOrganisation demo =
                new DemoOrganisation(opened.desk(), opened.storage().unitOfWork(), opened.passwordHashing());
        if (options.demo()) {
            demo.load();
        } else if (!options.isLoopback() && demo.leavesDoorsOpen()) {
            throw new CommandFailed("The demonstration's accounts still have their public passwords:"
                    + " this database is served on a loopback address only");
        }
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public void join() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        stopped.await();
    }

    /** Stops in the reverse order of the start, each part bringing what is under way to its end. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of the service did not stop cleanly", e);
            }
        }
        stopped.countDown();
    }
}
