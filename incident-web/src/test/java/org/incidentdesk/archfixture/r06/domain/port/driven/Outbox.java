package org.incidentdesk.archfixture.r06.domain.port.driven;

/** A port. */
public interface Outbox {}
