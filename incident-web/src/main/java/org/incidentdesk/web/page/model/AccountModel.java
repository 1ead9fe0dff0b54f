package org.incidentdesk.web.page.model;

/**
 * A person's own page: password and sessions.
 *
 * @param frame what stands around it
 * @param typed what was typed
 */
public record AccountModel(Frame frame, Typed typed) {}
