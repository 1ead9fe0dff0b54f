package org.incidentdesk.archfixture.r34.domain.port.driving;

/** Served twice. */
public interface SinnerTwice {}
