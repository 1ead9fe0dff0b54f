package org.incidentdesk.domain.servicelevel;

/** What part of a target's time has passed. */
public enum Threshold {
    /** Half of it. */
    HALF(50),
    /** Three quarters of it. */
    THREE_QUARTERS(75),
    /** All of it: the due moment. */
    FULL(100),
    /** More than all of it. */
    BREACH(100);

    private final int percent;

    Threshold(int percent) {
        this.percent = percent;
    }

    /**
     * The part.
     *
     * @return 50, 75 or 100 percent
     */
    public int percent() {
        return percent;
    }
}
