package org.incidentdesk.web.page.model;

/**
 * A page that says what went wrong.
 *
 * @param frame what stands around it
 * @param status the HTTP status
 * @param title what kind of trouble it is
 * @param detail what happened
 */
public record ErrorModel(Frame frame, int status, String title, String detail) {}
