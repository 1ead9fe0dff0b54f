package org.incidentdesk.archfixture.r08.domain.port.driven;

/** A port. */
public interface Outbox {}
