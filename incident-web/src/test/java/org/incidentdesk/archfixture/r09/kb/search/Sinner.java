package org.incidentdesk.archfixture.r09.kb.search;

import org.incidentdesk.archfixture.r09.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.archfixture.r09.persistence.row.ArticleRow;

/** A search that looks into the database next door. */
public final class Sinner implements KnowledgeIndex {
    void index(ArticleRow row) {}
}
