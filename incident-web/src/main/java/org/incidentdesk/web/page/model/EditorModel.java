package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A page that is one form.
 *
 * @param frame what stands around it
 * @param heading what it is for
 * @param back where one came from
 * @param form the form
 * @param preview what is typed, as it would be read
 * @param images the pictures that the text may show
 * @param upload the form that adds one; none for what is not kept yet
 */
public record EditorModel(
                Frame frame,
        String heading,
        String back,
        FormModel form,
        Optional<ArticleModel.Body> preview,
        List<ImageLine> images,
        Optional<FormModel> upload) {

    /**
     * A picture that the text may show.
     *
     * @param name its name
     * @param path where it is
     * @param markdown what shows it
     * @param remove takes it away
     */
    public record ImageLine(String name, String path, String markdown, FormModel remove) {}

    /** Copies the list. */
    public EditorModel {
        images = List.copyOf(images);
    }
}
