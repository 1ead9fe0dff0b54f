package org.incidentdesk.domain.asset;

/** Where a configuration item stands in its life. */
public enum AssetState {
    /** Used by somebody. */
    IN_USE,
    /** Ready but unused. */
    IN_STOCK,
    /** Away or out of order until it is mended. */
    IN_REPAIR,
    /** Gone; kept so that old tickets still name it. */
    RETIRED
}
