package org.incidentdesk.web.page.model;

/**
 * A moment as people say it, with the exact one behind it.
 *
 * @param text what is read, such as {@code demain 10:00}
 * @param exact the whole moment in the desk's time zone, for whoever wants to know
 * @param machine the moment for machines, in ISO 8601
 */
public record Spoken(String text, String exact, String machine) {}
