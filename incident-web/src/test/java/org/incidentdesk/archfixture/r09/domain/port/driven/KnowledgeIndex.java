package org.incidentdesk.archfixture.r09.domain.port.driven;

/** A port. */
public interface KnowledgeIndex {}
