package org.incidentdesk.web.text;

/**
 * A stretch of a line.
 *
 * @param sameness where it stands
 * @param text what it says
 */
public record ComparedPiece(Sameness sameness, String text) {}
