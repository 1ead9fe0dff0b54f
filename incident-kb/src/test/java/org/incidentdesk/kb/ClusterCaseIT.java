package org.incidentdesk.kb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.incidentdesk.kb.search.ClusterKnowledgeIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The case through the driving ports, its article found by a cluster. */
@EnabledForJreRange(
        max = JRE.JAVA_23,
        disabledReason = "this OpenSearch node does not start without a security manager")
class ClusterCaseIT implements HoraireProCase {

    @TempDir
    static Path directory;

    private static SearchNode node;

    @BeforeAll
    static void start() {
        node = SearchNode.start(directory);
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
    }

    @Override
    public DeskDriver freshDesk() {
        ClusterKnowledgeIndex index = ClusterKnowledgeIndex.open(node.address());
        index.rebuild(Stream.empty());
        return IndexedDesk.searchedBy(index);
    }
}
