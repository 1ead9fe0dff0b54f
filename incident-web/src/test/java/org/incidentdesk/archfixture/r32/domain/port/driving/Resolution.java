package org.incidentdesk.archfixture.r32.domain.port.driving;

/** A port. */
public interface Resolution {}
