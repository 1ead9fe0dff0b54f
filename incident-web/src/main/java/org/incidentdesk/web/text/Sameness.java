package org.incidentdesk.web.text;

/** Where a piece of a comparison stands. */
public enum Sameness {
    /** In both texts. */
    SAME,
    /** In the earlier one only. */
    REMOVED,
    /** In the later one only. */
    ADDED
}
