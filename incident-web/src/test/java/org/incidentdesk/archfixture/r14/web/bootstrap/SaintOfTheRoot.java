package org.incidentdesk.archfixture.r14.web.bootstrap;

import java.time.InstantSource;

/** Hands a clock out. */
final class SaintOfTheRoot {
    InstantSource clock() {
        return InstantSource.system();
    }
}
