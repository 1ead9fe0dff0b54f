package org.incidentdesk.web.page.frame;

/**
 * A page, or a piece of one, ready to be sent.
 *
 * @param bytes the text in UTF-8
 */
public record Html(byte[] bytes) {}
