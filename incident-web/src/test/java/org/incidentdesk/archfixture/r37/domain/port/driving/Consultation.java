package org.incidentdesk.archfixture.r37.domain.port.driving;

/** A driving port. */
public interface Consultation {}
