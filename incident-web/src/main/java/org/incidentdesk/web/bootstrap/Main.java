package org.incidentdesk.web.bootstrap;

import java.time.InstantSource;
import org.incidentdesk.domain.port.driven.Secrets;
import org.incidentdesk.web.command.DeskAccess;
import org.incidentdesk.web.command.Program;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /**
     * Does what the arguments say and ends the process with the exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Logs.configure();
        InstantSource clock = InstantSource.system();
        Secrets secrets = WebWiring.secrets();
        Program program = new Program(
                new DeskAccess(OpenedDesk::open, clock, secrets::next),
                (options, announce) -> Service.start(options, clock, announce),
                System.in);
        System.exit(program.run(args));
    }
}
