package org.incidentdesk.web.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
        name = ServeCommand.NAME,
        description = {
            "Runs the service. This is the default command.",
            "The first start creates the database and an administrator, whose password is printed once."
        })
final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    private static final int LAST_PORT = 65_535;

    private final ServiceStarter starter;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServeOptions options;

    ServeCommand(ServiceStarter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (options.port() < 0 || options.port() > LAST_PORT) {
            throw wrongUse(
                    "Invalid value for option '--port': " + options.port() + " is not between 0 and " + LAST_PORT);
        }
        if (options.demo() && !options.isLoopback()) {
            throw wrongUse("--demo is refused on " + options.host()
                    + ": its passwords are public, so it listens on a loopback address only");
        }
        PrintWriter out = spec.commandLine().getOut();
        ServiceStarter.RunningService service = starter.start(options, line -> say(out, line));
        say(out, "Incident Desk answers at " + service.address() + (options.demo() ? " (demonstration)" : ""));
        service.join();
        return 0;
    }

    private ParameterException wrongUse(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
