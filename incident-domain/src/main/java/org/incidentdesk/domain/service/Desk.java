package org.incidentdesk.domain.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.ticket.Stamp;

/** What every service shares: the driven ports and the present moment. */
final class Desk {

    private final DrivenPorts ports;
    private final InstantSource clock;

    Desk(DrivenPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    DrivenPorts ports() {
        return ports;
    }

    /** Moments are cut here, once for all, because PostgreSQL keeps no more than microseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Stamp stamp(Actor actor) {
        return new Stamp(actor, now());
    }

    static Instant cut(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
