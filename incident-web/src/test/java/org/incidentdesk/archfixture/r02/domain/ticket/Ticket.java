package org.incidentdesk.archfixture.r02.domain.ticket;

/** A thing of the domain. */
public final class Ticket {}
