package org.incidentdesk.domain.servicelevel;

/** What targets hang on. */
public enum Basis {
    /** The urgency: the course teaches it so. */
    URGENCY,
    /** The priority that holds, overrides included: usual in ITIL contracts. */
    PRIORITY
}
