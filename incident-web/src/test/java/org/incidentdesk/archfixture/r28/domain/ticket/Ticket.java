package org.incidentdesk.archfixture.r28.domain.ticket;

/** In the model. */
public final class Ticket {}
