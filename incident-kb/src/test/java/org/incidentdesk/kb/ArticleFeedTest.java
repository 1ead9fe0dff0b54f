package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.kb.feed.ArticleFeed;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:05:00Z");

    @TempDir
    Path directory;

    private final InMemoryStorage storage = new InMemoryStorage(Set.of(ArticleFeed.SUBSCRIPTION));
    private LuceneKnowledgeIndex index;
    private ArticleFeed feed;

    @BeforeEach
    void open() {
        index = LuceneKnowledgeIndex.open(directory);
        feed = new ArticleFeed(storage.unitOfWork(), index);
    }

    @AfterEach
    void close() {
        index.close();
        storage.close();
    }

    private Article stored(ArticleState state, long version) {
        Article article = SomeArticle.article(7, Language.FR, "Écran noir", "-", state, version);
        return storage.unitOfWork()
                .within(repositories -> repositories.articles().save(article));
    }

    private int deliver() {
        return storage.outbox().deliver(ArticleFeed.SUBSCRIPTION.name(), 10, NOW, feed);
    }

    @Test
    void whatIsPublishedCanBeFoundAndWhatIsRetiredCannot() {
        Article published = stored(ArticleState.PUBLISHED, 0);
        assertEquals(1, deliver());
        assertEquals(List.of(7L), Asked.found(index, "écran"));
        stored(ArticleState.RETIRED, published.version());
        assertEquals(1, deliver());
        assertEquals(List.of(), Asked.found(index, "écran"));
    }

    @Test
    void aMessageThatComesLateTellsOfTheArticleAsItIsNow() {
        Article published = stored(ArticleState.PUBLISHED, 0);
        stored(ArticleState.RETIRED, published.version());
        feed.accept(new Outbox.Message(Outbox.Kind.ARTICLE, 7, 0, 1, NOW));
        assertEquals(0, index.size());
    }

    @Test
    void anArticleThatNobodyKnowsIsNoFailure() {
        assertEquals(
                Optional.empty(),
                storage.unitOfWork()
                        .reading(repositories -> repositories.articles().find(new ArticleId(99))));
        feed.accept(new Outbox.Message(Outbox.Kind.ARTICLE, 99, 0, 1, NOW));
        assertEquals(0, index.size());
    }
}
