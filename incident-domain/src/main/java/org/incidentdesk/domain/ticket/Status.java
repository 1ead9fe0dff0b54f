package org.incidentdesk.domain.ticket;

/** Where a ticket stands in its life (GLPI's six). */
public enum Status {
    /** Nouveau: recorded, nobody works on it. */
    NEW,
    /** En cours (attribué): a person or a group has it. */
    ASSIGNED,
    /** En cours (planifié): work on it has a date. */
    PLANNED,
    /** En attente: it waits for somebody or something; the clock stands still. */
    PENDING,
    /** Résolu: a solution is proposed. */
    SOLVED,
    /** Clos: done, its classification settled. */
    CLOSED;

    /**
     * Whether nobody works on the ticket any more.
     *
     * @return true for SOLVED and CLOSED
     */
    public boolean isDone() {
        return this == SOLVED || this == CLOSED;
    }
}
