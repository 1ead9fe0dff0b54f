package org.incidentdesk.archfixture.r34.domain.port.driving;

/** A marker, which nobody serves and nobody must. */
public interface SaintlyCommand {
    /** A command with it. */
    record Close(long ticket) implements SaintlyCommand {}
}
