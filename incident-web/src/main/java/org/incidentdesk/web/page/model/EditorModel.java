package org.incidentdesk.web.page.model;

import java.util.Optional;

/**
 * A page that is one form.
 *
 * @param frame what stands around it
 * @param heading what it is for
 * @param back where one came from
 * @param form the form
 * @param preview what is typed, as it would be read
 */
public record EditorModel(
        Frame frame, String heading, String back, FormModel form, Optional<ArticleModel.Body> preview) {}
