package org.incidentdesk.archfixture.r08.domain.port.driving;

/** A wish. */
public record Request(String key) {}
