package org.incidentdesk.kb.search;

import java.nio.file.Path;
import java.util.Map;
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
