package org.incidentdesk.web.page.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a flowchart shows: boxes in an order, and the ways between them, without a circle. At most one box is where one
 * stands.
 *
 * @param id begins the identities of what is in the drawing, unique within the page
 * @param title what is drawn
 * @param description what the drawing says, for whoever does not see it
 * @param boxes the boxes
 * @param ways the ways between them
 */
public record Flowchart(String id, String title, String description, List<Box> boxes, List<Way> ways) {

    /** What kind of place a box is; each has a shape of its own. */
    public enum Kind {
        /** One answers: six corners. */
        QUESTION,
        /** One finds something out: four corners. */
        FACT,
        /** It ends: round sides. */
        END
    }

    /** Where a box lies, seen from where one stands. */
    public enum Standing {
        /** One has not been there. */
        AHEAD,
        /** One came through it. */
        PASSED,
        /** One stands there. */
        HERE
    }

    /**
     * A place.
     *
     * @param id the identity within the chart
     * @param kind what kind of place
     * @param standing where it lies
     * @param caption a few words above the text: what is to be done there
     * @param text what it says
     * @param link where it leads when it is chosen
     */
    public record Box(String id, Kind kind, Standing standing, String caption, String text, Optional<String> link) {
        /** Demands every part. */
        public Box {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * A way from one box to another.
     *
     * @param from the one's identity
     * @param to the other's
     * @param label what is answered there
     * @param taken whether one went that way
     */
    public record Way(String from, String to, Optional<String> label, boolean taken) {
        /** Demands every part. */
        public Way {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(label, "label");
        }
    }

    /** Copies the lists. */
    public Flowchart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        boxes = List.copyOf(boxes);
        ways = List.copyOf(ways);
    }

    /**
     * Draws it from top to bottom.
     *
     * @return the drawing
     * @throws IllegalArgumentException if the ways go in a circle, or lead to or from a box that is not there
     */
    public Drawing draw() {
        return FlowchartPen.draw(this);
    }
}
