package org.incidentdesk.kb;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.io.TempDir;

/** The case through the driving ports, its article found by the embedded index. */
class LuceneCaseIT implements HoraireProCase {

    @TempDir
    static Path directory;

    private static final AtomicInteger INDEXES = new AtomicInteger();

    @Override
    public DeskDriver freshDesk() {
        return IndexedDesk.searchedBy(
                LuceneKnowledgeIndex.open(directory.resolve("index" + INDEXES.incrementAndGet())));
    }
}
