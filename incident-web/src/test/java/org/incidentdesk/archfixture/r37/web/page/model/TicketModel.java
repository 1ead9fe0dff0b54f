package org.incidentdesk.archfixture.r37.web.page.model;

/** What a template shows. */
public record TicketModel(String title) {}
