package org.incidentdesk.archfixture.r18.domain.port.driven;

/** A port without contract and without adapter in memory, served by a use case. */
public interface Sinner {}
