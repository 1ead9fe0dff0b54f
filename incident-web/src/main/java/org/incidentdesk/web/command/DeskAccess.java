package org.incidentdesk.web.command;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.incidentdesk.domain.IncidentDesk;

/**
 * What the commands at the desk's door need: a way to open the desk, the clock, and unguessable secrets.
 *
 * @param opener opens the desk
 * @param clock tells the present moment
 * @param secrets gives a new secret each time, at least 20 characters long
 */
public record DeskAccess(DeskOpener opener, InstantSource clock, Supplier<String> secrets) {

    /** Opens the desk, does something with it, and gives it back. */
    void with(DatabaseOptions options, Consumer<IncidentDesk> work) {
        try (DeskOpener.OpenDesk open = opener.open(options, clock)) {
            work.accept(open.desk());
        }
    }
}
