package org.incidentdesk.archfixture.r36.web.page.model;

import org.incidentdesk.archfixture.r36.domain.port.driving.TicketView;

/** Hands a template something to decide on. */
public record SinnerModel(TicketView view) {}
