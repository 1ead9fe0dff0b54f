package org.incidentdesk.web.story;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.junit.jupiter.api.io.TempDir;

/** The case through the third door: real HTTP, in French, on the embedded database. */
class H2HttpCaseIT implements HoraireProCase {

    @TempDir
    static Path directory;

    private static final AtomicInteger DESKS = new AtomicInteger();

    @Override
    public DeskDriver freshDesk() {
        return ServedCase.serve(directory.resolve("desk" + DESKS.incrementAndGet()));
    }
}
