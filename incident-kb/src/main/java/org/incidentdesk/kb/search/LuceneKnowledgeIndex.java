package org.incidentdesk.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.kb.mapping.ArticleDocument;
import org.incidentdesk.kb.mapping.Grammars;

/**
 * The knowledge index in a directory, on embedded Lucene. What was updated is on disk and is found once the call
 * returns. One process has the directory at a time.
 */
public final class LuceneKnowledgeIndex extends MappedKnowledgeIndex {

    private LuceneKnowledgeIndex(Path directory) {
        super(mapping(Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.directory.root",
                directory.toString(),
                "hibernate.search.backend.lucene_version",
                "9.12.3",
                "hibernate.search.backend.analysis.configurer",
                new Grammars())));
    }

    @Override
    Sought sought(Query query, List<String> words, List<String> whole) {
        try (IndexReader reader = mapping.scope(ArticleDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            return new Vocabulary(reader, this::grammar, Questions.languages(query), query.audiences())
                    .sought(words, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer grammar(Language language) {
        return mapping.backend()
                .unwrap(LuceneBackend.class)
                .analyzer(Grammars.question(language))
                .orElseThrow();
    }

    /**
     * Opens the index of a directory, which is made where there is none.
     *
     * @param directory where the index is
     * @return the open index
     */
    public static LuceneKnowledgeIndex open(Path directory) {
        return new LuceneKnowledgeIndex(directory);
    }
}
