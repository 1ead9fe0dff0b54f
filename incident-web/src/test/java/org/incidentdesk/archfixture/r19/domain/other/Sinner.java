package org.incidentdesk.archfixture.r19.domain.other;

/** In a room of its own making. */
public final class Sinner {}
