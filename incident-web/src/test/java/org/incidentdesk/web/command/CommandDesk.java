package org.incidentdesk.web.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;

/** The command line before a desk in memory. */
final class CommandDesk {

    static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    final IncidentDesk desk = IncidentDesk.assemble(
            new DrivenPorts(
                    new InMemoryStorage(Set.of()).unitOfWork(),
                    new InMemoryKnowledgeIndex(),
                    new Pbkdf2PasswordHashing(10),
                    new RandomSecrets(),
                    new InMemoryNotifier(Set.of()),
                    new InMemoryFileStore(InstantSource.system())),
            () -> NOW);
    final List<ServeOptions> served = new ArrayList<>();
    RuntimeException failure;

    /**
     * What a command left behind.
     *
     * @param exitCode the exit code
     * @param out standard output
     * @param err standard error
     */
    record Result(int exitCode, String out, String err) {}

    Program program(String input) {
        return new Program(
                new DeskAccess((options, clock) -> open(), () -> NOW, new RandomSecrets()::next),
                this::serve,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    Result run(String... args) {
        return runWithInput("", args);
    }

    Result runWithInput(String input, String... args) {
        Program program = program(input);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        program.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Result(program.run(args), out.toString(), err.toString());
    }

    private DeskOpener.OpenDesk open() {
        if (failure != null) {
            throw failure;
        }
        return new DeskOpener.OpenDesk() {
            @Override
            public IncidentDesk desk() {
                return desk;
            }

            @Override
            public void close() {
                // there is nothing to give back
            }
        };
    }

    private ServiceStarter.RunningService serve(ServeOptions options, java.util.function.Consumer<String> announce) {
        served.add(options);
        announce.accept("announced");
        return new ServiceStarter.RunningService() {
            @Override
            public URI address() {
                return URI.create("http://" + options.host() + ":" + options.port() + "/");
            }

            @Override
            public void join() {
                // stops at once
            }
        };
    }
}
