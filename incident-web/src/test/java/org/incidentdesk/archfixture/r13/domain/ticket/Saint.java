package org.incidentdesk.archfixture.r13.domain.ticket;

/** Changes by a verb. */
public final class Saint {
    /** Cannot be written. */
    public static final int MAX_LENGTH = 255;

    private String title = "";

    /** Renames, and may refuse to. */
    public void rename(String newTitle) {
        if (newTitle.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
        title = newTitle;
    }

    /** The title. */
    public String title() {
        return title;
    }

    /** A verb with all that it takes; no setter. */
    public void setOut(String from, String to) {
        title = from + to;
    }
}
