package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.kb.search.ClusterKnowledgeIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The contract against a real OpenSearch node, which lives in this process; it wants the security manager of old. */
@EnabledForJreRange(
        max = JRE.JAVA_23,
        disabledReason = "this OpenSearch node does not start without a security manager")
class ClusterKnowledgeIndexIT implements KnowledgeIndexContract {

    @TempDir
    static Path directory;

    private static SearchNode node;
    private static URI address;
    private static ClusterKnowledgeIndex index;

    @BeforeAll
    static void start() {
        node = SearchNode.start(directory);
        address = node.address();
        index = ClusterKnowledgeIndex.open(address);
    }

    @AfterAll
    static void stop() throws IOException {
        if (index != null) {
            index.close();
        }
        node.close();
    }

    @BeforeEach
    void empty() {
        index.rebuild(Stream.empty());
    }

    @Override
    public KnowledgeIndex index() {
        return index;
    }

    private static Stream<Article> articles(long from, long to, String title) {
        return LongStream.rangeClosed(from, to).mapToObj(id -> SomeArticle.french(id, title));
    }

    private static Stream<Article> brokenOffAfter(Stream<Article> articles) {
        return Stream.concat(articles, Stream.generate(() -> {
            throw new IllegalStateException("the database is gone");
        }));
    }

    @Test
    void anotherProcessFindsTheSame() {
        index.update(SomeArticle.french(1, "Imprimante bloquée"));
        try (ClusterKnowledgeIndex other = ClusterKnowledgeIndex.open(address)) {
            assertEquals(List.of(1L), Asked.found(other, "imprimantes bloquees"));
            other.update(SomeArticle.french(2, "Réseau instable"));
        }
        assertEquals(List.of(2L), Asked.found(index, "réseaux"));
    }

    @Test
    void whatAnotherProcessUpdatesDuringARebuildStays() {
        index.update(SomeArticle.french(1, "Imprimante bloquée"));
        try (ClusterKnowledgeIndex other = ClusterKnowledgeIndex.open(address)) {
            index.rebuild(articles(1, 700, "Écran noir").peek(article -> {
                if (article.id().value() == 600) {
                    other.update(SomeArticle.french(1_000, "Réseau instable"));
                }
            }));
        }
        assertEquals(701, index.size());
        assertEquals(List.of(1_000L), Asked.found(index, "réseaux"));
    }

    @Test
    void aFirstFillingThatBreaksOffIsNotTakenForTheWhole() {
        assertThrows(IllegalStateException.class, () -> index.rebuild(brokenOffAfter(articles(1, 600, "Écran noir"))));
        try (ClusterKnowledgeIndex other = ClusterKnowledgeIndex.open(address)) {
            assertEquals(0, other.size(), "so that whoever opens it fills it again");
            other.rebuild(articles(1, 3, "Écran noir"));
        }
        assertEquals(3, index.size());
    }

    @Test
    void aClusterThatIsAwayIsSaidToBe() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + closed);
        assertThrows(SearchUnavailable.class, () -> ClusterKnowledgeIndex.open(nobody));
    }

    @Test
    void whatWasHeldIsThereWhenTheClusterComesBack() throws Exception {
        index.update(SomeArticle.french(1, "Imprimante bloquée"));
        node.goAway();
        assertThrows(SearchUnavailable.class, () -> Asked.found(index, "imprimante"));
        assertThrows(SearchUnavailable.class, index::size);
        assertThrows(SearchUnavailable.class, () -> index.update(SomeArticle.french(2, "Réseau instable")));
        assertThrows(SearchUnavailable.class, () -> index.rebuild(articles(1, 3, "Écran noir")));
        node.comeBack();
        index.update(SomeArticle.french(2, "Réseau instable"));
        assertEquals(List.of(1L), Asked.found(index, "imprimante"));
        assertEquals(List.of(2L), Asked.found(index, "réseau"));
    }
}
