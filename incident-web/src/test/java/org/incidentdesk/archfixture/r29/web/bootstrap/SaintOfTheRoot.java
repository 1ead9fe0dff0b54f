package org.incidentdesk.archfixture.r29.web.bootstrap;

import org.incidentdesk.archfixture.r29.kb.search.LuceneIndex;

/** Knows another adapter, because somebody must. */
final class SaintOfTheRoot {
    LuceneIndex index() {
        return new LuceneIndex();
    }
}
