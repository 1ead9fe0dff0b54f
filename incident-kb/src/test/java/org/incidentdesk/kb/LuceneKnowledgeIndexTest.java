package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LuceneKnowledgeIndexTest implements KnowledgeIndexContract {

    private static final String BROKEN_OFF = "the database is gone";

    @TempDir
    Path directory;

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() {
        index = LuceneKnowledgeIndex.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public KnowledgeIndex index() {
        return index;
    }

    private void restart() {
        index.close();
        index = LuceneKnowledgeIndex.open(directory);
    }

    private static Stream<Article> articles(long from, long to, String title) {
        return LongStream.rangeClosed(from, to).mapToObj(id -> SomeArticle.french(id, title));
    }

    private static Stream<Article> brokenOffAfter(Stream<Article> articles) {
        return Stream.concat(articles, Stream.generate(() -> {
            throw new IllegalStateException(BROKEN_OFF);
        }));
    }

    @Test
    void whatWasAcknowledgedIsThereAfterARestart() {
        index.update(SomeArticle.french(1, "Imprimante bloquée"));
        restart();
        assertEquals(List.of(1L), Asked.found(index, "imprimantes bloquees"));
    }

    @Test
    void whatWasRetiredIsNotBroughtBackAfterARestartEither() {
        Article published = SomeArticle.french(1, "Imprimante bloquée");
        index.update(published);
        index.update(SomeArticle.article(1, Language.FR, "Imprimante bloquée", "-", ArticleState.RETIRED, 2));
        restart();
        index.update(published);
        assertEquals(List.of(), Asked.found(index, "imprimante"));
        assertEquals(0, index.size());
    }

    @Test
    void aRebuildWithThousandsLeavesExactlyThose() {
        articles(1, 5, "Ancien").forEach(index::update);
        index.rebuild(articles(3, 1_203, "Nouveau"));
        assertEquals(1_201, index.size());
        assertEquals(List.of(), Asked.found(index, "ancien"));
        assertEquals(10, Asked.found(index, "nouveau").size());
    }

    @Test
    @Timeout(120)
    void searchingGoesOnDuringARebuild() throws Exception {
        index.rebuild(articles(1, 700, "Imprimante bloquée"));
        index.update(SomeArticle.french(1_000, "Réseau instable"));
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger searches = new AtomicInteger();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(
                    () -> {
                        do {
                            assertEquals(List.of(1_000L), Asked.found(index, "réseaux"));
                            assertTrue(index.size() >= 701, "nothing is missing in between");
                            searches.incrementAndGet();
                        } while (!done.get());
                    },
                    reader);
            for (int i = 0; i < 3; i++) {
                int before = searches.get();
                index.rebuild(Stream.concat(
                        articles(1, 700, "Imprimante muette")
                                .peek(article -> waitForASearch(article, reading, () -> searches.get() > before)),
                        Stream.of(SomeArticle.french(1_000, "Réseau instable"))));
            }
            done.set(true);
            reading.get(30, TimeUnit.SECONDS);
        } finally {
            done.set(true);
            reader.shutdown();
        }
        assertEquals(701, index.size());
        assertEquals(List.of(), Asked.found(index, "bloquée"));
    }

    /** In the midst of a rebuild, when a part of it is written already, it goes on only after another search. */
    private static void waitForASearch(Article article, CompletableFuture<Void> reading, BooleanSupplier searched) {
        while (article.id().value() == 600 && !reading.isDone() && !searched.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatWasHeldIsStillHeldWhereARebuildBreaksOff() {
        articles(691, 700, "Imprimante bloquée").forEach(index::update);
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> index.rebuild(brokenOffAfter(articles(1, 600, "Écran noir"))));
        assertEquals(BROKEN_OFF, refused.getMessage());
        restart();
        assertEquals(10, Asked.found(index, "imprimante").size());
    }

    @Test
    void aFirstFillingThatBreaksOffIsNotTakenForTheWhole() {
        assertThrows(IllegalStateException.class, () -> index.rebuild(brokenOffAfter(articles(1, 600, "Écran noir"))));
        restart();
        assertEquals(0, index.size(), "so that whoever opens it fills it again");
        index.rebuild(articles(1, 3, "Écran noir"));
        restart();
        assertEquals(3, index.size());
    }

    @Test
    void whatWasBegunAgainAndFinishedStays() {
        assertThrows(IllegalStateException.class, () -> index.rebuild(brokenOffAfter(articles(1, 600, "Écran noir"))));
        index.rebuild(articles(1, 600, "Écran noir"));
        restart();
        assertEquals(600, index.size());
    }
}
