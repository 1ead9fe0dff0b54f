package org.incidentdesk.web.page;

import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.web.page.frame.Visit;

/** What a form's sender wants, as the driving ports take it. */
final class Wishes {

    private Wishes() {}

    /** A command on the version that the form's sender saw. */
    static <C> Request<C> change(Visit visit, C command) {
        Long version = visit.form().required("version", Inputs.number("version"));
        visit.form().mustBeSound();
        return Request.on(visit.actor(), version, command);
    }

    /** A command on a version that its sender did not choose. */
    static <C> Request<C> onVersion(Visit visit, long version, C command) {
        return Request.on(visit.actor(), version, command);
    }

    /** A command that only adds: it does not matter what others added in the meantime. */
    static <C> Request<C> add(Visit visit, C command) {
        return Request.of(visit.actor(), command);
    }
}
