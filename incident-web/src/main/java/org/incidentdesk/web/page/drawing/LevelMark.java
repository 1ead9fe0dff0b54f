package org.incidentdesk.web.page.drawing;

/**
 * A level as a shape: five bars that grow, as many of them filled as the level is high. Beside it always stands a word.
 */
public final class LevelMark {

    /** The highest level. */
    public static final int HIGHEST = 5;

    private static final double BAR = 3;
    private static final double STEP = 4;
    private static final double HEIGHT = 14;

    private LevelMark() {}

    /**
     * Draws a mark; whoever reads the page aloud skips it.
     *
     * @param level 1 to {@value #HIGHEST}
     * @return the drawing, 20 by 14 pixels
     * @throws IllegalArgumentException if the level is out of range
     */
    public static Drawing of(int level) {
        if (level < 1 || level > HIGHEST) {
            throw new IllegalArgumentException("no level: " + level);
        }
        Markup out = new Markup();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "drawing level level-" + level,
                "viewBox",
                "0 0 20 14",
                "width",
                20.0,
                "height",
                HEIGHT,
                "aria-hidden",
                "true");
        for (int bar = 1; bar <= HIGHEST; bar++) {
            double height = 2.0 * bar + 3;
            out.empty(
                    "rect",
                    "class",
                    bar <= level ? "full" : "void",
                    "x",
                    (bar - 1) * STEP + 0.5,
                    "y",
                    HEIGHT - height,
                    "width",
                    BAR,
                    "height",
                    height);
        }
        return out.done();
    }
}
