package org.incidentdesk.examples.tmf621;

/** What cannot be answered, as TMF621 tells it. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Refused(int status, String code, String reason) {
        super(reason);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
