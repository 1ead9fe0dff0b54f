package org.incidentdesk.web.page.drawing;

/** What all pictures have: a size, a title and a description. */
final class Pictures {

    private Pictures() {}

    /**
     * Where a picture is drawn.
     *
     * @param id begins the identities within the picture, unique within the page
     * @param classes its classes
     * @param width its width in pixels
     * @param height its height in pixels
     * @param parts whether its parts can be reached one by one; otherwise it is one image
     */
    record Canvas(String id, String classes, double width, double height, boolean parts) {}

    /** Opens a picture; whoever reads it aloud begins with title and description. */
    static void open(Markup out, Canvas canvas, String title, String description) {
        String size = Markup.number(canvas.width()) + " " + Markup.number(canvas.height());
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                canvas.classes(),
                "viewBox",
                "0 0 " + size,
                "width",
                canvas.width(),
                "height",
                canvas.height(),
                "role",
                canvas.parts() ? "group" : "img",
                "aria-labelledby",
                canvas.id() + "-title",
                "aria-describedby",
                canvas.id() + "-desc");
        out.text("title", title, "id", canvas.id() + "-title");
        out.text("desc", description, "id", canvas.id() + "-desc");
    }
}
