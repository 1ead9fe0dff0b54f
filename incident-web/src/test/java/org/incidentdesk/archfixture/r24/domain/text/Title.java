package org.incidentdesk.archfixture.r24.domain.text;

/** Known, and knows nobody. */
public record Title(String value) {}
