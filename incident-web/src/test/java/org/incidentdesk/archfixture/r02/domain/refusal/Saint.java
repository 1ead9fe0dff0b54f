package org.incidentdesk.archfixture.r02.domain.refusal;

/** A refusal that tells a fact. */
public record Saint(String code, long ticket) {}
