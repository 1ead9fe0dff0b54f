package org.incidentdesk.archfixture.r36.domain.port.driven;

/** What a use case needs. */
public interface UnitOfWork {}
