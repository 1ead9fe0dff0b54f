package org.incidentdesk.archfixture.r35.web.view;

/** Grows another field whenever it likes. */
public class Sinner {
    private final long number;

    Sinner(long number) {
        this.number = number;
    }

    /** The number. */
    public long number() {
        return number;
    }
}
