package org.incidentdesk.archfixture.r37.web.template;

import org.incidentdesk.archfixture.r37.web.page.model.TicketModel;

/** A template that shows. */
public record Saint(TicketModel model) {}
