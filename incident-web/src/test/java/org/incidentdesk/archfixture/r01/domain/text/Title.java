package org.incidentdesk.archfixture.r01.domain.text;

/** Below the ticket. */
public record Title(String value) {}
