package org.incidentdesk.archfixture.r11.domain.ticket;

/** May be extended and changed. */
public class SinnerOpen {
    private int count;

    int next() {
        return ++count;
    }
}
