package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneKnowledgeIndexTest implements KnowledgeIndexContract {

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

    private static Article article(long id, String title) {
        ArticleText text = new ArticleText(
                new Title(title),
                new Text("Symptômes"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Remède"),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
        Instant at = Instant.parse("2026-11-24T15:00:00Z");
        return new Article(
                new ArticleId(id),
                text,
                Audience.FAQ,
                ArticleState.PUBLISHED,
                new PersonId("sara"),
                Optional.empty(),
                Optional.empty(),
                at,
                at,
                Optional.of(at),
                0,
                1);
    }

    private List<Long> found(String text) {
        return index
                .search(new KnowledgeIndex.Query(text, Set.of(Audience.FAQ), Optional.empty(), Set.of(), 10))
                .stream()
                .map(hit -> hit.article().value())
                .toList();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterARestart() {
        index.update(article(1, "Imprimante bloquée"));
        index.close();
        index = LuceneKnowledgeIndex.open(directory);
        assertEquals(List.of(1L), found("imprimantes bloquees"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-",
                "\"",
                "\"imprimante",
                "imprim*",
                "(imprimante",
                "a:b",
                "[x TO y]",
                "\\",
                "~2",
                "/re/",
                "&&"
            })
    void nothingThatSomebodyTypesIsASyntaxError(String text) {
        index.update(article(1, "Imprimante bloquée"));
        assertTrue(found(text).size() <= 1);
    }

    @Test
    void aRebuildWithThousandsLeavesExactlyThose() {
        for (long id = 1; id <= 5; id++) {
            index.update(article(id, "Ancien"));
        }
        index.rebuild(LongStream.rangeClosed(3, 1_203).mapToObj(id -> article(id, "Nouveau")));
        assertEquals(1_201, index.size());
        assertEquals(List.of(), found("ancien"));
        assertEquals(10, found("nouveau").size());
    }
}
