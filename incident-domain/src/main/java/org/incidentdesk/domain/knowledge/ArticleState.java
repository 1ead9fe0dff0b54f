package org.incidentdesk.domain.knowledge;

/** Where an article stands in its life. */
public enum ArticleState {
    /** Being written. */
    DRAFT,
    /** Waiting for somebody else to read it. */
    IN_REVIEW,
    /** Found and used. */
    PUBLISHED,
    /** No longer found; kept for the tickets that name it. */
    RETIRED
}
