package org.incidentdesk.web.page.model;

/**
 * A finished drawing. Only what has drawn itself, every text in it escaped, becomes one; templates put it into a page as
 * it is.
 *
 * @param markup HTML, mostly SVG
 */
public record Picture(String markup) {}
