package org.incidentdesk.web.command;

import java.net.URI;
import java.util.function.Consumer;

/** Starts the service. The composition root is the only one that can. */
@FunctionalInterface
public interface ServiceStarter {

    /**
     * Starts the service and returns as soon as it answers.
     *
     * @param options how it is to run
     * @param announce is told at once, line by line, what must not be lost even if the start fails afterwards
     * @return the running service
     * @throws CommandFailed if it cannot start, saying why in one line
     */
    RunningService start(ServeOptions options, Consumer<String> announce);

    /** A service that answers. */
    interface RunningService {

        /**
         * Where it answers.
         *
         * @return the address, ending in a slash
         */
        URI address();

        /**
         * Waits until the service has been told to stop and has stopped.
         *
         * @throws InterruptedException if waiting is interrupted
         */
        void join() throws InterruptedException;
    }
}
