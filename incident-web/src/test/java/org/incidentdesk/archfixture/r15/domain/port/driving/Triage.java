package org.incidentdesk.archfixture.r15.domain.port.driving;

/** Another. */
public interface Triage {}
