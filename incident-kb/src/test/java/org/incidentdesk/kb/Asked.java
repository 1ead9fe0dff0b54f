package org.incidentdesk.kb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;

/** What an index answers to a plain question. */
final class Asked {

    private Asked() {}

    static List<Long> found(KnowledgeIndex index, String text) {
        return index
                .search(new KnowledgeIndex.Query(text, Set.of(Audience.FAQ), Optional.empty(), Set.of(), 10))
                .stream()
                .map(hit -> hit.article().value())
                .toList();
    }
}
