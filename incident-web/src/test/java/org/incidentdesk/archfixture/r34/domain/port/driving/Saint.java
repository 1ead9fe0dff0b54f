package org.incidentdesk.archfixture.r34.domain.port.driving;

/** Served once. */
public interface Saint {}
