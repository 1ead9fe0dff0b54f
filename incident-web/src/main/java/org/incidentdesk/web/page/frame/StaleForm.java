package org.incidentdesk.web.page.frame;

/** A form that does not prove that it was made here for this reader: too old, or somebody else's. */
final class StaleForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean mayBeSentAgain;

    StaleForm(boolean mayBeSentAgain) {
        super("stale form", null, false, false);
        this.mayBeSentAgain = mayBeSentAgain;
    }

    /** Whether the reader is offered to send it again; not where another site sent it. */
    boolean mayBeSentAgain() {
        return mayBeSentAgain;
    }
}
