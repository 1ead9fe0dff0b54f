package org.incidentdesk.archfixture.r10.domain.identity;

/** An id. */
public record CategoryId(String value) {}
