package org.incidentdesk.archfixture.r31.domain.ticket;

/** Manages what? */
public final class SinnerManager {}
