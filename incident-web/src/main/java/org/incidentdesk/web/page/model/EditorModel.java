package org.incidentdesk.web.page.model;

/**
 * A page that is one form.
 *
 * @param frame what stands around it
 * @param heading what it is for
 * @param back where one came from
 * @param form the form
 */
public record EditorModel(Frame frame, String heading, String back, FormModel form) {}
