package org.incidentdesk.archfixture.r29.kb.search;

/** Another adapter. */
public final class LuceneIndex {}
