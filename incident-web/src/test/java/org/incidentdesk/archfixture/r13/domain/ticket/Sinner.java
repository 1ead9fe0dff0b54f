package org.incidentdesk.archfixture.r13.domain.ticket;

/** Anybody writes in here. */
public final class Sinner {
    /** Anybody, really. */
    public int count;

    private String title = "";

    /** No check, no trace. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** @return the title
     *  @deprecated in favour of nothing */
    @Deprecated
    public String title() {
        return title;
    }
}
