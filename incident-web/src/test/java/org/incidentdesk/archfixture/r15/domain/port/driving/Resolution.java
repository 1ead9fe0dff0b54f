package org.incidentdesk.archfixture.r15.domain.port.driving;

/** A port. */
public interface Resolution {}
