package org.incidentdesk.persistence.story;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.junit.jupiter.api.io.TempDir;

/** The case through the second door: the driving ports, on H2 on disk. */
class H2CaseIT implements HoraireProCase {

    @TempDir
    static Path directory;

    private static final AtomicInteger DESKS = new AtomicInteger();

    @Override
    public DeskDriver freshDesk() {
        return StoredDesk.on("jdbc:h2:file:" + directory.resolve("desk" + DESKS.incrementAndGet()));
    }
}
