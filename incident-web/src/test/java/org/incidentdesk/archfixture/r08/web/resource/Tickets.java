package org.incidentdesk.archfixture.r08.web.resource;

/** Somebody else. */
public final class Tickets {}
