package org.incidentdesk.archfixture.r06.domain.service;

/** A use case. */
public final class Desk {
    /** Goes on. */
    public void goOn() {}
}
