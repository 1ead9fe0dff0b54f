package org.incidentdesk.web.command;

/** A command cannot be carried out, for a reason that one line tells to whoever sits at the server. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure that has no deeper cause.
     *
     * @param reason one line, without secrets
     */
    public CommandFailed(String reason) {
        super(reason);
    }

    /**
     * A failure with a cause, which is shown on demand only.
     *
     * @param reason one line, without secrets
     * @param cause what was behind it
     */
    public CommandFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
