package org.incidentdesk.archfixture.r12.domain.ticket;

/** Sealed, but one member is not. */
public sealed interface SinnerHalf {
    /** Closed. */
    record Closed() implements SinnerHalf {}

    /** Open to all. */
    non-sealed class Anything implements SinnerHalf {}
}
