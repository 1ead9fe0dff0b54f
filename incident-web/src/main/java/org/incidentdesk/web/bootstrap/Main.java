package org.incidentdesk.web.bootstrap;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        PrintWriter out = utf8(FileDescriptor.out);
        int exitCode = program.printingTo(out, utf8(FileDescriptor.err)).run(args);
        out.flush();
        System.exit(exitCode);
    }

    /** Names and texts have accents, and an export is UTF-8, whatever the locale of whoever starts the program. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
