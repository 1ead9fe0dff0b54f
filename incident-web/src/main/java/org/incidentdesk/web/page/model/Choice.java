package org.incidentdesk.web.page.model;

/**
 * Something to choose in a form.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
