package org.incidentdesk.archfixture.r36.web.page.model;

/** What a template shows. */
public record TicketModel(String title) {}
