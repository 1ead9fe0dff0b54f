package org.incidentdesk.archfixture.r35.web.view;

/** Turns values into views, and has no objects itself. */
public final class SaintlyViews {
    private SaintlyViews() {}

    /** Turns. */
    public static Saint saint(long number) {
        return new Saint(number);
    }
}
