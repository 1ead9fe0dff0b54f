package org.incidentdesk.archfixture.r09.kb.search;

import org.incidentdesk.archfixture.r09.domain.port.driven.KnowledgeIndex;

/** A search that serves its port. */
public final class Saint implements KnowledgeIndex {}
