package org.incidentdesk.archfixture.r25.domain.ticket;

import java.util.logging.Logger;

/** Prints, logs and gives up. */
final class Sinner {
    void act(Exception cause) {
        System.out.println("acting");
        Logger.getLogger("desk").info("acted");
        cause.printStackTrace();
        throw new RuntimeException("no");
    }
}
