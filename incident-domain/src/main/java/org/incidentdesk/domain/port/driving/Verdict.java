package org.incidentdesk.domain.port.driving;

import java.util.OptionalLong;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * What an examination of one history found.
 *
 * @param ticket which ticket
 * @param firstBreak the sequence of the first event that does not fit its hash chain; empty where all fit
 * @param replayEqualsState whether replaying the history yields exactly the stored state
 */
public record Verdict(TicketNumber ticket, OptionalLong firstBreak, boolean replayEqualsState) {
    /**
     * Whether nothing was found.
     *
     * @return true if the chain holds and the replay equals the state
     */
    public boolean sound() {
        return firstBreak.isEmpty() && replayEqualsState;
    }
}
